import type { Row, Table } from '@gxgk/document'
import { cell, document, number, row, table } from '@gxgk/document'
import type { ComposedDocument, Rule } from '../src/index'
import { composeDocument } from '../src/index'
import { squareFaces } from '../src/testing/index'

/** A table with a head of one row, and rows in groups under one label each. */
export const groupedTable = (rows: number, group: number): Table => {
  const lines = Array.from({ length: rows }, (_, i): Row => {
    const label = cell(`组${i / group}`, { header: 'row', rowSpan: Math.min(group, rows - i) })
    return row([
      ...(i % group ? [] : [label]),
      cell(`行${i}`, { header: 'row', ref: `row.${i}` }),
      cell(number(i), { ref: `figure.${i}` }),
    ])
  })
  const head = row(['组', '名目', '件数'].map((words) => cell(words, { header: 'column' })))
  return table('表', [head, ...lines], { headRows: 1 })
}

export const composeTable = (one: Table): ComposedDocument =>
  composeDocument(document({ title: '', lang: 'zh-CN' }, [one]), squareFaces())

export const isHorizontal = ({ y0, y1 }: Rule): boolean => y0 === y1

/** Rules that touch another one in the same line and should be one with it. */
export const parted = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((one, i) =>
    rules.some((other, j) => {
      if (i === j || isHorizontal(one) !== isHorizontal(other)) return false
      return isHorizontal(one)
        ? one.y0 === other.y0 && one.x0 < other.x1 && other.x0 <= one.x1 && one.x1 > other.x0 + one.width * 3
        : one.x0 === other.x0 && one.y0 <= other.y1 && other.y0 <= one.y1
    }),
  )
