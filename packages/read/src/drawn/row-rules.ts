import type { FrameLine } from './frame'
import { isAcross, isCorner, isDown } from './frame-signs'

const isRule = ({ signs }: FrameLine) => signs.every((sign) => sign === ' ' || isAcross(sign) || isCorner(sign))
const isFigure = (text: string) => /^[+-]?[\d.,]+%?$/.test(text)

/** The words between the edges of a line. */
const textsOf = ({ signs }: FrameLine, edges: readonly number[]): readonly string[] =>
  edges.slice(1).map((x, i) =>
    signs
      .slice(edges[i]! + 1, x)
      .join('')
      .trim(),
  )

/**
 * Programs that query data draw no edges between rows, so that each line is one: told by figures below figures where every
 * line has a label. The edges are put in.
 */
export const withRowRules = (lines: readonly FrameLine[]): readonly FrameLine[] => {
  const rules = lines.filter(isRule)
  const [edge] = rules
  if (!edge || rules.length > 3) return lines
  const edges = edge.signs.flatMap((sign, x) => (isCorner(sign) ? [x] : []))
  const isPlain = lines.every((line) => isRule(line) || edges.every((x) => isDown(line.signs[x])))
  const last = rules.at(-2)
  const start = last ? lines.indexOf(last) + 1 : 0
  const body = isPlain && last ? lines.slice(start, -1) : []
  const texts = body.map((line) => textsOf(line, edges))
  const isLabelled = texts.every(([label]) => label !== undefined && label !== '' && !isFigure(label))
  const isBelow = texts.some((own, i) => i > 0 && own.some((text, c) => isFigure(text) && isFigure(texts[i - 1]![c]!)))
  if (!isLabelled || !isBelow) return lines
  return lines.flatMap((line, y) => (y > start && y < lines.length - 1 ? [edge, line] : [line]))
}
