import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError } from './import-error'
import { decode, textOf } from './decode'

const latin = (text: string) => Uint8Array.from(text, (one) => one.charCodeAt(0))
const bytesOf = (...parts: readonly (string | readonly number[] | Uint8Array)[]) =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]))

/** The bytes of characters in GBK, found by decoding each pair that is one. */
const gbkBytes = (() => {
  const found = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('gbk')
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const one = decoder.decode(Uint8Array.of(a, b))
      if ([...one].length === 1 && one !== '\ufffd' && !found.has(one)) found.set(one, [a, b])
    }
  return found
})()
const gbk = (text: string) => bytesOf(...[...text].map((one) => gbkBytes.get(one) ?? [one.charCodeAt(0)]))

const utf16 = (text: string, order: 'le' | 'be') =>
  Uint8Array.from(
    [...text].flatMap((one) => {
      const code = one.charCodeAt(0)
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )

const title = '某县人民政府2024年政府信息公开工作年度报告'
const page = (charset: string, filler = '') =>
  `<html><head>${filler}<meta charset="${charset}"><title>${title}</title></head><body>规章 3 件</body></html>`

describe('decode', () => {
  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf], bytesOf(page('gb2312'))],
    ['UTF-16, low byte first', [0xff, 0xfe], utf16(page('gb2312'), 'le')],
    ['UTF-16, high byte first', [0xfe, 0xff], utf16(page('utf-8'), 'be')],
  ])('goes by the mark of %s, whatever the page names', (_, mark, bytes) => {
    expect(decode(bytesOf(mark, bytes))).toContain(title)
    expect(decode(bytesOf(mark, bytes)).startsWith('<html>')).toBe(true)
  })

  it.each(['gb2312', 'GBK', 'gb18030', 'x-gbk', 'utf-8', 'iso-8859-1', 'windows-1252', 'no-such-charset', ''])(
    'reads a page of GBK bytes that names %j',
    (charset) => expect(decode(gbk(page(charset)))).toBe(page(charset)),
  )

  it.each(['gb2312', 'gbk', 'GB18030', 'utf-8', 'UTF8', 'utf-16', 'iso-8859-1', 'big5', 'no-such-charset', ''])(
    'reads a page of UTF-8 bytes that names %j',
    (charset) => expect(decode(bytesOf(page(charset)))).toBe(page(charset)),
  )

  it('reads UTF-8 that would pass for GB 18030 without an error, though the page names that', () => {
    const words = '公开公开'
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytesOf(words))).not.toBe(words)
    expect(decode(bytesOf('<meta charset=gb2312>', words))).toContain(words)
  })

  it('reads GBK that would pass for UTF-8 without an error, where the page names it', () => {
    // Pairs of a lead byte of two-byte UTF-8 and a byte that may follow.
    const pairs = [0xc4, 0xa3, 0xd2, 0xb1]
    expect(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(pairs))).toBe('ģұ')
    expect(decode(bytesOf('<meta charset=gbk>', pairs))).toBe(
      `<meta charset=gbk>${new TextDecoder('gbk').decode(Uint8Array.from(pairs))}`,
    )
  })

  it('finds a charset in http-equiv, in an XML declaration, and far down the head', () => {
    const equiv = `<meta http-equiv="Content-Type" content="text/html; charset=big5">`
    // 「中文」 in Big5.
    const big5 = [0xa4, 0xa4, 0xa4, 0xe5]
    for (const head of [
      equiv,
      `${`<script>${'a = 1;'.repeat(2000)}</script>`}${equiv}`,
      '<?xml version="1.0" encoding="big5"?>',
    ])
      expect(decode(bytesOf(head, big5))).toBe(`${head}中文`)
  })

  it('reads text without a page around it, in UTF-8 and in GBK', () => {
    expect(decode(bytesOf(title))).toBe(title)
    expect(decode(gbk(title))).toBe(title)
  })

  it.each(['le', 'be'] as const)('reads UTF-16 without a mark (%s)', (order) =>
    expect(decode(utf16(page(''), order))).toBe(page('')),
  )

  it('leaves out a character that is cut off at the end', () => {
    const whole = `${title}。`
    expect(decode(bytesOf(whole).subarray(0, -1))).toBe(title)
    expect(decode(gbk(whole).subarray(0, -1))).toBe(title)
    expect(decode(bytesOf([0xff, 0xfe], utf16(whole, 'le')).subarray(0, -1))).toBe(title)
  })

  it('reads UTF-8 in which a program cut a summary within a character', () => {
    const cut = bytesOf('<meta name="description" content="', bytesOf(title).subarray(0, 16), `">${title}${title}`)
    expect(decode(cut)).toContain(`${title}${title}`)
  })

  it('reads nothing as nothing, and a single byte', () => {
    expect(decode(new Uint8Array())).toBe('')
    expect(decode(latin('5'))).toBe('5')
  })

  it('gives any Chinese text back, from UTF-8 and from GBK, named or not', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code))
    const words = fc.array(fc.oneof(han, fc.constantFrom(...'<p> 0123456789年月，。（）')), { maxLength: 60 })
    const names = fc.constantFrom('', '<meta charset=gb2312>', '<meta charset=utf-8>')
    fc.assert(
      fc.property(words, names, (parts, name) => {
        const text = `${name}${parts.join('')}政府信息公开`
        expect(decode(bytesOf(text))).toBe(text)
        expect(decode(gbk(text))).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it('throws nothing but its own error, whatever the bytes', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(typeof decode(bytes)).toBe('string')
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError)
        }
      }),
      { numRuns: 500 },
    ))
})

it('takes text that is decoded already as it is', () => expect(textOf('\ufeff<p>')).toBe('\ufeff<p>'))
