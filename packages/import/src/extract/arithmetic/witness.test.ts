import type { DraftFigure } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { areAllBorneOut, areBorneOut, columnVerdict, rowVerdict } from './witness'

const form = form2021.tables.requests

const row = (...figures: DraftFigure[]) =>
  rowVerdict(form, (column) => figures[form.columns.findIndex(({ id }) => id === column)])

describe('what the sums over a row say', () => {
  it.each([
    ['holds', [1, 2, 0, 0, 0, 4, 7]],
    ['fails', [1, 2, 0, 0, 0, 4, 8]],
    ['zeros', [0, 0, 0, 0, 0, 0, 0]],
    ['unknown', [1, 2]],
  ] as const)('is that it %s', (verdict, figures) => expect(row(...figures)).toBe(verdict))

  it('counts blanks beside figures as nothing', () => expect(row(1, 2, null, '/', null, 4, 7)).toBe('holds'))
})

describe('what the sums and flows over a column say', () => {
  const column = (figures: { readonly [row: string]: DraftFigure }) => columnVerdict(form, (id) => figures[id])
  const none = Object.fromEntries(form.rows.map(({ id }) => [id, 0]))

  it('is that all hold, or that one fails', () => {
    const figures = { ...none, received: 3, carriedIn: 1, granted: 2, handled: 2, carriedOut: 2 }
    expect(column(figures)).toBe('holds')
    expect(column({ ...figures, carriedOut: 1 })).toBe('fails')
    expect(column({ ...figures, handled: 3, carriedOut: 1 })).toBe('fails')
  })

  it('takes a group in one row for its items', () => {
    const { correctionOverdue: _, feeOverdue: __, otherReason: ___, ...rest } = none
    expect(column({ ...rest, received: 2, otherHandling: 2, handled: 2 })).toBe('holds')
  })

  it('is nothing where a row is not known', () => expect(column({ received: 3 })).toBe('unknown'))
})

describe('an order is borne out', () => {
  it('of columns, where three sums hold for one that fails, and one holds at all', () => {
    expect(areBorneOut(['holds', 'zeros', 'unknown'])).toBe(true)
    expect(areBorneOut(['holds', 'holds', 'holds', 'fails'])).toBe(true)
    expect(areBorneOut(['holds', 'holds', 'fails'])).toBe(false)
    expect(areBorneOut(['zeros', 'zeros'])).toBe(false)
  })

  it('of rows, where no sum fails or is unknown', () => {
    expect(areAllBorneOut(['holds', 'zeros'])).toBe(true)
    expect(areAllBorneOut(['holds', 'fails'])).toBe(false)
    expect(areAllBorneOut(['holds', 'unknown'])).toBe(false)
    expect(areAllBorneOut(['zeros'])).toBe(false)
  })
})
