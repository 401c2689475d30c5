import type { SpacedLabels } from './spaced-labels'
import { labelWords } from './labels/canonical'
import { lettersOf, unknownLabel } from './spaced-labels'
import type { Piece, SpacedLine } from './spaced/spaced-line'

/** A piece of a label or head, with its line. */
export interface Fragment extends Piece {
  readonly line: SpacedLine
}

/** A line of figures with the fragments that are its label, in reading order; none where it has no label. */
export interface FittedRow {
  readonly line: SpacedLine
  readonly label: readonly Fragment[]
  /** What stands between the figures before and these, and is no part of a label. */
  readonly before: readonly Fragment[]
}

export interface Fitting {
  readonly rows: readonly FittedRow[]
  /** What stands below the last figures. */
  readonly after: readonly Fragment[]
}

/** No label has more lines above or below its figures. */
const mostLines = 7
/** Of so many fragments that may be parts of headings each choice is tried. */
const mostChoices = 5
/** A fragment of another line is taken only where it makes the label more like. */
const reluctance = 0.01

interface Option {
  readonly cost: number
  readonly label: readonly Fragment[]
}

const textOf = (fragments: readonly Fragment[]) => fragments.map(({ text }) => text).join('')

/** The choices of fragments that contain all that are no parts of headings. */
const choicesOf = (fragments: readonly Fragment[], isFree: (fragment: Fragment) => boolean) => {
  const free = fragments.filter(isFree)
  if (free.length > mostChoices) return [fragments.filter((one) => !free.includes(one)), fragments]
  return Array.from({ length: 2 ** free.length }, (_, bits) => {
    const left = new Set(free.filter((_one, i) => bits & (1 << i)))
    return fragments.filter((one) => !left.has(one))
  })
}

/**
 * Parts what stands between lines of figures: labels wrap over lines above and below their figures, beside and between
 * them stand parts of merged headings. Of all ways to part it, takes the one in which the labels are most like the
 * form's and the fewest letters are left over.
 */
