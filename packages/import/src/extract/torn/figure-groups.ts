import type { Words } from '../passage'
import { spacedLines } from '../spaced/spaced-line'

/** The figures of a line, and whether words stand before them. */
export interface FigureLine {
  readonly line: Words
  readonly figures: readonly Words[]
  readonly isLabelled: boolean
}

/** Figures between two empty lines: what a program that puts the pieces of a page in order took for one piece. */
export interface FigureGroup {
  readonly page: number | undefined
  readonly lines: readonly FigureLine[]
}

/** The figures of lines of text by the empty lines between them; undefined where lines are not numbered, or there are no pages. */
export const figureGroups = (lines: readonly Words[]): readonly FigureGroup[] | undefined => {
  const groups: { page: number | undefined; lines: FigureLine[] }[] = []
  let last: Words['source'] | undefined
  for (const line of lines) {
    const { source } = line
    if (source.line === undefined || source.page === undefined) return undefined
    if (last === undefined || source.line !== last.line! + 1 || source.page !== last.page)
      groups.push({ page: source.page, lines: [] })
    last = source
    for (const { figures, words } of spacedLines(line))
      if (figures.length > 0)
        groups.at(-1)!.lines.push({
          line,
          figures: figures.map(({ text }) => ({ text, source })),
          isLabelled: words.length > 0,
        })
  }
  return groups.filter((group) => group.lines.length > 0)
}

/** How many figures are in a group. */
export const sizeOf = ({ lines }: FigureGroup): number => lines.reduce((sum, { figures }) => sum + figures.length, 0)

export const countOf = (groups: readonly FigureGroup[]): number => groups.reduce((sum, group) => sum + sizeOf(group), 0)
