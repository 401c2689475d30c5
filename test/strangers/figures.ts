import { form2021 } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'

/** Figures of a table, by row and column. */
export type Figures = { readonly [row: string]: { readonly [column: string]: number } }

/** The figures of a report, by table. */
export interface Report {
  readonly disclosure: Figures
  readonly requests: Figures
  readonly proceedings: Figures
}

const { requests, proceedings } = form2021.tables

/** The rows and columns of tables three and four, as the form has them. */
export const rows: readonly { readonly id: string; readonly label: string; readonly under?: readonly string[] }[] =
  requests.rows
export const columns = requests.columns.map(({ id }) => id)
export const columnLabels = requests.columns.map(({ label }) => label)
export const blocks = proceedings.rows.map(({ id }) => id)
export const results = proceedings.columns.map(({ id }) => id)
export const resultLabels = proceedings.columns.map(({ label }) => label)

const groups: { readonly [id: string]: { readonly label?: string } | undefined } = requests.groups
export const headingOf = (id: string): string => groups[id]?.label ?? id

const each = <T>(ids: readonly string[], of: (id: string) => T): { readonly [id: string]: T } =>
  Object.fromEntries(ids.map((id) => [id, of(id)]))

const counts = ['issued', 'repealed', 'inForce']

/** No two figures are equal, and nothing adds up. */
const distinct = (): Report => {
  let last = 10
  const next = () => (last += 1 + (last % 3))
  return {
    disclosure: {
      ...each(['regulations', 'normativeDocuments'], () => each(counts, next)),
      ...each(['licensing', 'penalties', 'coercion'], () => ({ decisions: next() })),
      fees: { amount: 28.55711 },
    },
    requests: each(
      rows.map(({ id }) => id),
      () => each(columns, next),
    ),
    proceedings: each(blocks, () => each(results, next)),
  }
}

const zeros = (ids: readonly string[], names: readonly string[]) => each(ids, () => each(names, () => 0))
const sparseRow = (...some: readonly number[]) => {
  const all = columns.map((_, i) => (i < 6 ? (some[i] ?? 0) : some.reduce((a, b) => a + b, 0)))
  return Object.fromEntries(columns.map((id, i) => [id, all[i]!]))
}

/** A small organ's, nearly all zeros. */
const sparse = (): Report => ({
  disclosure: {
    regulations: { issued: 0, repealed: 0, inForce: 0 },
    normativeDocuments: { issued: 2, repealed: 1, inForce: 14 },
    licensing: { decisions: 310 },
    penalties: { decisions: 7 },
    coercion: { decisions: 0 },
    fees: { amount: 0 },
  },
  requests: {
    ...zeros(
      rows.map(({ id }) => id),
      columns,
    ),
    received: sparseRow(9, 2, 0, 0, 1),
    carriedIn: sparseRow(1),
    granted: sparseRow(4, 1),
    partlyGranted: sparseRow(1),
    notHeld: sparseRow(3, 1, 0, 0, 1),
    petition: sparseRow(1),
    handled: sparseRow(9, 2, 0, 0, 1),
    carriedOut: sparseRow(1),
  },
  proceedings: {
    ...zeros(blocks, results),
    directLitigation: { upheld: 1, corrected: 0, otherResult: 1, pending: 0, total: 2 },
  },
})

const [adding] = fc.sample(reportArbitrary(form2021), { seed: 3, numRuns: 1 })

/** Reports whose figures are all different, that add up, and that are nearly all zeros. */
export const reports: readonly (readonly [string, Report])[] = [
  ['figures all different', distinct()],
  ['figures that add up', adding!.tables as unknown as Report],
  ['nearly all zeros', sparse()],
]

export const rowOf = (report: Report, id: string): readonly number[] => columns.map((one) => report.requests[id]![one]!)

/** The fifteen figures of table four. */
export const suits = (report: Report): readonly number[] =>
  blocks.flatMap((block) => results.map((one) => report.proceedings[block]![one]!))
