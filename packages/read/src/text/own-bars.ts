import { bar } from './bar-rows'
import { isBare } from './line'
import type { Line } from './line'

const onlyBars = /^\s*[|｜│](?:\s*[|｜│])*\s*$/
/** A label may be broken over so many lines, and be so long. */
const mostLines = 6
const longestCell = 200

const barsIn = (text: string): number => text.match(/[|｜│]/g)!.length

const hasBar = ({ text }: Line) => bar.test(text)

/** Fewer bars under words are a drawing, or a slip. */
const fewest = 4

/**
 * Lines in which a bar closes the line before it, as one line each: `1` and `|` below it are `1 |`, and `||` below that
 * closes the row. Between the bars of a row, all lines are one cell; before a row, the last one is.
 */
export const withOwnBars = (lines: readonly Line[]): readonly Line[] => {
  const isClosing = (line: Line | undefined, above: Line | undefined) =>
    line !== undefined && above !== undefined && onlyBars.test(line.text) && !hasBar(above) && !isBare(above)
  if (lines.filter((line, i) => isClosing(line, lines[i - 1])).length < fewest) return lines
  // Where such bars close a row instead of its last cell, that cell is blank if a bar stands above them.
  const isInstead = lines.some((line, i) => isClosing(line, lines[i - 1]) && barsIn(line.text) > 1)
  const joined: Line[] = []
  /** Where the cell that is open begins; none is open where no row is. */
  let open: number | undefined
  for (const line of lines) {
    const last = joined.at(-1)
    if (!onlyBars.test(line.text) || !last) {
      joined.push(line)
      if (hasBar(line)) open = undefined
      continue
    }
    const bars = barsIn(line.text)
    const isAfterBar = hasBar(last)
    if (isAfterBar && (bars === 1 || isInstead)) joined.push(line)
    else if (isAfterBar) joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text.trim()}` }
    else {
      const start = open === undefined ? joined.length - 1 : Math.max(open, joined.length - mostLines)
      const parts = joined.slice(start)
      const text = parts.map((part) => part.text.trim()).join(' ')
      const own = text.length > longestCell ? joined.slice(-1) : parts
      joined.splice(joined.length - own.length, own.length, {
        ...own[0]!,
        text: `${own.map((part) => part.text.trim()).join(' ')} ${line.text.trim()}`,
      })
    }
    open = bars > 1 ? undefined : joined.length
  }
  return joined
}
