import { describe, expect, it } from 'vitest'
import { assertIsDocument } from './assert-is-document'
import { assertOptions } from './assert-options'
import { describeError, GxgkError } from './gxgk-error'
import { either, flag, listing, oneOf, words } from './option-checks'
import { valueKind } from './value-kind'

const errorOf = (call: () => void): GxgkError => {
  try {
    call()
  } catch (error) {
    if (error instanceof GxgkError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
const both = (error: GxgkError) => [describeError(error), describeError(error, 'en')]

describe('options', () => {
  const checks = { page: flag, lang: words, style: either(words, oneOf(false)) }
  const given = (options: unknown) => () => assertOptions<object>('f', options as object, checks)

  it('are right when absent, undefined, or what they may be', () => {
    for (const options of [undefined, {}, { page: undefined }, { page: true, lang: 'a', style: false }])
      expect(given(options)).not.toThrow()
  })

  it('are refused by name where there is none of it, though it is undefined', () => {
    expect(both(errorOf(given({ paeg: undefined })))).toEqual([
      'f：没有选项 paeg，有的是 page、lang、style',
      'f: there is no option paeg; there are page, lang, style',
    ])
    expect(errorOf(given({ toString: 1 })).code).toBe('unknownOption')
  })

  it('are refused with what they may be', () => {
    expect(both(errorOf(given({ page: 1 })))).toEqual([
      'f：选项 page 应为 true 或 false，实为 1',
      'f: option page must be true or false, got 1',
    ])
    expect(errorOf(given({ style: null })).message).toBe('f: option style must be a string or false, got null')
    expect(listing.is([])).toBe(true)
  })

  it('are refused as a whole where they are none', () => {
    expect(errorOf(given(1)).message).toBe('f: options must be an object, got 1')
    expect(errorOf(given(['a'])).message).toBe('f: options must be an object, got an array')
  })
})

describe('a document', () => {
  it.each([
    [{ tables: {}, form: '2021' }, 'report', 'write f(toDocument(report))'],
    [{ findings: [], passed: [] }, 'result', 'write f(findingsToDocument(result))'],
    [{ figures: [], onlyIn: {} }, 'comparison', 'write f(comparisonToDocument(comparison))'],
    [{ draft: {}, trace: {} }, 'imported', 'write f(toDocument(imported.draft))'],
    [{ success: true }, 'parsed', 'write f(toDocument(parsed.data))'],
    [Promise.resolve(), 'promise', 'write f(await …)'],
  ])('is told from what it can be made of', (value, kind, hint) => {
    expect(valueKind(value)).toBe(kind)
    expect(errorOf(() => assertIsDocument('f', value)).message).toContain(hint)
  })

  it.each([
    [undefined, 'f: document must be a document, got nothing'],
    ['<p>', 'f: document must be a document, got "<p>"'],
    [new Uint8Array(1), 'f: document must be a document, got bytes'],
    [Symbol('a'), 'f: document must be a document, got symbol'],
  ])('is not %s', (value, message) => expect(errorOf(() => assertIsDocument('f', value)).message).toBe(message))
})