export const fitLabels = (lines: readonly SpacedLine[], { distance, isPart }: SpacedLabels): Fitting => {
  const fragmentsOf = (line: SpacedLine) => line.words.map((piece): Fragment => ({ ...piece, line }))
  const figureLines = lines.filter(({ figures }) => figures.length > 0)
  const own = figureLines.map(fragmentsOf)
  const gaps: Fragment[][] = [[]]
  for (const line of lines)
    if (line.figures.length > 0) gaps.push([])
    else for (const fragment of fragmentsOf(line)) gaps.at(-1)!.push(fragment)
  const free = new Map<Fragment, boolean>()
  for (const fragment of [...own.flat(), ...gaps.flat()]) free.set(fragment, isPart(fragment.text))
  const isFree = (fragment: Fragment) => free.get(fragment)!
  const numbered = new Map([...free.keys()].map((one) => [one, labelWords(one.text).numbering !== '']))
  /** A label begins with its number. */
  const isNumbered = (fragment: Fragment) => numbered.get(fragment)!
  /** The letters that would be left over from each fragment on. */
  const tailsOf = (fragments: readonly Fragment[]): readonly number[] => {
    const tails = [...fragments.map(() => 0), 0]
    for (let at = fragments.length - 1; at >= 0; at--) {
      const one = fragments[at]!
      tails[at] = tails[at + 1]! + (isFree(one) ? 0 : lettersOf(one.text).length)
    }
    return tails
  }

  /** The best label of row `k` with the fragments above from `from` on and those below up to `to`. */
  const optionOf = (k: number, from: number, to: number): Option | undefined => {
    const above = gaps[k]!.slice(from)
    const below = gaps[k + 1]!.slice(0, to)
    // A label never stands wholly below its figures.
    if (below.length > 0 && above.length + own[k]!.length === 0) return undefined
    const all = [...above, ...own[k]!, ...below]
    let best: Option | undefined
    for (const label of choicesOf(all, isFree)) {
      // The outermost are part of the label: without them it is another place to part.
      if (below.length > 0 && label[0] === below[0]) continue
      if ((above.length > 0 && label[0] !== above[0]) || (below.length > 0 && label.at(-1) !== below.at(-1))) continue
      if (label.some((one, i) => i > 0 && isNumbered(one))) continue
      const text = textOf(label)
      const unsure = own[k]!.length === 0 && label.every(isFree) && labelWords(text).numbering === ''
      const far = unsure ? unknownLabel : distance(text)
      const beside = label.filter((one) => own[k]!.includes(one))
      // Beside the figures stands a part of the label, unless its lines are above and below them.
      if (own[k]!.length > 0 && beside.length === 0 && (above.length === 0 || below.length === 0) && label.length > 0)
        continue
      // What makes a label less like any is not a part of it.
      if (beside.length > 0 && beside.length < label.length && far >= distance(textOf(beside))) continue
      if (below.length > 0 && far >= distance(textOf(label.filter((one) => !below.includes(one))))) continue
      const cost = far + reluctance * (above.length + below.length)
      if (!best || cost < best.cost) best = { cost, label }
    }
    // What stands beside figures is their label if nothing else is, whatever it says.
    const isAlone = above.length + below.length === 0
    return best ?? (isAlone ? { cost: distance(textOf(all)) + unknownLabel, label: all } : undefined)
  }

  const isWhole = figureLines.map((_, k) => {
    const option = optionOf(k, gaps[k]!.length, 0)
    const around = [...gaps[k]!, ...gaps[k + 1]!]
    return option?.cost === 0 && (k > 0 ? around : gaps[k + 1]!).every(isFree) ? option : undefined
  })

  interface Step extends Option {
    /** The place in the gap below from which on fragments are the next row's, and where this row's end. */
    readonly from: number
    readonly to: number
    readonly sum: number
    readonly last: Step | undefined
  }
  /** The best ways so far, by the place in the gap from which on fragments are of the next row. */
  let ways: (Step | undefined)[] = gaps[0]!.map((_, from) => ({
    cost: 0,
    label: [],
    from,
    to: 0,
    // The head stands before the first row.
    sum: 0,
    last: undefined,
  }))
  ways.push({ cost: 0, label: [], from: gaps[0]!.length, to: 0, sum: 0, last: undefined })
  figureLines.forEach((_, k) => {
    const above = gaps[k]!
    const below = gaps[k + 1]!
    const isLast = k === figureLines.length - 1
    const next: (Step | undefined)[] = Array.from({ length: below.length + 1 }, () => undefined)
    const tails = tailsOf(below)
    for (const way of ways) {
      if (!way || above.length - way.from > mostLines) continue
      const whole = isWhole[k]
      if (whole && way.from < above.length) continue
      for (let to = 0; to <= (whole ? 0 : Math.min(below.length, mostLines)); to++) {
        const option = whole ?? optionOf(k, way.from, to)
        if (!option) continue
        const least = isLast ? below.length : Math.max(to, below.length - mostLines)
        for (let from = least; from <= below.length; from++) {
          const sum = way.sum + option.cost + tails[to]! - tails[from]!
          if ((next[from]?.sum ?? Infinity) <= sum) continue
          next[from] = { ...option, from, to, sum, last: way }
        }
      }
    }
    ways = next
  })
  let best: Step | undefined
  for (const way of ways) if (way && (!best || way.sum < best.sum)) best = way

  const steps: Step[] = []
  for (let step = best; step?.last; step = step.last) steps.unshift(step)
  const taken = new Set(steps.flatMap(({ label }) => label))
  const rows = steps.map((step, k): FittedRow => ({
    line: figureLines[k]!,
    label: step.label,
    before: [...gaps[k]!, ...own[k]!].filter((one) => !taken.has(one)),
  }))
  return { rows, after: gaps.at(-1)!.filter((one) => !taken.has(one)) }
}
