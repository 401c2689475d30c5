import { describe, expect, it } from 'vitest'
import type { Words } from '../passage'
import { exchanged } from './exchanged'

const cell = (text: string, from: number, width = 1, rowSpan = 1): Words => ({
  text,
  source: {},
  place: { frame: '3 columns', from, to: from + width },
  rowSpan,
})

describe('exchanged', () => {
  it('has the columns of a grid as rows, merged cells too', () => {
    const rows = [
      [cell('a', 0, 1, 2), cell('b', 1, 2)],
      [cell('c', 1), cell('d', 2)],
    ]
    const turned = exchanged(rows)!
    expect(turned.map((row) => row.map(({ text }) => text))).toEqual([['a'], ['b', 'c'], ['d']])
    expect(turned[0]![0]).toMatchObject({ place: { frame: '2 columns', from: 0, to: 2 }, rowSpan: 1 })
    expect(turned[1]![0]).toMatchObject({ place: { frame: '2 columns', from: 0, to: 1 }, rowSpan: 2 })
  })

  it('is nothing where cells have no places, or those of several grids', () => {
    expect(exchanged([[{ text: 'a', source: {} }]])).toBeUndefined()
    expect(exchanged([])).toBeUndefined()
    expect(exchanged([[cell('a', 0), { ...cell('b', 1), place: { frame: 'page', from: 1, to: 2 } }]])).toBeUndefined()
  })
})
