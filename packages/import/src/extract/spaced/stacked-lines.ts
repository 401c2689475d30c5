import type { SpacedLine } from './spaced-line'

const isLone = ({ words, figures }: SpacedLine) => words.length === 0 && figures.length === 1

/**
 * Joins the figures of rows that are printed one cell a line, where nothing marks the cells: only where all of the table
 * is so, because text that goes down columns has cells on lines too.
 */
export const withoutStacks = (lines: readonly SpacedLine[]): readonly SpacedLine[] => {
  if (!lines.some((line, i) => i > 0 && isLone(line) && isLone(lines[i - 1]!))) return lines
  if (lines.some((line) => line.figures.length > 0 && !isLone(line))) return lines
  const joined: SpacedLine[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (isLone(line) && last && last.figures.length > 0)
      joined.splice(-1, 1, { ...last, figures: [...last.figures, ...line.figures], isPart: true })
    else joined.push(isLone(line) ? { ...line, isPart: true } : line)
  }
  return joined
}
