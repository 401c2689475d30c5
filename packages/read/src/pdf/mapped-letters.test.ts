import { describe, expect, it } from 'vitest'
import { mappedLetters } from './mapped-letters'

const countOf = (...pieces: readonly string[]) => {
  let sum = 0
  const take = mappedLetters((letters) => (sum += letters))
  for (const piece of pieces) take(piece)
  return sum
}

const bf = (inside: string) => `1 beginbfrange ${inside} endbfrange`

describe('mappedLetters', () => {
  it.each([
    [bf('<0000> <FFFF> <0000>'), 65_536],
    [bf('<00> <0f> <00410042>'), 32],
    [bf('<0000> <0003> [<0041> <0042> <0043> <0044>]'), 4],
    [bf('<00 00> % <00>\n <00 ff>\n<0041>'), 256],
    [bf('<0000> <00ff> <0041> <0100> <01ff> <0041>'), 512],
    ['1 begincidrange <0000> <00ff> 0 endcidrange', 256],
    ['2 beginbfchar <0001> <4e00> <0002> <4e8c> endbfchar', 0],
    [`${bf('<00> <01> <0041>')} 1 beginbfchar <0001> <4e00> <0002> <4e8c> endbfchar`, 2],
    [bf('<00000000> <FFFFFFFF> <0041>'), 0],
    [bf('<05> <04> <0041>'), 0],
    [bf('(a) <05> <0041> <00> <01> <0041>'), Infinity],
    [bf(`<00> <05> <${'0'.repeat(70_000)}`), Infinity],
    ['BT <0001> Tj ET', 0],
  ])('of %.60j are %d', (text, letters) => expect(countOf(text)).toBe(letters))

  it('counts a range once that is cut anywhere', () => {
    const text = bf('<0000> <0fff> <00410041>')
    for (let at = 0; at <= text.length; at++) expect(countOf(text.slice(0, at), text.slice(at))).toBe(8192)
  })
})
