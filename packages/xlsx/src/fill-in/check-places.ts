import type { Identity } from '@gxgk/core'
import type { Layout, TableLayout } from './layout'

/** Where the mark of an identity stands on the sheet of its table. */
export interface CheckPlace {
  readonly identity: Identity
  readonly row: number
  readonly column: number
}

/** A line of marks below a table, each below its column. */
export interface CheckLine {
  readonly rule: Identity['rule']
  readonly row: number
  readonly columns: Set<number>
}

/**
 * The mark of what holds along a row stands beside the table where the row has only one, of all else below the column of its total,
 * on the first line of its rule that is free there.
 */
export const checkPlaces = (
  { identities, bottom, width }: TableLayout,
  { compiled, placeOf }: Layout,
): { readonly places: readonly CheckPlace[]; readonly lines: readonly CheckLine[]; readonly beside: boolean } => {
  const placed = identities.map((identity) => {
    const ranges = [...identity.left.cells, ...identity.right.cells].map((cell) =>
      placeOf.get(compiled.cells[cell]!.address)!,
    )
    const { top, left } = ranges[0]!
    return { identity, top, left, alongRow: ranges.every((range) => range.top === top) }
  })
  const besides = (top: number) => placed.filter((one) => one.alongRow && one.top === top).length
  const lines: CheckLine[] = []
  const places = placed.map(({ identity, top, left, alongRow }): CheckPlace => {
    if (alongRow && besides(top) === 1) return { identity, row: top, column: width }
    const { rule } = identity
    let line = lines.find((one) => one.rule === rule && !one.columns.has(left))
    if (!line) lines.push((line = { rule, row: bottom + 1 + lines.length, columns: new Set() }))
    line.columns.add(left)
    return { identity, row: line.row, column: left }
  })
  return { places, lines, beside: places.some(({ column }) => column === width) }
}
