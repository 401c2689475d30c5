import type { Block } from '@gxgk/document'
import { paragraph } from '@gxgk/document'
import type { Limits } from '../../limits'
import type { Box, Direction } from './box'
import { middleOf } from './box'
import type { Drawing } from './drawing'
import type { Glyph } from './glyph'
import type { Lattice } from './lattice'
import { latticesOf } from './lattice'
import { linesOf } from './line'
import type { Rulings } from './ruling'
import { characterGrid, spacedText } from './spaced-text'
import type { PlaceOf } from './table-of-lattice'
import { boxOf, isInside, tableOfLattice } from './table-of-lattice'
import type { Word } from './word'
import { wordsOf } from './word'

/** Whether a ruling stands between two glyphs that run the same way. */
const partedBy =
  ({ horizontal, vertical }: Rulings) =>
  (one: Glyph, next: Glyph): boolean => {
    const [x0, y0] = middleOf(one.box)
    const [x1, y1] = middleOf(next.box)
    const [from, to, along, rulings] = one.direction % 2 === 0 ? [x0, x1, y0, vertical] : [y0, y1, x0, horizontal]
    return rulings.some(
      (ruling) =>
        ruling.at > Math.min(from, to) && ruling.at < Math.max(from, to) && ruling.from <= along && along <= ruling.to,
    )
  }

const areaOf = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top)

/** The words in each table, of nested ones in the inner; undefined are those in none. */
const wordsByLattice = (words: readonly Word[], lattices: readonly Lattice[]) => {
  const inner = lattices
    .map((lattice) => ({ lattice, box: boxOf(lattice) }))
    .sort((a, b) => areaOf(a.box) - areaOf(b.box))
  const found = new Map<Lattice | undefined, Word[]>()
  for (const word of words) {
    const lattice = inner.find(({ box }) => isInside(box, middleOf(word.box)))?.lattice
    const known = found.get(lattice)
    if (known) known.push(word)
    else found.set(lattice, [word])
  }
  return found
}

/** Tables, and lines of text as paragraphs, from the top of a page to its foot. */
export const pageBlocks = (
  glyphs: readonly Glyph[],
  { rulings }: Pick<Drawing, 'rulings'>,
  limits: Limits,
  placeOf: PlaceOf,
): readonly Block[] => {
  const words = wordsByLattice(wordsOf(glyphs, partedBy(rulings)), latticesOf(rulings, limits))
  const blocks: { readonly box: Box; readonly block: Block }[] = []
  const free = words.get(undefined) ?? []
  const lines = ([0, 1, 2, 3] as const satisfies readonly Direction[]).flatMap((direction) =>
    linesOf(free.filter((word) => word.direction === direction)),
  )
  const grid = characterGrid(lines.filter(({ words: [first] }) => first!.direction === 0))
  for (const line of lines)
    blocks.push({ box: line.box, block: paragraph(spacedText(line, grid), { source: placeOf(line.box) }) })
  for (const [lattice, own] of words)
    if (lattice) blocks.push({ box: boxOf(lattice), block: tableOfLattice(lattice, own, placeOf) })
  return blocks.sort((a, b) => a.box[1] - b.box[1]).map(({ block }) => block)
}
