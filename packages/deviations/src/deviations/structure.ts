import { addressParts } from '@gxgk/core'
import type { Block, Cell, Row, Table } from '@gxgk/document'
import { cell, paragraph, plainText, row, spanGrid } from '@gxgk/document'
import { editTables } from '../edit'
import { below, pick } from '../random'
import type { Random } from '../random'
import type { Deviation } from './deviation'

const placed = ({ rowSpan: _, ...one }: Cell, rows: number): Cell => ({ ...one, ...(rows > 1 && { rowSpan: rows }) })

const isFigure = ({ ref }: Cell) => ref !== undefined

/** Rows `from` to `end` as rows of their own: merged cells end there, and those that began above begin again. */
const cutRows = (table: Table, from: number, end: number, again: (one: Cell) => Cell): readonly Row[] => {
  const grid = spanGrid(table)
  return grid.slice(from, end).map((line, at) => {
    const r = from + at
    const cells = line.flatMap((slot, c) => {
      if (!slot || slot.column !== c || (slot.row !== r && !(r === from && slot.row < from))) return []
      const last = Math.min(slot.row + (slot.cell.rowSpan ?? 1), end)
      return [placed(slot.row === r ? slot.cell : again(slot.cell), last - r)]
    })
    return { ...table.children[r]!, children: cells }
  })
}

/** Rows of figures that have such rows above and below them: a page may end there. */
const cuts = ({ children }: Table): readonly number[] => {
  const figures = children.flatMap(({ children: cells }, at) => (cells.some(isFigure) ? [at] : []))
  return figures.slice(1).filter((at) => figures.includes(at - 1))
}

const pageNumber = (random: Random) => {
  const page = 2 + below(random, 6)
  const browser = [
    `2025/1/${page} 10:${10 + page} 政府信息公开工作年度报告`,
    `https://example.gov.cn/art/2025/1/20/art_${page}.html ${page}/9`,
  ]
  return paragraph(
    pick(random, [...browser, `— ${page} —`, `- ${page} -`, `第 ${page} 页`, `第${page}页 共8页`, String(page)]),
  )
}

const withoutSpans = ({ rowSpan: _, colSpan: __, ...one }: Cell): Cell => one
const inOneRow = ({ rowSpan: _, ...one }: Cell): Cell => one

type Cut = (table: Table, random: Random) => readonly Block[]

/** The grid tables with rows enough, cut at a random row. */
const atPageEnd = (name: string, cut: Cut, weight: number): Deviation => ({
  name,
  kind: 'structure',
  weight,
  apply: (document, form, random) =>
    editTables(document, (table) => {
      const isLong = cuts(table).length > 0 && table.headRows > 0 && table.children.length > 9
      return isLong ? cut(table, random) : [table]
    }),
})

const headOf = ({ children, headRows }: Table) => children.slice(0, headRows)

const blankAgain = (one: Cell): Cell => ({ ...one, children: [] })
const sameAgain = (one: Cell): Cell => one

/** Every place of the grid as a cell of its own, with the words of the merged cell that was there. */
const unmerged = (table: Table): Table => ({
  ...table,
  children: spanGrid(table).map((line) =>
    row(
      line.flatMap((slot, c) => {
        if (!slot) return [cell([])]
        // A merged cell of a figure has that figure once.
        if (isFigure(slot.cell)) return slot.column === c ? [slot.cell] : []
        return [withoutSpans(slot.cell)]
      }),
    ),
  ),
})

/** Cells merged over rows as cells of each row: `below` makes those after the first. */
const unmergedDown = (table: Table, below: (one: Cell) => Cell): Table => ({
  ...table,
  children: spanGrid(table).map((line, r) =>
    row(
      line.flatMap((slot, c) => {
        if (!slot || slot.column !== c) return []
        return [slot.row === r ? inOneRow(slot.cell) : below(inOneRow(slot.cell))]
      }),
    ),
  ),
})

const unmerging = (name: string, change: (table: Table) => Table, layouts: readonly string[]): Deviation => ({
  name,
  kind: 'structure',
  trait: 'flattens',
  apply: (document, form) =>
    editTables(document, (table) => {
      const at = table.children.flatMap(({ children }) => children).find(isFigure)?.ref
      return layouts.includes(form.tables[addressParts(at ?? '').table]?.layout ?? '') ? [change(table)] : [table]
    }),
})

