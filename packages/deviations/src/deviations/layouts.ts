import { addressParts } from '@gxgk/core'
import type { Form } from '@gxgk/core'
import type { Cell, Row, Table } from '@gxgk/document'
import { cell, plainText, row } from '@gxgk/document'
import { editTables } from '../edit'
import type { Random } from '../random'
import { below } from '../random'
import type { Deviation } from './deviation'

const figuresOf = ({ children }: Table): readonly Cell[] =>
  children.flatMap(({ children: cells }) => cells.filter(({ ref }) => ref !== undefined))

const isOf = (table: Table, form: Form, layout: string) =>
  form.tables[addressParts(figuresOf(table)[0]?.ref ?? '').table]?.layout === layout

/** A table whose rows stand side by side, as blocks below one another: a label, the columns, the figures. */
const inBlocks = (table: Table, form: Form): Table => {
  const figures = figuresOf(table)
  const { rows, columns, groups } = form.tables[addressParts(figures[0]!.ref!).table]!
  const children = rows.flatMap(({ id, label, under = [] }): readonly Row[] => {
    const words = [...under.map((one) => groups[one]?.label ?? one), label].join('')
    return [
      row([cell(words, { rowSpan: 2 }), ...columns.map((column) => cell(column.label))]),
      row(figures.filter(({ ref }) => addressParts(ref!).row === id)),
    ]
  })
  const { widths: _, ...rest } = table
  return { ...rest, headRows: 0, children }
}

/** The columns that the other form has in a block, with figures that are none of this form. */
const withOtherColumns = (table: Table, random: Random): Table => ({
  ...table,
  children: table.children.map((one, at) => {
    const wide = one.children.find(({ colSpan = 1 }) => colSpan === 3)
    const isHead = wide && wide.ref === undefined && one.children.length === 2 && at > 0
    const own = wide && (isHead ? plainText(wide).includes('决定') : wide.ref?.endsWith('.decisions'))
    if (!own) return one
    const { colSpan: _, ...narrow } = wide
    const others = isHead
      ? [cell('上一年项目数量'), cell('本年增/减')]
      : [cell(String(below(random, 90))), cell(String(below(random, 9)))]
    return row([...one.children.filter((other) => other !== wide), ...others, narrow])
  }),
})

export const layoutDeviations: readonly Deviation[] = [
  {
    name: '复议诉讼表分块排列',
    kind: 'structure',
    trait: 'flattens',
    apply: (document, form) =>
      editTables(document, (table) => [isOf(table, form, 'across') ? inBlocks(table, form) : table]),
  },
  {
    name: '第二张表混用两年的列',
    kind: 'structure',
    trait: 'flattens',
    mixesForms: true,
    apply: (document, form, random) =>
      editTables(document, (table) => [
        isOf(table, form, 'blocks') && figuresOf(table).some(({ colSpan }) => colSpan === 3)
          ? withOtherColumns(table, random)
          : table,
      ]),
  },
]
