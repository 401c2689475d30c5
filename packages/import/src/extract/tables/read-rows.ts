import type { ImportProblem } from '../../problem'
import type { Lexicon } from '../labels/lexicon'
import type { Words } from '../passage'
import { isWritten } from '../passage'
import { bandFindings } from './band-findings'
import { bandsOf } from '../columns/bands'
import { withBorneOutRows } from '../arithmetic/borne-out-rows'
import { withJoinedRowsApart } from '../rows/joined-rows'
import { knownRows } from '../rows/known-rows'
import type { Findings } from '../figures/printed-cell'
import { withoutNumberCells } from '../rows/numbered-rows'
import { repeatedRows } from '../rows/repeated-rows'
import { printedRows } from '../rows/printed-rows'
import { rowProblems } from './row-problems'
import { settledRows } from '../arithmetic/settled-rows'

//   printed rows ─▶ known rows ─▶ bands under one head ─▶ cells, by labels and places
//                                                     └─▶ unsettled rows ─▶ cells, by the sums of the table

/** Reads the rows of a table: under their own labels, or where their sums bear out the order in which they stand. */
export const readRows = (
  table: string,
  all: readonly (readonly Words[])[],
  lexicon: Lexicon,
  units: readonly string[],
): Findings => {
  const { form } = lexicon
  const { rows: torn, problems: stray } = printedRows(
    table,
    withoutNumberCells(withJoinedRowsApart(all, lexicon), lexicon),
    lexicon,
  )
  const { rows, unknown, rejoined, broken } = knownRows(torn, lexicon)
  const tell = rowProblems(table)
  const labels = unknown.flatMap(({ own, figures }): readonly ImportProblem[] =>
    own || figures.some(isWritten) ? [tell.badLabel([...(own ? [own] : []), ...figures])] : [],
  )
  const context = { table, form, units, rejoined, broken, repeated: repeatedRows(torn, form.layout === 'across') }
  const bands = bandsOf(rows, form).map((band) => bandFindings(band, { ...context, tell }))
  const cells = bands.flatMap((band) => band.cells)
  const problems = [...stray, ...labels, ...bands.flatMap((band) => band.problems)]

  const unsettled = bands.flatMap((band) => band.unsettled)
  // Each row of the form stands there once.
  const areFew = unsettled.length <= form.rows.length
  const open = areFew ? unsettled.map((one) => one.open()) : []
  const settled = settledRows(
    form,
    cells,
    open.map(([likely, others]) => ({ likely: likely!, all: others! })),
  )
  unsettled.forEach(({ unread }, i) => {
    cells.push(...(settled[i] ?? unread.cells))
    if (!settled[i]) problems.push(...unread.problems)
  })
  const borneOut = settled.flatMap((own, i) => (own ? [{ own, row: unsettled[i]!.row }] : []))
  if (borneOut.length > 0)
    problems.push(
      tell.placedByArithmetic(
        borneOut[0]!.row,
        borneOut.flatMap(({ own }) => own),
      ),
    )
  return withBorneOutRows(
    table,
    form,
    cells,
    problems,
    bands.flatMap((band) => band.weak),
  )
}
