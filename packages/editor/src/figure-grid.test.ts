import { blankDraft, form2019, form2021, officialForms, toDocument } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { formArbitrary } from '@gxgk/core/testing'
import type { Table } from '@gxgk/document'
import { plainText, walk } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Direction } from './figure-grid'
import { figureGrid, neighbour } from './figure-grid'

const tablesOf = (form: Form) =>
  [
    ...walk(
      toDocument(blankDraft(form, { organ: '某县教育局', year: form.years.from } as never) as unknown as AnyDraft, {
        forms: [form],
      }),
    ),
  ].filter((node): node is Table => node.type === 'table')

const [disclosure, requests, proceedings] = tablesOf(form2021).map(figureGrid)
const headsOf = (grid: typeof requests, ref: string) => grid!.places.get(ref)!.heads.map(plainText)

describe('the heads of a figure', () => {
  it('are its row and columns with their merged headings', () =>
    expect(headsOf(requests, 'requests.stateSecret.business')).toEqual([
      '三、本年度办理结果',
      '（三）不予公开',
      '1.属于国家秘密',
      '申请人情况',
      '法人或其他组织',
      '商业企业',
    ]))

  it('are the group and the nearest column heads where a table is in blocks', () => {
    expect(headsOf(disclosure, 'disclosure.penalties.decisions')).toEqual([
      '第二十条第（六）项',
      '行政处罚',
      '本年处理决定数量',
    ])
    expect(headsOf(disclosure, 'disclosure.normativeDocuments.inForce')).toEqual([
      '第二十条第（一）项',
      '行政规范性文件',
      '现行有效件数',
    ])
  })

  it('are columns alone where all stands in one row', () =>
    expect(headsOf(proceedings, 'proceedings.directLitigation.upheld')).toEqual([
      '行政诉讼',
      '未经复议直接起诉',
      '结果维持',
    ]))
})

describe('neighbour', () => {
  it('goes over heads between blocks, and from the middle of a wide cell', () => {
    const way = (ref: string, direction: Direction) => neighbour(disclosure!, ref, direction)
    expect(way('disclosure.normativeDocuments.issued', 'down')).toBe('disclosure.licensing.decisions')
    expect(way('disclosure.normativeDocuments.inForce', 'down')).toBe('disclosure.licensing.decisions')
    expect(way('disclosure.licensing.decisions', 'up')).toBe('disclosure.normativeDocuments.repealed')
    expect(way('disclosure.regulations.issued', 'up')).toBeUndefined()
    expect(way('disclosure.regulations.issued', 'left')).toBeUndefined()
    expect(way('disclosure.regulations.issued', 'right')).toBe('disclosure.regulations.repealed')
  })

  it('goes down a column past merged headings', () => {
    expect(neighbour(requests!, 'requests.carriedIn.total', 'down')).toBe('requests.granted.total')
    expect(neighbour(requests!, 'requests.handled.person', 'down')).toBe('requests.carriedOut.person')
  })

  it('knows no way from what is no figure', () => expect(neighbour(requests!, 'requests', 'down')).toBeUndefined())
})

it('in any form each figure is headed, and sideways and back is where it began', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom<Form>(...officialForms, form2019), formArbitrary()), (form) => {
      for (const table of tablesOf(form)) {
        const grid = figureGrid(table)
        const refs = [...walk(table)].flatMap((node) => (node.type === 'cell' && node.ref ? [node.ref] : []))
        expect([...grid.places.keys()]).toEqual(refs)
        for (const { ref, heads } of grid.places.values()) {
          expect(heads.length).toBeGreaterThan(0)
          const right = neighbour(grid, ref, 'right')
          if (right !== undefined) expect(neighbour(grid, right, 'left')).toBe(ref)
        }
      }
    }),
    { numRuns: 30, endOnFailure: true },
  )
})
