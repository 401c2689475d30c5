import type { Block, Section } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { browserLines, pageNumberLines } from '../page-furniture'
import type { Box } from './box'
import type { PageBlocks } from './page-blocks'

/** A page as it was read, and its size in points. */
export interface ReadPage extends Omit<PageBlocks, 'blocks'> {
  readonly section: Section
  readonly width: number
  readonly height: number
}

/** A line at the head or the foot of a page, outside of tables. */
interface EdgeLine {
  readonly page: ReadPage
  readonly block: Block
  readonly text: string
  readonly box: Box
  readonly isHead: boolean
  /** How far it is from the next block inwards, in points. */
  readonly gap: number
}

/** So much of a page, at its head and at its foot, is not for its text. */
const edge = 0.12
const mostLines = 2

const edgeLinesOf = (page: ReadPage): readonly EdgeLine[] => {
  const blocks = page.section.children.flatMap((block) => (block.source?.box ? [{ block, box: block.source.box }] : []))
  const walk = (isHead: boolean): readonly EdgeLine[] => {
    const ordered = [...blocks].sort((a, b) => (isHead ? a.box[1] - b.box[1] : b.box[3] - a.box[3]))
    const lines: EdgeLine[] = []
    for (let i = 0; i < Math.min(mostLines, ordered.length); i++) {
      const { block, box } = ordered[i]!
      const isAtEdge = isHead ? box[3] < edge * page.height : box[1] > (1 - edge) * page.height
      if (block.type !== 'paragraph' || !isAtEdge) break
      const next = ordered[i + 1]?.box
      const gap = !next ? Infinity : isHead ? next[1] - box[3] : box[1] - next[3]
      lines.push({ page, block, text: plainText(block), box, isHead, gap })
    }
    return isHead ? lines : lines.reverse()
  }
  return [...walk(true), ...walk(false)]
}

/** How far apart the same line may stand on two pages, in points. */
const samePlace = 3

const isSeparate = ({ gap, box }: EdgeLine) => gap >= (box[3] - box[1]) / 2

/** Lines that stand again on another page at the same place, with no columns in them and apart from the text. */
const runningLines = (lines: readonly EdgeLine[]): readonly EdgeLine[] => {
  const groups = new Map<string, EdgeLine[]>()
  for (const line of lines) {
    if (!isSeparate(line) || /\S\s{2,}\S/.test(line.text) || /^[\d\s.,%-]*$/.test(line.text)) continue
    const key = `${line.isHead} ${line.text.trim()}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
  return [...groups.values()].flatMap((group) => {
    const same = group.filter(({ box }) => Math.abs(box[1] - group[0]!.box[1]) <= samePlace)
    return same.length > 1 ? same : []
  })
}

/** How far from the middle of the page its number stands, in parts of the width. */
const offMiddle = 0.1

/** Numbers alone in the middle of the line that go up with the pages. */
const bareNumbers = (lines: readonly EdgeLine[]): readonly EdgeLine[] => {
  const bare = lines.filter(
    (line) =>
      /^\s*\d{1,3}\s*$/.test(line.text) &&
      isSeparate(line) &&
      Math.abs((line.box[0] + line.box[2]) / 2 - line.page.width / 2) <= offMiddle * line.page.width,
  )
  const offsets = new Set(bare.map(({ text, page }) => Number(text) - (page.section.source?.page ?? 0)))
  return bare.length > 1 && offsets.size === 1 ? bare : []
}

/** The pages without what is printed on each of them around their text: heads, feet and numbers. Tables all stay. */
export const withoutFurniture = (pages: readonly ReadPage[]): readonly Section[] => {
  const lines = pages.flatMap(edgeLinesOf)
  const texts = lines.map(({ text }) => text)
  const told = [...browserLines(texts).lines, ...pageNumberLines(texts, () => true)].map((i) => lines[i]!)
  const left = new Set([...told, ...runningLines(lines), ...bareNumbers(lines)].map(({ block }) => block))
  if (left.size === 0) return pages.map(({ section }) => section)
  return pages.map(({ section }) => ({ ...section, children: section.children.filter((block) => !left.has(block)) }))
}
