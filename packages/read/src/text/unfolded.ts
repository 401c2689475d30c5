import type { Measure } from '../drawn/measure'
import { measures } from '../drawn/measure'
import type { Line } from './line'

/** So many lines end at one edge, and such a share of all, where a program broke them there. */
const fewestFull = 8
const share = 1 / 8

/** Edges of a mail or a terminal. */
const [narrowest, widest] = [20, 250]

const widthOf = (text: string, measure: Measure) => Array.from(text).reduce((sum, sign) => sum + measure(sign), 0)

/** The lines that end at the edge, where no more of the next one had room. */
const fullLines = (lines: readonly Line[], measure: Measure): ReadonlySet<Line> => {
  const widths = lines.map(({ printed }) => widthOf(printed, measure))
  const edge = widths.reduce((most, one) => Math.max(most, one), 0)
  if (edge < narrowest || edge > widest) return new Set()
  return new Set(
    lines.filter(({ number }, i) => {
      const next = lines[i + 1]
      return next?.number === number + 1 && widths[i]! + measure(next.printed[0]!) > edge
    }),
  )
}

const joined = (line: Line, rest: Line): Line => ({
  ...line,
  text: line.text + rest.text,
  printed: line.printed + rest.printed,
})

/** Lines that a program broke at an edge, amid words and figures, as they were; of rows whose cells tabs part. */
export const unfolded = (lines: readonly Line[]): readonly Line[] => {
  if (lines.filter(({ text }) => text.includes('\t')).length < fewestFull) return lines
  const [full] = measures()
    .map((measure) => fullLines(lines, measure))
    .sort((a, b) => b.size - a.size)
  if (full!.size < fewestFull || full!.size < share * lines.length) return lines
  const whole: Line[] = []
  lines.forEach((line, i) => {
    if (i > 0 && full!.has(lines[i - 1]!)) whole.push(joined(whole.pop()!, line))
    else whole.push(line)
  })
  return whole
}
