import type { Block, Cell } from '@gxgk/document'
import type { Limits } from '../limits'
import type { Box } from './box'
import { middleOf } from './box'
import type { Drawing } from './drawing'
import type { Glyph } from './glyph'
import type { Lattice } from './lattice'
import { latticesOf } from './lattice'
import { withRaised } from './raised-words'
import { rulingsBetween } from './ruling-between'
import type { PlaceOf } from './table-of-lattice'
import { boxOf, tableOfLattice } from './table-of-lattice'
import { withoutStruck } from './struck-glyphs'
import type { PlacedBlock, TextLine } from './text-blocks'
import { textBlocks } from './text-blocks'
import type { Word } from './word'
import { wordsOf } from './word'

const areaOf = ([left, top, right, bottom]: Box) => (right - left) * (bottom - top)

const isInside = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]) =>
  x >= left && x <= right && y >= top && y <= bottom

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

export interface PageBlocks {
  readonly blocks: readonly Block[]
  /** The cells of tables whose text had no room left. */
  readonly full: ReadonlySet<Cell>
  /** The lines that are paragraphs. */
  readonly lines: ReadonlyMap<Block, TextLine>
}

/** Tables, and lines of text as paragraphs, from the top of a page to its foot. */
export const pageBlocks = (
  glyphs: readonly Glyph[],
  { rulings, cuts }: Pick<Drawing, 'rulings' | 'cuts'>,
  limits: Limits,
  placeOf: PlaceOf,
): PageBlocks => {
  const isParted = rulingsBetween(rulings)
  const all = withRaised(wordsOf(withoutStruck(glyphs, rulings.horizontal), isParted), isParted)
  const words = wordsByLattice(all, latticesOf(rulings, limits))
  const tables = [...words].flatMap(([lattice, own]) =>
    lattice ? [{ box: boxOf(lattice), ...tableOfLattice(lattice, own, placeOf, cuts) }] : [],
  )
  const placed = [
    ...textBlocks(words.get(undefined) ?? [], placeOf),
    ...tables.map(({ box, table }): PlacedBlock => ({ box, block: table })),
  ].sort((a, b) => a.box[1] - b.box[1])
  return {
    blocks: placed.map(({ block }) => block),
    full: new Set(tables.flatMap(({ full }) => full)),
    lines: new Map(placed.flatMap(({ block, line }) => (line ? [[block, { line, placeOf }] as const] : []))),
  }
}
