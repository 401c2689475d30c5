import type { Check } from './checked-file'
import { nameOf, numberOf } from './pdf-objects'
import type { StructureNode } from './structure-nodes'
import { allNodes, attributeOf } from './structure-nodes'

const span = (node: StructureNode, key: string) => numberOf(attributeOf(node, key)) ?? 1

/** Lays cells out by their spans; a sentence for each place that two cells have, or none. */
const gridComplaints = (rows: readonly StructureNode[]): readonly string[] => {
  const taken = new Map<string, number>()
  let columns = 0
  rows.forEach((row, r) => {
    let column = 0
    for (const cell of row.children) {
      while (taken.has(`${r} ${column}`)) column++
      for (let y = r; y < r + span(cell, 'RowSpan'); y++)
        for (let x = column; x < column + span(cell, 'ColSpan'); x++) {
          taken.set(`${y} ${x}`, (taken.get(`${y} ${x}`) ?? 0) + 1)
          columns = Math.max(columns, x + 1)
        }
    }
  })
  const doubled = [...taken].filter(([, count]) => count > 1).map(([place]) => `two cells of a table are at ${place}`)
  const gaps = rows.flatMap((_, r) =>
    Array.from({ length: columns }, (_, x) => `${r} ${x}`)
      .filter((place) => !taken.has(place))
      .map((place) => `no cell of a table is at ${place}`),
  )
  const below = [...taken.keys()].filter((place) => Number(place.split(' ')[0]) >= rows.length)
  return [...doubled, ...gaps, ...below.map((place) => `a cell of a table reaches down to ${place}`)]
}

/** Headings of rows and columns say what they head, and cells fill their table without gaps. */
export const checkTables: Check = ({ nodes }) => [
  ...nodes
    .filter((node) => node.role === 'TH')
    .filter((node) => !['Row', 'Column', 'Both'].includes(nameOf(attributeOf(node, 'Scope')) ?? ''))
    .map(() => 'a TH has no scope'),
  ...nodes
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => gridComplaints(allNodes(table.children).filter(({ role }) => role === 'TR'))),
]
