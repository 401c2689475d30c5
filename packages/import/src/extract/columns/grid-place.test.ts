import type { AnyDraft } from '@gxgk/core'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Cell, Document, Row, Table } from '@gxgk/document'
import { cell } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractReport } from '../index'

/** The document without what it embeds, with other rows in its tables. */
const withRows = (made: Document, change: (row: Row, table: Table) => Row): Document => {
  const { embedded: _, ...meta } = made.meta
  const children = made.children.map((block) =>
    block.type === 'section'
      ? {
          ...block,
          children: block.children.map((one) =>
            one.type === 'table' ? { ...one, children: one.children.map((row) => change(row, one)) } : one,
          ),
        }
      : block,
  )
  return { ...made, meta, children }
}

const tablesOf = (document: Document) => {
  const { draft, problems } = extractReport(document)
  return { tables: (draft as AnyDraft).tables, problems }
}

describe('figures under the heads of a grid', () => {
  it('are read where each column is two, the second one blank below the heads', () =>
    fc.assert(
      fc.property(reportArbitrary(form2021), (report) => {
        const doubled = withRows(toDocument(report), (row) => ({
          ...row,
          children: row.children.flatMap((one) =>
            one.ref === undefined
              ? [{ ...one, colSpan: 2 * (one.colSpan ?? 1) }]
              : Array.from({ length: one.colSpan ?? 1 }, () => 0).flatMap((_, i) =>
                  i === 0 ? [{ ...one, colSpan: 1 }, cell([])] : [cell([]), cell([])],
                ),
          ),
        }))
        expect(tablesOf(doubled)).toEqual({ tables: report.tables, problems: [] })
      }),
      { numRuns: 30 },
    ))

  it('are left blank with a problem where the grid has gaps, since columns mean nothing there', () => {
    const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 1 })
    const torn = withRows(toDocument(report!), (row, table) => ({
      ...row,
      children: row.children.flatMap((one, i) =>
        one.ref !== undefined && table.children.indexOf(row) % 2 === 0 && i === row.children.length - 1
          ? [one, cell([]), one]
          : [one],
      ),
    }))
    const { problems } = tablesOf(torn)
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['rowLength']))
  })
})

it.each([
  ['a figure', (last: Cell) => last],
  ['nothing', (last: Cell) => ({ ...last, children: [] })],
])(
  'a row that is a cell short is left blank with a problem, since which one is missing is not known: last stands %s',
  (_, change) => {
    const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 1 })
    const short = withRows(toDocument(report!), (row, table) => {
      const figures = row.children.filter(({ ref }) => ref?.startsWith('proceedings.'))
      if (figures.length === 0 || table.children.indexOf(row) < 3) return row
      const [last] = figures.slice(-1)
      return { ...row, children: [...row.children.slice(0, -2), { ...change(last!), colSpan: 2 }] }
    })
    const { tables, problems } = tablesOf(short)
    expect(problems.map(({ code, cells }) => [code, cells.length])).toEqual([['rowLength', 15]])
    expect(Object.values(tables['proceedings']!).flatMap((row) => Object.values(row!))).toEqual(Array(15).fill(null))
  },
)
