import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from './is-day'

describe('isDay', () => {
  it('knows every day of the calendar', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(fc.property(days, (day) => isDay(day.toISOString().slice(0, 10))))
  })

  it.each([
    '2025-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '2024-01-01T00:00',
    '',
    '20240101',
    ' 2024-01-01',
    '2024-01-01\n',
  ])('refuses “%s”', (text) => expect(isDay(text)).toBe(false))

  it('knows the 29th of February where there is one', () => expect(isDay('2024-02-29')).toBe(true))
})
