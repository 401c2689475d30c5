import { assertDocument, plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { ImportError } from '../import-error'
import { readMht } from './index'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const quoted = (own: Uint8Array) =>
  Array.from(own, (byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
  )
    .join('')
    .replace(/(.{60,70}?)(?=.)(?!=)(?<!=)(?<!=.)/g, '$1=\r\n')
const base64 = (own: Uint8Array) => btoa(latin(own)).replace(/.{76}/g, '$&\r\n')

const page = (charset: string, body: string) =>
  `<html><head><meta charset="${charset}"><title>题</title></head><body>${body}</body></html>`
const table = '<table><tr><td>规章</td><td>12</td></tr><tr><td>文件</td><td></td></tr></table>'

const part = (headers: string, body: string) => `--B=_1\r\n${headers}\r\n\r\n${body}\r\n`
const message = (...parts: string[]) =>
  `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="B=_1"\r\n\r\n${parts.join('')}--B=_1--\r\n`

const rowsIn = (source: string | Uint8Array) => {
  const made = readMht(source)
  assertDocument(made)
  return made.children.flatMap((block) =>
    block.type === 'table' ? block.children.map((row) => row.children.map(plainText)) : [],
  )
}
const rows = [
  ['规章', '12'],
  ['文件', ''],
]

/** 规章 and 文件 in GBK. */
const gbk = bytes(
  page('gb2312', table).replace('规章', '\xb9\xe6\xd5\xc2').replace('文件', '\xce\xc4\xbc\xfe').replace('题', ''),
)

describe('readMht', () => {
  it.each([
    [
      'quoted-printable',
      message(
        part(
          'Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable',
          quoted(utf8(page('utf-8', table))),
        ),
      ),
    ],
    [
      'base64',
      message(
        part(
          'Content-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: base64',
          base64(utf8(page('utf-8', table))),
        ),
      ),
    ],
    [
      'quoted-printable of GBK',
      message(
        part(
          'Content-Type: text/html;\r\n charset="gb2312"\r\nContent-Transfer-Encoding: Quoted-Printable',
          quoted(gbk),
        ),
      ),
    ],
    [
      'base64 of GBK without a charset',
      message(part('Content-Type: text/html\r\nContent-Transfer-Encoding: BASE64', base64(gbk))),
    ],
    [
      '8bit',
      message(part('Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit', latin(utf8(page('utf-8', table))))),
    ],
    [
      'line ends of Unix',
      message(
        part('Content-Type: text/html\r\nContent-Transfer-Encoding: base64', base64(utf8(page('utf-8', table)))),
      ).replaceAll('\r\n', '\n'),
    ],
    ['a byte order mark', `\xef\xbb\xbf${message(part('Content-Type: text/html', latin(utf8(page('utf-8', table)))))}`],
    [
      'one part alone',
      `MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(utf8(page('utf-8', table)))}`,
    ],
    [
      'parts within parts',
      message(
        part(
          'Content-Type: multipart/alternative; boundary=C',
          `--C\r\nContent-Type: text/plain\r\n\r\na\r\n--C\r\nContent-Type: text/html\r\n\r\n${latin(utf8(page('utf-8', table)))}\r\n--C--`,
        ),
      ),
    ],
    ['no end', message(part('Content-Type: text/html', latin(utf8(page('utf-8', table))))).replace('--B=_1--\r\n', '')],
    ['text that stands in it as it is', message(part('Content-Type: text/html', page('utf-8', table)))],
  ])('reads a page in %s', (name, source) => {
    const isText = name.startsWith('text that')
    expect(rowsIn(isText ? source : bytes(source))).toEqual(rows)
    if (isText) expect(rowsIn(utf8(source))).toEqual(rows)
  })

  it('keeps the blank before a break of the line', () => {
    const broken = '<table><tr><td =\r\nclass=3D"a">12</td><td>1 =20=\r\n3</td></tr></table>'
    const source = part('Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable', broken)
    expect(rowsIn(bytes(message(source)))).toEqual([['12', '1 3']])
  })

  it('goes by the charset that is told beside the page where the page tells none', () => {
    // 中文 in Big5.
    const big5 = part(
      'Content-Type: text/html; charset=big5\r\nContent-Transfer-Encoding: base64',
      btoa('<p>\xa4\xa4\xa4\xe5</p>'),
    )
    expect(plainText(readMht(message(big5)))).toBe('中文')
  })

  it('takes the page with the most words, and its title', () => {
    const pages = [page('utf-8', '广告'), page('utf-8', `<p>正文很长很长</p>${table}`), page('utf-8', '统计')]
    const made = readMht(bytes(message(...pages.map((own) => part('Content-Type: text/html', latin(utf8(own)))))))
    expect(plainText(made)).toContain('正文')
    expect(made.meta.title).toBe('题')
  })

  const codeOf = (source: string, limits?: object) => {
    try {
      readMht(source, limits)
    } catch (error) {
      if (error instanceof ImportError) return `${error.code} ${error.params.detail ?? error.params.limit ?? ''}`
      throw error
    }
    return 'read'
  }

  it('refuses what has no page, no boundary, or more than is allowed', () => {
    expect(codeOf(message(part('Content-Type: image/png', 'a')))).toBe('unsupported MHTML')
    expect(codeOf('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>')).toBe('damaged MHTML')
    expect(codeOf(message(part('Content-Type: text/html', '<p>a')), { bytes: 10 })).toBe('limit bytes')
    expect(codeOf(message(part('Content-Type: text/html', '<p>'.repeat(50))), { nodes: 20 })).toBe('limit nodes')
    expect(
      codeOf(message(...Array.from({ length: 9 }, () => part('Content-Type: text/css', 'a'))), { entries: 5 }),
    ).toBe('limit entries')
  })

  it.each(['--B=_1\r\n', '--B=_1\r\nContent-Type: multipart/related; boundary="B=_1"\r\n\r\n', '=\r\n', 'a: b\r\n'])(
    'takes a moment over boundaries and parts without end: %j',
    (piece) => {
      const text = message(piece.repeat(2_000_000 / piece.length))
      return withinBudget(4000, () => void codeOf(text))
    },
  )

  it('throws nothing but ImportError', () => {
    const pieces = fc.constantFrom(
      '--B=_1',
      '--',
      '\n',
      '\n\n',
      'Content-Type: ',
      'text/html',
      'multipart/x; boundary=',
      'B=_1',
      '<p>甲',
      '=',
      '=E',
      'base64',
    )
    fc.assert(fc.property(fc.array(pieces), (parts) => void codeOf(message(parts.join('')))))
  })
})
