import { expect, it } from 'vitest'
import { wellFormed } from './well-formed'

it.each([
  ['</a><a>1', '<a>1</a>'],
  ['<a><b>1</a></b>', '<a><b>1</b></a>'],
  ['<a b="c"/><!--x--></c>&amp;', '<a b="c"/><!--x-->&amp;'],
])('%s', (xml, expected) => expect(wellFormed(xml)).toBe(expected))
