import type { DraftFigure, TableForm } from '@gxgk/core'

/** What a cell says; undefined where it is not known. */
type Value = DraftFigure | undefined

/** What sums say of figures; zeros alone bear nothing out, nor do sums of which a figure is not known. */
export type Verdict = 'holds' | 'fails' | 'zeros' | 'unknown'

/** What a cell adds to a sum: nothing where it is blank. */
export const numberOf = (value: Value): number => (typeof value === 'number' ? value : 0)

/** Whether two sums are equal; blanks beside figures count as nothing here, since they are where nothing was counted. */
const compared = (left: readonly Value[], right: readonly Value[]): Verdict => {
  const all = [...left, ...right]
  if (all.length === 0 || all.includes(undefined)) return 'unknown'
  if (all.every((one) => numberOf(one) === 0)) return 'zeros'
  const sum = (side: readonly Value[]) => side.reduce<number>((total, value) => total + numberOf(value), 0)
  return sum(left) === sum(right) ? 'holds' : 'fails'
}

const itemsOf = (
  all: readonly { readonly id: string; readonly under?: readonly string[] }[],
  id: string,
  isKnown: (id: string) => boolean,
) =>
  all.some((one) => one.id === id) || isKnown(id)
    ? [id]
    : all.filter(({ under }) => under?.includes(id)).map((one) => one.id)

const all = (verdicts: readonly Verdict[]): Verdict =>
  (['fails', 'unknown', 'holds', 'zeros'] as const).find((one) => verdicts.includes(one)) ?? 'unknown'

/** What the sums over the columns of a row say. */
export const rowVerdict = ({ sums, columns }: TableForm, valueIn: (column: string) => Value): Verdict =>
  all(
    sums
      .filter(({ each }) => each === 'row')
      .map(({ total, parts }) =>
        compared([valueIn(total)], parts.flatMap((id) => itemsOf(columns, id, () => false)).map(valueIn)),
      ),
  )

/** The rows whose sums are equal in each column. */
export const columnIdentities = ({ sums, flows, rows }: TableForm, isKnown: (row: string) => boolean) => {
  const items = (ids: readonly string[]) => ids.flatMap((id) => itemsOf(rows, id, isKnown))
  return [
    ...sums.filter(({ each }) => each === 'column').map(({ total, parts }) => [items([total]), items(parts)] as const),
    ...flows.map(({ opening, closing }) => [items(opening), items(closing)] as const),
  ]
}

/** What the sums and flows over the rows of a column say. */
export const columnVerdict = (form: TableForm, valueIn: (row: string) => Value): Verdict =>
  all(
    columnIdentities(form, (row) => valueIn(row) !== undefined).map(([left, right]) =>
      compared(left.map(valueIn), right.map(valueIn)),
    ),
  )

/** A publisher's own mistakes are few: so many sums hold for one that does not. */
const fewestForOne = 3

/** Whether rows of figures whose columns are told by order alone bear this order out. */
export const areBorneOut = (verdicts: readonly Verdict[]): boolean => {
  const [held, failed] = (['holds', 'fails'] as const).map((one) => verdicts.filter((other) => other === one).length)
  return held! > 0 && held! >= fewestForOne * failed!
}

/** Whether all columns of a table bear out rows that order alone tells: none of their sums may fail, or be unknown. */
export const areAllBorneOut = (verdicts: readonly Verdict[]): boolean =>
  verdicts.includes('holds') && !verdicts.includes('fails') && !verdicts.includes('unknown')
