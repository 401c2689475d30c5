import { browserLines, pageNumberLines } from '../page-furniture'
import type { Line } from './line'

/** What parts the cells of a row. */
const parted = /[|｜│\t]/

/**
 * The lines without those that a browser prints on each page, whose title is kept, and without the numbers of pages; rows
 * of tables all stay.
 */
export const withoutFurniture = (
  lines: readonly Line[],
): { readonly lines: readonly Line[]; readonly title: string } => {
  const own = lines.filter(({ text }) => !parted.test(text))
  const texts = own.map(({ text }) => text)
  const isAtEdge = (i: number) => i === own.length - 1 || own[i + 1]?.page !== own[i]?.page
  const printed = browserLines(texts)
  const furniture = new Set([...printed.lines, ...pageNumberLines(texts, isAtEdge)].map((i) => own[i]!))
  return {
    lines: furniture.size === 0 ? lines : lines.filter((line) => !furniture.has(line)),
    title: printed.title,
  }
}
