import { expect, it } from 'vitest'
import type { DraftFigure } from '../model/report'
import { caseReport } from '../testing/case-report'
import { locate } from './locate'

const located = (set: { readonly [address: string]: DraftFigure }, options = {}) =>
  locate(caseReport({ set }, 2024), options)

const block = {
  'proceedings.reconsideration.upheld': 10,
  'proceedings.reconsideration.pending': 1,
}
it('suspects a figure that was read with little confidence', () => {
  const weights = { 'proceedings.reconsideration.corrected': 0.4 }
  const result = located({ ...block, 'proceedings.reconsideration.total': 110 }, { weights })
  expect(result.repairs[0]!.changes[0]!.cell).toBe('proceedings.reconsideration.corrected')
})

it('suspects it before any other, whatever the cause, but never more figures than need be', () => {
  const wrong = { ...block, 'proceedings.reconsideration.total': 110 }
  const weights = { 'proceedings.reconsideration.corrected': 0.99, 'proceedings.reconsideration.upheld': 0.98 }
  const cells = located(wrong, { weights }).repairs.map(({ changes }) => changes[0]!.cell.split('.')[2])
  expect(cells.slice(0, 3)).toEqual(['upheld', 'corrected', 'total'])
  const doubtful = { 'requests.granted.total': 0, 'requests.handled.person': 0, 'requests.handled.total': 0 }
  const { status, repairs } = located({ 'requests.granted.person': 4 }, { weights: doubtful })
  expect([status, repairs[0]!.changes.map(({ cell }) => cell)]).toEqual(['located', ['requests.granted.person']])
})

it('never changes a figure that is known to be right', () => {
  const wrong = { ...block, 'proceedings.reconsideration.total': 110 }
  const known = (...columns: readonly string[]) =>
    Object.fromEntries(columns.map((column) => [`proceedings.reconsideration.${column}`, Infinity]))
  const { count, repairs } = located(wrong, { weights: known('total', 'corrected', 'otherResult') })
  expect([count, repairs.map(({ changes }) => changes[0]!.cell.split('.')[2])]).toEqual([2, ['upheld', 'pending']])
  const parts = known('upheld', 'corrected', 'otherResult', 'pending')
  expect(located(wrong, { weights: parts }).status).toBe('located')
  expect(located(wrong, { weights: { ...parts, ...known('total') } }).status).toBe('unlocated')
})

it('finds more wrong figures where the one that would do is known to be right', () => {
  const weights = { 'requests.granted.person': Infinity }
  const { repairs } = located({ 'requests.granted.person': 4 }, { weights, timeLimit: 30_000 })
  expect(repairs[0]!.changes.length).toBeGreaterThan(1)
  expect(repairs.flatMap(({ changes }) => changes.map(({ cell }) => cell))).not.toContain('requests.granted.person')
})

it('finds three wrong parts of a total that is known, figures that only together can be right', () => {
  const wrong = ['upheld', 'corrected', 'otherResult'].map((column) => `proceedings.reconsideration.${column}`)
  const { status, repairs } = located(Object.fromEntries(wrong.map((cell) => [cell, 1])), {
    weights: { 'proceedings.reconsideration.total': Infinity },
  })
  expect(status).toBe('located')
  expect(repairs[0]!.changes.map(({ cell, to }) => [cell, to])).toEqual(wrong.map((cell) => [cell, 0]))
})

it.each([-0.1, 1.1, NaN, -Infinity])('takes no weight %d', (weight) => {
  expect(() => located(block, { weights: { 'requests.granted.person': weight } })).toThrow(
    'locate: a weight must be from 0 to 1, or Infinity',
  )
})
