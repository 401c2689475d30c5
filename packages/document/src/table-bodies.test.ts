import { describe, expect, it } from 'vitest'
import { cell, row, table } from './build'
import { plainText } from './plain-text'
import { tableBodies } from './table-bodies'

const group = (words: string) => row([cell(words, { header: 'group', colSpan: 2 })])
const line = (words: string, rowSpan = 1) => row([cell(words, { rowSpan }), cell('0')])
const bodies = (rows: Parameters<typeof table>[1], headRows = 0) =>
  tableBodies(table('', rows, { headRows })).map((body) => body.map((one) => plainText(one.children[0]!)))

describe('tableBodies', () => {
  it('begins a body with each group, and leaves the head out', () => {
    expect(bodies([line('头'), line('甲'), group('（一）'), line('乙'), group('（二）')], 1)).toEqual([
      ['甲'],
      ['（一）', '乙'],
      ['（二）'],
    ])
  })

  it('begins none where a cell reaches in from above', () => {
    expect(bodies([line('甲', 2), row([cell('组', { header: 'group' })]), group('（一）')])).toEqual([
      ['甲', '组'],
      ['（一）'],
    ])
  })

  it('has none without rows below the head', () => {
    expect(bodies([line('头')], 1)).toEqual([])
  })
})
