import { assertNode } from './errors/assert-node'
import type { Row, Table } from './tree'

/** The rows below the head, parted where a `group` begins and no cell reaches in from above. */
export const tableBodies = (table: Table): readonly (readonly Row[])[] => {
  assertNode('tableBodies', table, 'table')
  const { children, headRows } = table
  const found: Row[][] = []
  let reach = 0
  children.slice(headRows).forEach((row, r) => {
    if (r === 0 || (r >= reach && row.children.some(({ header }) => header === 'group'))) found.push([])
    found.at(-1)!.push(row)
    for (const { rowSpan = 1 } of row.children) reach = Math.max(reach, r + rowSpan)
  })
  return found
}