export const structureDeviations: readonly Deviation[] = [
  atPageEnd(
    '换页处重复表头',
    (table, random) => {
      const at = pick(random, cuts(table))
      const head = headOf(table)
      return [
        {
          ...table,
          children: [
            ...cutRows(table, 0, at, sameAgain),
            ...head,
            ...cutRows(table, at, table.children.length, sameAgain),
          ],
        },
      ]
    },
    2,
  ),
  atPageEnd(
    '表格在换页处断开',
    (table, random) => {
      const at = pick(random, cuts(table))
      const again = pick(random, [blankAgain, sameAgain])
      const rest = cutRows(table, at, table.children.length, again)
      return [
        { ...table, children: cutRows(table, 0, at, again) },
        pageNumber(random),
        { ...table, headRows: 0, children: rest },
      ]
    },
    3,
  ),
  atPageEnd(
    '断开的表格重复表头',
    (table, random) => {
      const at = pick(random, cuts(table))
      const again = pick(random, [blankAgain, sameAgain])
      return [
        { ...table, children: cutRows(table, 0, at, again) },
        ...(random() < 0.7 ? [pageNumber(random)] : []),
        { ...table, children: [...headOf(table), ...cutRows(table, at, table.children.length, again)] },
      ]
    },
    2,
  ),
  unmerging('合并格逐格重复', unmerged, ['grid', 'across']),
  unmerging('下方合并格留空', (table) => unmergedDown(table, blankAgain), ['grid']),
  unmerging('下方合并格重复', (table) => unmergedDown(table, sameAgain), ['grid', 'across']),
  {
    name: '表名印在表上方',
    kind: 'structure',
    apply: (document) => editTables(document, (table) => [paragraph(`表：${table.caption}`), table]),
  },
  {
    name: '表内首行是表名',
    kind: 'structure',
    apply: (document) =>
      editTables(document, (table) => [
        {
          ...table,
          headRows: table.headRows > 0 ? table.headRows + 1 : 0,
          children: [row([cell(table.caption, { colSpan: spanGrid(table)[0]?.length ?? 1 })]), ...table.children],
        },
      ]),
  },
  {
    name: '表内末行是注',
    kind: 'structure',
    apply: (document) =>
      editTables(document, (table) => [
        {
          ...table,
          children: [
            ...table.children,
            row([cell('注：以上数据截至年底。', { colSpan: spanGrid(table)[0]?.length ?? 1 })]),
          ],
        },
      ]),
  },
  {
    name: '表后有注',
    kind: 'structure',
    apply: (document) => editTables(document, (table) => [table, paragraph('注：以上数据截至年底，未发生的填“0”。')]),
  },
]

/** Another row, or none, in the place of one; one in which a merged cell begins cannot be lost alone. */
const withRow = (table: Table, at: number, change: (one: Row) => readonly Row[]): Table => {
  const changed = change(table.children[at]!)
  if (changed.length > 0)
    return { ...table, children: table.children.flatMap((one, r) => (r === at ? changed : [one])) }
  const slots = spanGrid(table)[at]!
  if (slots.some((slot) => slot?.row === at && (slot.cell.rowSpan ?? 1) > 1)) return table
  const passing = new Set(slots.flatMap((slot) => (slot && slot.row < at ? [slot.cell] : [])))
  const shortened = (one: Cell) => (passing.has(one) ? placed(one, one.rowSpan! - 1) : one)
  return {
    ...table,
    children: table.children.flatMap((one, r) => (r === at ? [] : [{ ...one, children: one.children.map(shortened) }])),
  }
}

const rowsLost = (name: string, lose: (one: Row, random: Random) => readonly Row[], weight: number): Deviation => ({
  name,
  kind: 'damage',
  weight,
  apply: (document, _, random) => {
    const tables: Table[] = []
    editTables(document, (table) => {
      tables.push(table)
      return [table]
    })
    const hit = pick(random, tables)
    return editTables(document, (table) => {
      if (table !== hit) return [table]
      const rows = table.children.flatMap(({ children }, at) => (children.some(isFigure) ? [at] : []))
      return [withRow(table, pick(random, rows), (one) => lose(one, random))]
    })
  },
})

const withoutCell = (one: Row, lost: Cell): Row => ({ ...one, children: one.children.filter((own) => own !== lost) })

const withoutLabel = (one: Row): readonly Row[] => {
  const label = one.children.findLast((own) => !isFigure(own) && plainText(own) !== '')
  return [label ? withoutCell(one, label) : one]
}

export const damages: readonly Deviation[] = [
  rowsLost('掉一行', () => [], 0.3),
  {
    ...rowsLost('掉一格', (one, random) => [withoutCell(one, pick(random, one.children.filter(isFigure)))], 0.3),
    trait: 'shifts',
  },
  {
    ...rowsLost('掉一个行标签', withoutLabel, 0.15),
    trait: 'shifts',
  },
]
