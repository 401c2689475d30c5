import { expect, it } from 'vitest'
import { characterClass, traits } from './character-class'

const has = (char: string, trait: number) => (characterClass(char.codePointAt(0)!) & trait) > 0

it.each([...'，。、；：？！）》〉」』】”’…·%％℃‰々,.!?)]}'])('%s begins no line', (char) => {
  expect(has(char, traits.closes)).toBe(true)
})

it.each([...'（《〈「『【“‘￥$([{'])('%s ends no line', (char) => {
  expect(has(char, traits.opens)).toBe(true)
})

it.each([...'政㐀𠮷①→あ'])('%s stands for itself', (char) => {
  expect(characterClass(char.codePointAt(0)!)).toBe(0)
})

it.each([...'a1Zé-２'])('%s is part of a word', (char) => {
  expect(has(char, traits.word)).toBe(true)
})

it.each(['\u0301', '\u20dd', '\ufe0f', '\u{e0100}'])('the mark %j stays with what is before it', (char) => {
  expect(has(char, traits.mark)).toBe(true)
})
