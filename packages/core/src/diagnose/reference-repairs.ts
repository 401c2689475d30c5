import type { Repair } from '../locate/locate'
import type { Finding } from '../rules/finding'

/** So many cells that do not add up over organs speak of an organ left out, and not of each cell. */
const mostOfTree = 5

/** The changes of one figure that a finding on no identity of the form asks for; none where it asks for none. */
const repairsOf = (finding: Finding, valueOf: (cell: string) => number | undefined): readonly Repair[] => {
  const change = (cell: string, by: number): readonly Repair[] => {
    const from = valueOf(cell)
    const to = from === undefined ? -1 : Math.round((from + by) * 1e6) / 1e6
    return from === undefined || to < 0 || by === 0
      ? []
      : [{ form: finding.params.form, determined: true, changes: [{ cell, from, to, cause: 'other' }] }]
  }
  const { code, cells, difference = 0, status } = finding
  if (code === 'YEAR-01' || code === 'YEAR-03' || code === 'TREE-01') return change(cells[0]!, -difference)
  if (code === 'YEAR-02' || code === 'SUM-04') {
    const row = cells[0]!.slice(0, cells[0]!.lastIndexOf('.'))
    return [
      ...change(cells[0]!, -difference),
      ...change(`${row}.issued`, difference),
      ...change(`${row}.repealed`, -difference),
    ].map((repair) => ({ ...repair, determined: code === 'YEAR-02' }))
  }
  if (code === 'CELL-04')
    return cells.length === 1 && status === 'fail' ? change(cells[0]!, -(valueOf(cells[0]!) ?? 0)) : []
  if (code !== 'TEXT-01') return []
  // The first cell is what the words name before all; the text itself may be wrong as well.
  return cells.length === 1 || finding.params.tried[0]?.terms.length === 1 ? change(cells[0]!, difference) : []
}

/** For each finding that no identity explains, the changes that would mend it. */
export const referenceRepairs = (
  findings: readonly Finding[],
  valueOf: (cell: string) => number | undefined,
): readonly { readonly finding: Finding; readonly repairs: readonly Repair[] }[] => {
  const ofTree = findings.filter(({ code }) => code === 'TREE-01').length
  return findings
    .filter(({ code }) => code !== 'TREE-01' || ofTree <= mostOfTree)
    .map((finding) => ({ finding, repairs: repairsOf(finding, valueOf) }))
    .filter(({ repairs }) => repairs.length > 0)
}
