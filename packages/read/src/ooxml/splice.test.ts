import { expect, it } from 'vitest'
import { atEnd, splice } from './splice'

it('puts in, takes out and leaves the rest', () => {
  const edits = [
    { at: 5, insert: 'X' },
    { at: 1, length: 2, insert: '' },
    { at: 5, insert: 'Y' },
  ]
  expect(splice('abcdefg', edits)).toBe('adeXYfg')
})

it('puts in where it takes out', () => {
  const edits = [
    { at: 1, length: 2, insert: '' },
    { at: 1, insert: 'X' },
  ]
  expect(splice('abcd', edits)).toBe('aXd')
})

it.each([
  ['<a><b/></a>\n', '<a><b/>X</a>\n'],
  ['<?xml version="1.0"?>\n<w:a xmlns:w="b"/>\n', '<?xml version="1.0"?>\n<w:a xmlns:w="b">X</w:a>\n'],
  ['<a />', '<a >X</a>'],
])('puts something at the end of the root of %j', (xml, expected) => {
  expect(splice(xml, [atEnd(xml, 'X')!])).toBe(expected)
})

it('finds no end where there is no root', () => {
  expect(atEnd('', 'X')).toBeUndefined()
})
