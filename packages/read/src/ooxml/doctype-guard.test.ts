import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doctypeGuard } from './doctype-guard'

const tells = (pieces: readonly string[]) => pieces.map(doctypeGuard()).includes(true)

const cut = (text: string, places: readonly number[]) => {
  const all = [0, ...places.map((place) => place % (text.length + 1)).sort((a, b) => a - b), text.length]
  return all.slice(1).map((to, i) => text.slice(all[i], to))
}

describe('doctypeGuard', () => {
  it.each([
    ['<!DOCTYPE a [', true],
    ['<?xml version="1.0"?>\n<!doctype a>', true],
    ['<!-- <a> --><!DOCTYPE a>', true],
    ['<!-- <a> -- > ?> --><?x <a> --> ?>\n <!DOCTYPE a>', true],
    [`<!--${'x'.repeat(30_000)}--><!DOCTYPE a>`, true],
    ['<aaaa><![CDATA[<!DOCTYPE a>]]></aaaa>', false],
    ['<!-- <!DOCTYPE a> --><aaaa/>', false],
    ['<?x <!DOCTYPE a> ?><aaaa/>', false],
    ['no XML', false],
    ['', false],
  ])('of %j tells %s, however it is cut', (text, expected) => {
    expect(tells([text])).toBe(expected)
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 8 }), (places) => {
        expect(tells(cut(text, places))).toBe(expected)
      }),
    )
  })
})
