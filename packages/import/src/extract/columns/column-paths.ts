import type { PlacedLabel } from '../align/place-labels'
import { placeLabels } from '../align/place-labels'
import { labelWords } from '../labels/canonical'
import type { Label } from '../labels/label'
import { faintLikeness, likeness } from '../labels/label'
import { pathOf } from '../labels/lexicon'
import type { Words } from '../passage'
import type { Head } from '../rows/printed-rows'
import type { ExpectedColumn } from './expected'
import type { Zones } from './zones'
import { overlap } from './zones'

/** Which of the expected columns each column of figures is; undefined for one that is none. */
export interface Column extends PlacedLabel {
  /** What stands over it, as printed. */
  readonly head: string
  /** The label of its block, as printed; of a table with all rows side by side. */
  readonly block: string
}

export type Columns = readonly (Column | undefined)[]

/** No label of a head is cut into more pieces. */
const mostPieces = 8

/** What stands over a column, from the outermost down: its own label is the last of it, or several last pieces of it. */
export interface Path {
  readonly texts: readonly string[]
}

interface PathLikeness {
  readonly score: number
  readonly head: string
  readonly block: string
}

/** The words of a label, without its numbering. */
export const wordsOf = (text: string) => labelWords(text).words

/** The run of last pieces that is most like a label, and what stands above it. */
const ownLabel = (
  { texts }: Path,
  label: Label,
  like: typeof likeness,
): { readonly score: number; readonly head: string; readonly above: readonly string[] } => {
  let best = { score: 0, head: texts.at(-1) ?? '', above: texts.slice(0, -1) }
  for (let count = 1; count <= Math.min(mostPieces, texts.length); count++) {
    const head = texts.slice(-count).join('')
    const score = like(wordsOf(head), label)
    if (score > best.score) best = { score, head, above: texts.slice(0, -count) }
    if (score === 1) break
  }
  return best
}

/** The run of pieces that is most like the label of a block, in whatever line. */
const blockLabel = (above: readonly string[], label: Label) => {
  let best = { score: 0, block: above.join('') }
  for (let from = 0; from < above.length; from++)
    for (let to = from + 1; to <= Math.min(above.length, from + mostPieces); to++) {
      const block = above.slice(from, to).join('')
      const score = likeness(wordsOf(block), label)
      if (score > best.score) best = { score, block }
    }
  return best
}

/** Of a column under a block half is told by its own label, half by the block's: alone neither is enough. */
const pathLikeness = (path: Path, { label, block }: ExpectedColumn): PathLikeness => {
  const own = ownLabel(path, label, likeness)
  if (!block) return { score: own.score, head: own.head, block: '' }
  const over = blockLabel(own.above, block)
  return { score: own.score > 0 ? (own.score + over.score) / 2 : 0, head: own.head, block: over.block }
}

/** The columns that these paths stand over, matched in their order. */
export const columnsOfPaths = (paths: readonly Path[], expected: readonly ExpectedColumn[]): Columns => {
  const likenesses = paths.map((path) => expected.map((one) => pathLikeness(path, one)))
  const found = placeLabels(paths.length, expected.length, {
    score: (i, j) => likenesses[i]![j]!.score,
    faint: (i, j) => ownLabel(paths[i]!, expected[j]!.label, faintLikeness).score,
  })
  return found.map((one, i) => one && { ...one, ...textsOf(likenesses[i]![one.expected]!) })
}

const textsOf = ({ head, block }: PathLikeness) => ({ head, block })

/** The zones with what lies between them: halfway each, and at the ends as far. */
const widened = ({ zones }: Zones) =>
  zones.map((zone, i) => {
    const [before, after] = [zones[i - 1], zones[i + 1]]
    const left = before ? (zone.from - before.to) / 2 : undefined
    const right = after ? (after.from - zone.to) / 2 : undefined
    return { from: zone.from - (left ?? right ?? 0), to: zone.to + (right ?? left ?? 0) }
  })

/**
 * Columns told by the cells that stand over them, line by line. What stands between two columns is of one of them only where its line
 * has nothing right over that: else it is of a third, in which no figure was found.
 */
export const columnsByPlace = ({ lines }: Head, zones: Zones, expected: readonly ExpectedColumn[]): Columns => {
  const wide = widened(zones)
  const isOver = (over: { readonly from: number; readonly to: number }, { place }: Words, line: readonly Words[]) =>
    // A line of words by itself, as a paragraph above a table, stands over all of it.
    place ? place.frame === zones.frame && overlap(over, place) > 0.5 : line.length === 1
  const paths = zones.zones.map((zone, i): Path => {
    const over = lines.flatMap((line) => {
      const right = line.filter((cell) => isOver(zone, cell, line))
      return right.length > 0 ? right : line.filter((cell) => isOver(wide[i]!, cell, line))
    })
    return { texts: over.flatMap(({ text }) => pathOf(text)) }
  })
  return columnsOfPaths(paths, expected)
}
