import fc from 'fast-check'
import { expect, it } from 'vitest'
import { offLine, raised } from './raised'

it.each([
  ['1', '¹'],
  ['10', '¹⁰'],
  ['１', '¹'],
  ['(1)', '⁽¹⁾'],
  ['[2]', '⁽²⁾'],
  ['〔3〕', '⁽³⁾'],
  [' 4 ', '⁴'],
  ['+1', '⁺¹'],
  ['②', '②'],
  ['*', '*'],
  ['※1', '※¹'],
  ['注', '〔注〕'],
  ['注1', '〔注¹〕'],
  ['a', '〔a〕'],
])('a raised %s beside a figure is %s', (words, expected) => expect(raised(words, true)).toBe(expected))

it('leaves words alone where no figure is beside them', () => {
  expect(raised('th', false)).toBe('th')
  expect(raised('注2', false)).toBe('注²')
})

it('leaves alone what is too long for a mark, in brackets beside a figure', () => {
  expect(raised('2024年办理各类事项12件', false)).toBe('2024年办理各类事项12件')
  expect(raised('2024年办理各类事项12件', true)).toBe('〔2024年办理各类事项12件〕')
})

it('never gives a digit that could join the figure before it', () =>
  fc.assert(
    fc.property(fc.string(), (words) => {
      expect(raised(words, true)).toMatch(/^(?:[^\d０-９]*|〔.*〕)$/s)
    }),
  ))

it.each([
  ['2', 'below', 'H', '2'],
  ['2', 'above', 'm', '²'],
  ['2', 'below', '7', '²'],
  ['注', 'above', '', '〔注〕'],
  ['注', 'above', '局', '注'],
] as const)('%s %s the line after “%s” is %s', (words, place, before, expected) =>
  expect(offLine(words, place, before)).toBe(expected),
)
