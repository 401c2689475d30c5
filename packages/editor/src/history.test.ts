import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newHistory, record, redone, settled, undone } from './history'

describe('the history', () => {
  it('goes back to where it began and forth to where it was, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 50 }), (steps) => {
        const done = steps.reduce((history, step) => record(history, step), newHistory(NaN))
        const back = steps.reduce((history) => undone(history), done)
        expect(back.present).toBeNaN()
        const forth = steps.reduce((history) => redone(history), back)
        expect(forth).toEqual(done)
      }),
    )
  })

  it('takes what is typed at one place as one step, until it is settled', () => {
    const typed = record(record(record(newHistory(0), 1, 'a'), 12, 'a'), 123, 'a')
    expect(undone(typed).present).toBe(0)
    expect(undone(record(typed, 5, 'b')).present).toBe(123)
    expect(undone(record(settled(typed), 124, 'a')).present).toBe(123)
    expect(undone(record(record(newHistory(0), 1), 2)).present).toBe(1)
  })

  it('forgets what was undone when something else is done', () => {
    expect(redone(record(undone(record(newHistory(0), 1)), 2)).present).toBe(2)
  })

  it('stays where it is at either end', () => {
    expect(undone(newHistory(1))).toEqual(newHistory(1))
    expect(redone(newHistory(1))).toEqual(newHistory(1))
  })

  it('does not grow without end', () => {
    const long = Array.from({ length: 2000 }, (_, i) => i).reduce((history, i) => record(history, i), newHistory(-1))
    expect(long.past).toHaveLength(500)
    expect(undone(long).present).toBe(1998)
  })
})
