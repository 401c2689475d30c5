import { expect, it } from 'vitest'
import { withRaisedNotes } from './note-marks'

it.each([
  ['7^1^', '7¹'],
  ['7^①^', '7①'],
  ['7^注^件', '7〔注〕件'],
  ['7[^1]', '7⁽¹⁾'],
  ['7[1]', '7[1]'],
  ['2^3', '2^3'],
  ['1 ^ 2 ^ 3', '1 ^ 2 ^ 3'],
])('%s is read as %s', (words, expected) => expect(withRaisedNotes(words)).toBe(expected))
