import type { DraftFigure, TableForm } from '@gxgk/core'
import type { ExpectedColumn } from '../columns/expected'
import type { Verdict } from './witness'
import { rowVerdict } from './witness'

/**
 * Whether cells of a row stand one place too far ahead, as where one before them was lost and the last place was left blank:
 * only the last cell is blank, and there is a place such that, with the cells from there on set back by one, no sum behind it
 * fails, and one holds that does not as it is printed. `values` are in the order of `expected`.
 */
export const hasLostCell = (
  form: TableForm,
  expected: readonly ExpectedColumn[],
  values: readonly DraftFigure[],
): boolean => {
  if (values.length !== expected.length || values.indexOf(null) !== values.length - 1) return false
  const blocks = [...new Set(expected.map(({ row }) => row))]
  const verdictsOf = (own: readonly DraftFigure[]): readonly Verdict[] =>
    blocks.map((block) =>
      rowVerdict(form, (id) => own[expected.findIndex(({ row, column }) => row === block && column.id === id)]),
    )
  const printed = verdictsOf(values)
  return values.slice(0, -1).some((_, place) => {
    const verdicts = verdictsOf([...values.slice(0, place), null, ...values.slice(place, -1)])
    const own = blocks.indexOf(expected[place]!.row)
    const isWhole = verdicts.every((verdict, i) => i <= own || verdict !== 'fails')
    return isWhole && verdicts.some((verdict, i) => i >= own && verdict === 'holds' && printed[i] === 'fails')
  })
}
