import { browserLines, pageNumberLines } from '../page-furniture'
import type { Line } from './line'

/** What parts the cells of a row. */
const parted = /[|｜│\t]/

/** The lines without those that a browser prints on each page, and without the numbers of pages; rows of tables all stay. */
export const withoutFurniture = (lines: readonly Line[]): readonly Line[] => {
  const own = lines.filter(({ text }) => !parted.test(text))
  const texts = own.map(({ text }) => text)
  const isAtEdge = (i: number) => i === own.length - 1 || own[i + 1]?.page !== own[i]?.page
  const furniture = new Set([...browserLines(texts), ...pageNumberLines(texts, isAtEdge)].map((i) => own[i]!))
  return furniture.size === 0 ? lines : lines.filter((line) => !furniture.has(line))
}
