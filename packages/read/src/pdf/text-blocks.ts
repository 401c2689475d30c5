import type { Block } from '@gxgk/document'
import { heading, paragraph } from '@gxgk/document'
import type { Box } from './box'
import { boxAround } from './box'
import { lineText } from './cell-content'
import type { Line } from './line'
import { linesOf } from './line'
import { characterGrid, spacedText } from './spaced-text'
import type { PlaceOf } from './table-of-lattice'
import type { Word } from './word'

/** A line as a paragraph has it, and how its places are told. */
export interface TextLine {
  readonly line: Line
  readonly placeOf: PlaceOf
}

/** A block and where it stands on the page. */
export interface PlacedBlock {
  readonly box: Box
  readonly block: Block
  /** The line that is this paragraph. */
  readonly line?: Line
}

/** How much larger than the text of the page a title is. */
const titleSize = 1.25

/** How far apart the lines of one title stand, in parts of their size. */
const titleLeading = 1.5

const sizeOf = ({ words }: Line) => words.reduce((least, { size }) => Math.min(least, size), Infinity)

const centreOf = ({ box: [left, , right] }: Line) => (left + right) / 2

/** Whether a line goes on with the title above it, which is centred like it, or had no room left; headings one below another do not. */
const continuesTitle = (above: Line, line: Line, [left, , right]: Box): boolean => {
  const [size, own] = [sizeOf(above), sizeOf(line)]
  if (Math.abs(size - own) > size / 20 || line.box[1] - above.box[3] > titleLeading * size) return false
  const isCentred = Math.abs(centreOf(above) - centreOf(line)) <= size && line.box[0] > left + size
  return isCentred || above.box[2] > right - size
}

/** The text outside of tables: each line a paragraph with its columns, but the lines of a title in large letters one heading. */
export const textBlocks = (words: readonly Word[], placeOf: PlaceOf): readonly PlacedBlock[] => {
  const along = linesOf(words.filter(({ direction }) => direction === 0))
  const grid = characterGrid(along)
  const isTitle = (line: Line) => sizeOf(line) >= titleSize * 2 * grid.width
  const blocks: PlacedBlock[] = []
  const edges = along.length > 0 ? boxAround(along.map(({ box }) => box)) : undefined
  let title: Line[] = []
  const close = () => {
    if (title.length === 0) return
    const box = boxAround(title.map((line) => line.box))
    blocks.push({ box, block: heading(1, title.map(lineText).join(''), { source: placeOf(box) }) })
    title = []
  }
  for (const line of along) {
    if (!isTitle(line) || (title.length > 0 && !continuesTitle(title.at(-1)!, line, edges!))) close()
    if (isTitle(line)) title.push(line)
    else blocks.push({ box: line.box, block: paragraph(spacedText(line, grid), { source: placeOf(line.box) }), line })
  }
  close()
  for (const direction of [1, 2, 3] as const)
    for (const line of linesOf(words.filter((word) => word.direction === direction)))
      blocks.push({ box: line.box, block: paragraph(lineText(line), { source: placeOf(line.box) }) })
  return blocks
}
