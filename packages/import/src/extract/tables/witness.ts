import type { DraftFigure, TableForm } from '@gxgk/core'

/** What a cell says; undefined where it is not known. */
type Value = DraftFigure | undefined

/** What sums say of figures: that they hold or not; undefined where nothing is borne out, as by zeros alone, or where one is not known. */
export type Verdict = boolean | undefined

const numberOf = (value: Value): number | undefined =>
  value === undefined ? undefined : typeof value === 'number' ? value : 0

/** Whether two sums are equal; blanks beside figures count as nothing here, since they are where nothing was counted. */
const compared = (left: readonly Value[], right: readonly Value[]): Verdict => {
  const numbers = [left, right].map((side) => side.map(numberOf))
  if (numbers.flat().some((one) => one === undefined)) return undefined
  const [one = 0, other = 0] = numbers.map((side) => side.reduce<number>((sum, value) => sum + value!, 0))
  return numbers.flat().every((value) => value === 0) ? undefined : one === other
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
  verdicts.includes(false) ? false : verdicts.includes(true) ? true : undefined

/** What the sums over the columns of a row say. */
export const rowVerdict = ({ sums, columns }: TableForm, valueIn: (column: string) => Value): Verdict =>
  all(
    sums
      .filter(({ each }) => each === 'row')
      .map(({ total, parts }) =>
        compared([valueIn(total)], parts.flatMap((id) => itemsOf(columns, id, () => false)).map(valueIn)),
      ),
  )

/** What the sums and flows over the rows of a column say. */
export const columnVerdict = ({ sums, flows, rows }: TableForm, valueIn: (row: string) => Value): Verdict => {
  const isKnown = (id: string) => valueIn(id) !== undefined
  const values = (ids: readonly string[]) => ids.flatMap((id) => itemsOf(rows, id, isKnown)).map(valueIn)
  return all([
    ...sums.filter(({ each }) => each === 'column').map(({ total, parts }) => compared(values([total]), values(parts))),
    ...flows.map(({ opening, closing }) => compared(values(opening), values(closing))),
  ])
}

/** A publisher's own mistakes are few: so many sums hold for one that does not. */
const fewestForOne = 3

/** Whether rows of figures whose columns are told by order alone bear this order out. */
export const areBorneOut = (verdicts: readonly Verdict[]): boolean => {
  const held = verdicts.filter((one) => one === true).length
  const failed = verdicts.filter((one) => one === false).length
  return held > 0 && held >= fewestForOne * failed
}
