import { expect, it } from 'vitest'
import { squareFace } from './square-face'

it.each([
  ['字', 1000],
  ['，', 1000],
  ['“', 1000],
  ['a', 500],
  ['1', 500],
  ['\u0301', 0],
])('%s is %d thousandths wide', (char, width) => expect(squareFace().advance(char.codePointAt(0)!)).toBe(width))

it('has every character but those given', () => {
  expect(squareFace('one', '镕').advance('镕'.codePointAt(0)!)).toBeUndefined()
})
