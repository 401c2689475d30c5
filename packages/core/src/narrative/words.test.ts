import { describe, expect, it } from 'vitest'
import { wordAt } from './words'

describe('wordAt', () => {
  it.each([
    ['政府信息公开申请人', 0, '政府信息公开申请'],
    ['不予公开', 0, '不予公开'],
    ['收到申请', 2, '申请'],
    ['占总数', 0, '占'],
  ])('finds the longest word of the lexicon in %s from %d', (text, at, word) =>
    expect(wordAt(text, at)!.length).toBe(word.length),
  )

  it('finds none where none begins', () => {
    expect(wordAt('鲲鹏', 0)).toBeUndefined()
    expect(wordAt('', 0)).toBeUndefined()
  })
})
