import { expect, it } from 'vitest'
import fc from 'fast-check'
import { rangeName } from './cell-name'
import type { Range } from './cell-name'
import { rangesOf } from './ranges-of'

const at = (top: number, left: number, right = left): Range => ({ top, left, bottom: top, right })

it('joins a column, a row and a block', () => {
  const named = (places: readonly Range[]) => rangesOf(places).map(rangeName)
  expect(named([at(4, 2), at(5, 2), at(6, 2)])).toEqual(['C5:C7'])
  expect(named([at(4, 2, 3), at(4, 4)])).toEqual(['C5:E5'])
  expect(named([at(4, 2), at(4, 3), at(5, 2), at(5, 3)])).toEqual(['C5:D6'])
  expect(named([at(4, 2), at(6, 2)])).toEqual(['C5', 'C7'])
})

it('covers what is given, each place once', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.nat(7), fc.nat(7)), { selector: ([r, c]) => `${r} ${c}` }), (places) => {
      const covered = rangesOf(places.map(([row, column]) => at(row, column))).flatMap((range) => {
        const found: string[] = []
        for (let r = range.top; r <= range.bottom; r++)
          for (let c = range.left; c <= range.right; c++) found.push(`${r} ${c}`)
        return found
      })
      expect([...covered].sort()).toEqual(places.map(([r, c]) => `${r} ${c}`).sort())
    }),
  ))
