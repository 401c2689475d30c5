import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { figuresOf } from '../model/figures'
import type { AnyDraft } from '../model/report'
import { caseReport } from '../testing/case-report'
import { reportArbitrary, changedAt } from '../testing/index'
import { boundsOf } from './bounds'

describe('boundsOf', () => {
  it('holds every blank of a consistent report between its bounds', () => {
    const cells = fc.uniqueArray(
      fc
        .constantFrom('granted', 'partlyGranted', 'notHeld', 'handled', 'carriedOut')
        .map((row) => `requests.${row}.total`),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(reportArbitrary(form2021) as fc.Arbitrary<AnyDraft>, cells, (report, blank) => {
        const draft = blank.reduce((one, cell) => changedAt(one, cell, () => null), report)
        const boundsAt = boundsOf(figuresOf(draft))
        for (const cell of blank) {
          const [, row = ''] = cell.split('.')
          const value = report.tables['requests']![row]!['total'] as number
          const { low, high, sure } = boundsAt(cell)!
          expect(sure).toBe(false)
          expect(low).toBeLessThanOrEqual(value)
          expect(high).toBeGreaterThanOrEqual(value)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('bounds nothing beside what was not read, for that may be what is wrong', () => {
    const rows = ['received', 'granted', 'handled'].flatMap((row) => [
      `requests.${row}.person`,
      `requests.${row}.total`,
    ])
    const set = { ...Object.fromEntries(rows.map((cell) => [cell, 3])), 'requests.granted.person': null }
    const blanks = caseReport({ set: { ...set, 'requests.notHeld.person': null } }, 2024)
    const boundsAt = boundsOf(figuresOf({ ...blanks, unread: ['requests.notHeld.person'] }))
    expect(boundsAt('requests.granted.person')).toEqual({ low: -Infinity, high: Infinity, sure: false })
    expect(boundsOf(figuresOf(blanks))('requests.granted.person')).toMatchObject({ low: 3, high: 3 })
  })

  it('knows no cell that the form has not', () => {
    const report: AnyDraft = { form: '2021', organ: '某局', year: 2024, tables: {} }
    expect(boundsOf(figuresOf(report))('requests.nothing.total')).toBeUndefined()
    expect(boundsOf(figuresOf(report))('requests.granted.total')).toEqual({ low: 0, high: Infinity, sure: false })
  })
})
