import type { DraftFigure } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { expectedColumns } from '../columns/expected'
import { hasLostCell } from './lost-cell'

const { requests, proceedings } = form2021.tables
const isLost = (form: typeof requests | typeof proceedings, ...values: readonly DraftFigure[]) =>
  hasLostCell(form, expectedColumns(form), values)

describe('a row whose last cell is blank has lost one before', () => {
  it('where the sums of a block behind it hold when the cells are set back', () =>
    expect(isLost(proceedings, 17, 0, 0, 0, 17, 0, 0, 0, 9, 60, 21, 0, 7, 88, null)).toBe(true))

  it('where its only sum holds then, because a zero was lost', () =>
    expect(isLost(requests, 3, 0, 2, 0, 0, 5, null)).toBe(true))

  it('and no more where the sums do not say so', () => {
    expect(isLost(requests, 3, 0, 2, 0, 0, 4, null)).toBe(false)
    expect(isLost(requests, 0, 0, 0, 0, 0, 0, null)).toBe(false)
    expect(isLost(proceedings, 17, 0, 0, 0, 17, 1, 0, 0, 0, 1, 0, 0, 7, 0, null)).toBe(false)
  })

  it('and no more where another cell is blank, or the last one is not', () => {
    expect(isLost(requests, 3, null, 2, 0, 0, 5, null)).toBe(false)
    expect(isLost(requests, 3, 0, 2, 0, 0, 5, 5)).toBe(false)
  })
})
