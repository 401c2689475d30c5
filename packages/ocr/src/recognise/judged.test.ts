import { expect, it } from 'vitest'
import type { Reading } from './decode'
import { judged } from './judged'

const reading = (text: string, vote: number, figure = text): Reading => ({ text, figure, vote, sureness: vote })

/** The ink of a figure of so many digits, all of usual width. */
const ink = (digits: number, tall = digits) => ({ tall, wide: digits - 0.14 })

it('two readings that say the same settle a figure with the vote of the second', () =>
  expect(judged([reading('128', 0.97), reading('128', 0.91)], ink(3))).toEqual({
    text: '128',
    vote: 0.91,
    isAgreed: true,
  }))

it('one that says another thing with force unsettles it', () => {
  const two = [reading('128', 0.97), reading('128', 0.91)]
  expect(judged([...two, reading('126', 0.6)], ink(3)).isAgreed).toBe(false)
  expect(judged([...two, reading('126', 0.4)], ink(3)).isAgreed).toBe(true)
})

it('two that differ settle nothing', () =>
  expect(judged([reading('11', 0.95), reading('1', 0.96)], ink(2))).toMatchObject({ vote: 0, isAgreed: false }))

it('a digit that both readings dropped or added is seen by the width of the ink', () => {
  expect(judged([reading('1', 0.96), reading('1', 0.95)], { tall: 2, wide: 1.5 }).isAgreed).toBe(false)
  expect(judged([reading('13', 0.96), reading('13', 0.95)], ink(3)).isAgreed).toBe(false)
  expect(judged([reading('55', 0.96), reading('55', 0.95)], { tall: 2, wide: 0.9 }).isAgreed).toBe(false)
})

it('digits that touch are counted by their width', () =>
  expect(judged([reading('906', 0.99), reading('906', 0.98)], ink(3, 1)).isAgreed).toBe(true))

it('what is read as more than a figure is none', () =>
  expect(judged([reading('3 甲', 0.99, '3'), reading('3 甲', 0.99, '3')], ink(1)).isAgreed).toBe(false))
