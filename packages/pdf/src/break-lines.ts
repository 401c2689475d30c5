import LineBreaker from 'linebreak'
import type { Run } from './runs-of'

export interface Line {
  readonly runs: readonly Run[]
  /** Without the spaces at its end. */
  readonly width: number
  /** Ends here because the text does, not for want of room. */
  readonly last: boolean
}

interface Unit {
  readonly char: string
  readonly run: Run
  readonly width: number
}

const rounding = 0.01

const unitsOf = (run: Run, size: number): Unit[] =>
  Array.from(run.text, (char) => ({ char, run, width: (run.face.advance(char) ?? 0) * size }))

/** Indices of units before which a line may end, the end of the text among them. */
const breaksOf = (units: readonly Unit[]): readonly number[] => {
  const breaker = new LineBreaker(units.map((unit) => unit.char).join(''))
  const at = new Map<number, number>()
  let position = 0
  units.forEach((unit, i) => at.set((position += unit.char.length), i + 1))
  const breaks: number[] = []
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const index = at.get(next.position)
    if (index !== undefined) breaks.push(index)
  }
  return breaks.at(-1) === units.length ? breaks : [...breaks, units.length]
}

const isSpace = (unit: Unit) => /\s/u.test(unit.char)
const isMark = (unit: Unit) => /\p{M}/u.test(unit.char)
const widthOf = (units: readonly Unit[]) => units.reduce((sum, unit) => sum + unit.width, 0)
const trimmed = (units: readonly Unit[]) => units.slice(0, units.findLastIndex((unit) => !isSpace(unit)) + 1)

const toRuns = (units: readonly Unit[]): readonly Run[] => {
  const groups: Unit[][] = []
  for (const unit of units)
    if (groups.at(-1)?.[0]?.run === unit.run) groups.at(-1)!.push(unit)
    else groups.push([unit])
  return groups.map((group) => ({ ...group[0]!.run, text: group.map((unit) => unit.char).join('') }))
}

export interface Lines {
  readonly lines: readonly Line[]
  /** A word wider than a line had to be cut. */
  readonly cut: boolean
}

/**
 * Sets the runs in lines of the widths given (the first line, all others) by the Unicode rules, so that no line begins with a
 * closing mark or ends with an opening one.
 */
export const breakLines = (runs: readonly Run[], size: number, first: number, rest: number = first): Lines => {
  const lines: Line[] = []
  let cut = false
  const setParagraph = (units: readonly Unit[]) => {
    let start = 0
    let width = 0
    const room = () => (lines.length ? rest : first) + rounding
    const end = (at: number, last: boolean) => {
      const own = units.slice(start, at)
      lines.push({ runs: toRuns(own), width: widthOf(trimmed(own)), last })
      start = at
      width = 0
    }
    let from = 0
    for (const to of breaksOf(units)) {
      const word = trimmed(units.slice(from, to))
      if (width + widthOf(word) > room() && from > start) end(from, false)
      if (widthOf(word) > room())
        word.forEach((unit, i) => {
          if (from + i > start && width + unit.width > room() && !isMark(unit)) {
            cut = true
            end(from + i, false)
          }
          width += unit.width
        })
      else width += widthOf(word)
      width += widthOf(units.slice(from + word.length, to))
      from = to
    }
    end(units.length, true)
  }
  let open: Unit[] = []
  for (const run of runs)
    if (run.text === '\n') {
      setParagraph(open)
      open = []
    } else open.push(...unitsOf(run, size))
  setParagraph(open)
  return { lines, cut }
}

/** As few lines as the width allows, of about one length: titles and heads of columns stand better so. */
export const breakEvenly = (runs: readonly Run[], size: number, width: number): Lines => {
  const full = breakLines(runs, size, width)
  const count = full.lines.length
  const total = full.lines.reduce((sum, line) => sum + line.width, 0)
  for (let narrower = total / count; count > 1 && narrower < width; narrower += size / 2) {
    const even = breakLines(runs, size, narrower)
    if (even.lines.length === count && even.cut === full.cut) return even
  }
  return full
}
