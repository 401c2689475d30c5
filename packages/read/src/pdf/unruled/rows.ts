import { boxAround } from '../box'
import { isNumbered } from '../numbered'
import type { Column } from './columns'
import type { Piece } from './piece'
import type { Stack } from './stack'
import { isBeside, settings, unevenness } from './stack'
import { pageOf } from './strip'

/** A row: its label with the headings before it, and the figures beside it. */
export interface Row {
  readonly headings: Stack[]
  readonly label: Stack | undefined
  readonly figures: Stack[]
}

const stackOf = (pieces: readonly Piece[], { isFigure }: Stack): Stack => ({
  pieces,
  box: boxAround(pieces.map(({ box }) => box)),
  isFigure,
})

/** Each innermost label with the figures beside it, or figures side by side where there are no labels. */
const rowsBeside = (labels: readonly Stack[], figures: readonly Stack[]): readonly Row[] | undefined => {
  const isInner = ({ box }: Stack) => !labels.some((other) => other.box[0] > box[2] - 1 && isBeside(other.box, box))
  const rows: Row[] = labels.filter(isInner).map((label) => ({ headings: [], label, figures: [] }))
  let headings = labels.filter((one) => !isInner(one))
  for (const figure of figures) {
    const own = rows.filter(({ label, figures: [first] }) => isBeside((label ?? first)!.box, figure.box))
    if (own.length > 1) return undefined
    if (own.length === 1) {
      own[0]!.figures.push(figure)
      continue
    }
    // A label that touches the heading before it has been taken for a line of that.
    const heading = headings.find(({ pieces }) => pieces.some(({ box }) => isBeside(box, figure.box)))
    const piece = heading?.pieces.find(({ box }) => isBeside(box, figure.box))
    rows.push({ headings: [], label: piece && stackOf([piece], heading!), figures: [figure] })
    headings = headings.flatMap((one) => {
      if (one !== heading) return [one]
      const others = one.pieces.filter((other) => other !== piece)
      return others.length > 0 ? [stackOf(others, one)] : []
    })
  }
  rows.sort((a, b) => (a.label ?? a.figures[0]!).box[1] - (b.label ?? b.figures[0]!).box[1])
  for (const heading of headings)
    rows.find(({ label }) => label && isBeside(label.box, heading.box))?.headings.push(heading)
  return rows
}

const boxOf = ({ label, figures }: Row) => boxAround([...(label ? [label] : []), ...figures].map(({ box }) => box))

/** How long the longest line of figures in a column is, in characters. */
const longestIn = ({ figures }: Column) =>
  Math.max(...figures.flatMap(({ pieces }) => pieces.map(({ text }) => text.length)))

const goesOn = (label: Stack, rest: Stack) =>
  !isNumbered(rest.pieces[0]!.text) &&
  settings.some((at) => Math.abs(at(label.box) - at(rest.box)) <= unevenness * label.pieces[0]!.size)

/** Whether a row at the top of a page is what is left of the one before it: some of its figures, all broken alike, or of its label. */
const isRest = (row: Row, before: Row, columns: readonly Column[]): boolean => {
  if (row.headings.some(({ pieces: [first] }) => isNumbered(first!.text))) return false
  if (row.label && !(before.label && goesOn(before.label, row.label))) return false
  const figuresIn = ({ figures }: Row, column: Column) => figures.filter((one) => column.figures.includes(one))
  const pairs = columns.map((column) => ({ column, own: figuresIn(row, column), above: figuresIn(before, column) }))
  return (
    pairs.every(
      ({ column, own, above }) =>
        own.length === 0 || (above.length === 1 && above[0]!.pieces.at(-1)!.text.length === longestIn(column)),
    ) && pairs.some(({ own, above }) => own.length === 0 && above.length > 0)
  )
}

const joined = (before: Row, { headings, label, figures }: Row): Row => ({
  headings: [...before.headings, ...headings],
  label: before.label && label ? stackOf([...before.label.pieces, ...label.pieces], label) : before.label,
  figures: [...before.figures, ...figures],
})

/**
 * The rows of a table from the top, those whole that the end of a page breaks; undefined where it is not known of each
 * figure beside which label it stands.
 */
export const rowsOf = (
  labels: readonly Stack[],
  figures: readonly Stack[],
  columns: readonly Column[],
): readonly Row[] | undefined => {
  const beside = rowsBeside(labels, figures)
  if (!beside) return undefined
  const isSingle = ({ figures: own }: Row) =>
    columns.every(({ figures: all }) => own.filter((one) => all.includes(one)).length < 2)
  if (!beside.every(isSingle)) return undefined
  const rows: Row[] = []
  for (const [i, row] of beside.entries()) {
    const [above, before] = [beside[i - 1], rows.at(-1)]
    if (above && before && pageOf(boxOf(above)) < pageOf(boxOf(row)) && isRest(row, before, columns))
      rows.splice(-1, 1, joined(before, row))
    else rows.push(row)
  }
  return labels.length > 0 && rows.some(({ label }) => label === undefined) ? undefined : rows
}
