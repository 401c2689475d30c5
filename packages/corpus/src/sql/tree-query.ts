import { compiledShape, references } from '@gxgk/core'
import { columnStates } from '../figures/row'
import { literal } from './dialect'
import type { Scope } from './scope'
import { columnOf, isNoSlash } from './scope'
import type { RuleQuery, RuleTerm } from './terms'
import { queryOf } from './terms'

/** The shapes in which the row is printed. */
const shapesWithRow = ({ shapes, forms }: Scope, table: string, row: string): readonly string[] =>
  shapes.filter((shape) => compiledShape(shape, forms).rows.some((one) => one.table === table && one.row === row))

interface Group {
  readonly name: string
  readonly table: string
  readonly row: string
  readonly leaves: ReadonlySet<number>
}

/** The summed groups that this shape does not print. */
const groupsOf = ({ form }: Scope): readonly Group[] => {
  const { cells, printed, leaves } = form
  const rows = new Map<string, Group & { readonly leaves: Set<number> }>()
  for (let cell = printed; cell < cells.length; cell++) {
    const { table, row } = cells[cell]!
    const name = `${table}__${row}`
    const group = rows.get(name) ?? { name, table, row, leaves: new Set() }
    rows.set(name, group)
    for (const leaf of leaves[cell]!) group.leaves.add(leaf)
  }
  return [...rows.values()]
}

/** What a figure that is not known counts for among those that are `/`: more than there are members. */
const unknown = 1_000_000_000

/** How many members print the group as one row, which this shape does not. */
const inOneRow = (name: string) => `coalesce(z.one_${name}, 0)`

/** Whether a cell is judged where members print some groups as one row: the group then, and not its items. */
const judgedOf = ({ form }: Scope, groups: readonly Group[], cell: number): readonly string[] => {
  const { cells, printed } = form
  if (cell < printed) return groups.filter(({ leaves }) => leaves.has(cell)).map(({ name }) => `${inOneRow(name)} = 0`)
  const { table, row } = cells[cell]!
  return [`${inOneRow(`${table}__${row}`)} > 0`]
}

/**
 * TREE-01: a report that adds up others equals their sums. `organ` tells who adds up whom; until all of them are there nothing is judged.
 * All members are added up, `t`. Of those few that have cells without a number, or another shape, `z` counts such cells: an organ that cannot
 * have the thing (`/`) adds nothing, but where all are such there is no sum.
 */
export const treeQuery = (scope: Scope): RuleQuery => {
  const { dialect, shape, form } = scope
  const groups = groupsOf(scope)
  const sums = references(form.form).filter(({ rule }) => rule === 'TREE-01')
  const column = (alias: string, cell: string) => columnOf(scope, alias, cell)
  const flags = groups.map(({ name, table, row }) => {
    const shapes = shapesWithRow(scope, table, row).map(literal)
    const isPrinted = shapes.length === 0 ? '1 = 0' : `m.shape IN (${shapes.join(', ')})`
    return `${dialect.countIf(isPrinted)} AS one_${name}`
  })
  const added = sums.map(({ cell }, i) => `sum(${column('m', cell)}) AS s${i}`)
  const lacking = sums.map(({ cell }, i) => {
    const isSlash = `substr(m.states, ${scope.columns.get(cell)!.at}, 1) = '${columnStates.slash}'`
    const told = column('m', cell)
    return `sum(CASE WHEN ${told} IS NOT NULL THEN 0 WHEN ${isSlash} THEN 1 ELSE ${unknown} END) AS z${i}`
  })
  const isMember = "o.parent IS NOT NULL AND o.parent <> ''"
  const members = (columns: readonly string[], of: string) =>
    `SELECT o.parent AS parent, m.year AS year, ${['count(*) AS n', ...columns].join(', ')} FROM ${of} AS m JOIN organ AS o ON o.name = m.organ WHERE ${isMember} GROUP BY o.parent, m.year`
  const terms = sums.map(({ cell }, i): RuleTerm => {
    const actual = dialect.decimal(column('r', cell))
    const expected = `CASE WHEN z.n IS NULL OR z.z${i} < t.n THEN ${dialect.decimal(`t.s${i}`)} END`
    const conditions = [...judgedOf(scope, groups, form.index.get(cell)!), isNoSlash(scope, 'r', cell)]
    const broken = [...conditions, `${actual} <> ${expected}`].join(' AND ')
    return { rule: 'TREE-01', cells: [cell], actual, expected, broken, tells: 'both' }
  })
  // Two conditions apart, by each of which an engine leaves out all other rows before it reads their figures.
  const others = `(SELECT * FROM filed WHERE states IS NOT NULL UNION ALL SELECT * FROM filed WHERE states IS NULL AND shape <> ${literal(shape)})`
  const from = [
    'figures AS r',
    `JOIN (SELECT o.parent AS parent, count(*) AS n FROM organ AS o WHERE ${isMember} GROUP BY o.parent) AS w ON w.parent = r.organ`,
    `LEFT JOIN (${members(added, 'filed')}) AS t ON t.parent = r.organ AND t.year = r.year`,
    `LEFT JOIN (${members([...flags, ...lacking], others)}) AS z ON z.parent = r.organ AND z.year = r.year`,
  ]
  return queryOf({
    name: 'tree',
    shape,
    dialect,
    terms,
    from: from.join(' '),
    where: `r.shape = ${literal(shape)}`,
    given: 't.n = w.n',
    tellsUnknown: '1 = 1',
  })
}
