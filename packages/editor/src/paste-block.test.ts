import { blankDraft, form2021, toDocument } from '@gxgk/core'
import type { Table } from '@gxgk/document'
import { walk } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureGrid } from './figure-grid'
import { blockOf, placeBlock } from './paste-block'

describe('blockOf', () => {
  it.each([
    ['12', [['12']]],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['1\t\t\n', [['1', '', '']]],
    ['1\n\n2', [['1'], [''], ['2']]],
    ['"甲\n乙"\t"丙""丁"\n3', [['甲\n乙', '丙"丁'], ['3']]],
    ['"甲\t2', [['"甲', '2']]],
    ['', [['']]],
  ])('%j', (text, rows) => expect(blockOf(text)).toEqual(rows))

  it('gives back what a spreadsheet copies', () => {
    const cell = fc.stringMatching(/^[\d甲乙",. \n]*$/)
    const written = (text: string) => (/[\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(blockOf(`${rows.map((one) => one.map(written).join('\t')).join('\r\n')}\r\n`)).toEqual(rows)
      }),
    )
  })
})

const [disclosure, requests] = [...walk(toDocument(blankDraft(form2021, { organ: '某县教育局', year: 2024 })))]
  .filter((node): node is Table => node.type === 'table')
  .map(figureGrid)

describe('placeBlock', () => {
  it('goes row by row from the figure on', () => {
    const { placed, misfits } = placeBlock(requests!, 'requests.carriedIn.legalService', blockOf('1\t2\t3\n4\t5\t6'))
    expect(placed.map(({ ref, text }) => [ref, text])).toEqual([
      ['requests.carriedIn.legalService', '1'],
      ['requests.carriedIn.otherOrganization', '2'],
      ['requests.carriedIn.total', '3'],
      ['requests.granted.legalService', '4'],
      ['requests.granted.otherOrganization', '5'],
      ['requests.granted.total', '6'],
    ])
    expect(misfits).toEqual([])
  })

  it('tells what has no place to the right and below, and not what is empty there', () => {
    const right = placeBlock(requests!, 'requests.granted.otherOrganization', blockOf('1\t2\t3\t\t4'))
    expect(right.placed.map(({ text }) => text)).toEqual(['1', '2'])
    expect(right.misfits).toEqual([
      { row: 1, column: 3, text: '3' },
      { row: 1, column: 5, text: '4' },
    ])
    const below = placeBlock(requests!, 'requests.carriedOut.person', blockOf('1\n2\n甲\n\n'))
    expect(below.placed.map(({ text }) => text)).toEqual(['1'])
    expect(below.misfits).toEqual([
      { row: 2, column: 1, text: '2' },
      { row: 3, column: 1, text: '甲' },
    ])
  })

  it.each([
    ['without the heads between the blocks', '7\t8\t9\n10\n11'],
    [
      'with them',
      '7\t8\t9\n第二十条第（五）项\t\t\n本年处理决定数量\n10\t\t\n第二十条第（六）项\n本年处理决定数量\n11',
    ],
    ['merged as they are in the form', '7\t8\t9\n10\t\t\n11\t\t'],
  ])('goes over the heads of a table in blocks: %s', (_, text) => {
    const { placed, misfits } = placeBlock(disclosure!, 'disclosure.normativeDocuments.issued', blockOf(text))
    expect(placed.filter(({ text }) => text !== '')).toEqual([
      { ref: 'disclosure.normativeDocuments.issued', text: '7' },
      { ref: 'disclosure.normativeDocuments.repealed', text: '8' },
      { ref: 'disclosure.normativeDocuments.inForce', text: '9' },
      { ref: 'disclosure.licensing.decisions', text: '10' },
      { ref: 'disclosure.penalties.decisions', text: '11' },
    ])
    expect(misfits).toEqual([])
  })

  it('drops no value, wherever the block begins', () => {
    const refs = [disclosure!, requests!].flatMap((grid) => [...grid.places.keys()].map((ref) => [grid, ref] as const))
    const rows = fc.array(fc.array(fc.constantFrom('1', '', '甲', '/'), { minLength: 1, maxLength: 9 }), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(fc.constantFrom(...refs), rows, ([grid, ref], block) => {
        const { placed, misfits } = placeBlock(grid, ref, block)
        expect(new Set(placed.map((one) => one.ref)).size).toBe(placed.length)
        const figures = (texts: readonly string[]) => texts.filter((text) => text === '1' || text === '/').length
        expect(figures([...placed, ...misfits].map(({ text }) => text))).toBe(figures(block.flat()))
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })
})
