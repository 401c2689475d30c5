import { annualReport, documentArbitrary } from '@gxgk/document/testing'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../test/within-budget'
import { ImportError } from './import-error'
import { docxOf, xlsxOf, zipOf } from '@gxgk/deviations'
import { sniff } from './sniff'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])])

/** What is refused, by its code and detail. */
const refusal = (source: Uint8Array | string) => {
  try {
    return sniff(source)
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    return `${error.code} ${error.params.detail ?? error.params.limit ?? ''}`.trim()
  }
}

/** An OLE compound file with a directory of these names. */
const ole = (...names: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes[30] = 9
  bytes[48] = 1
  names.forEach((name, i) => bytes.set(utf16(name).subarray(2), 1024 + i * 128))
  return bytes
}

/** Bytes as a cipher or a machine has them, the same each time. */
const noise = (length: number): Uint8Array => {
  let state = 7
  return Uint8Array.from({ length }, () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >>> 16)
}

const odt = zipSync({ mimetype: [utf8('application/vnd.oasis.opendocument.text'), { level: 0 }] })

const html = {
  'a page': '<!DOCTYPE html><html><head></head><body>一、总体情况</body></html>',
  'a page after a byte order mark, blank lines and a comment': '\uFEFF\n <!-- CMS --> <!-- a --><html><body>甲',
  'XHTML with a declaration': '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0"><html>',
  'a fragment that begins with a tag': '<div class="content">一、总体情况</div>',
  'a table alone': '<table><tr><td>一、收到</td><td>1</td></tr></table>',
  'a fragment that begins with words': '某县教育局 <div><p>一、总体情况</p></div><p>甲</p>',
  'a fragment that begins with a word in bold': '<span>某县</span><br>一<br>二<b>三</b>',
  'tags that nothing closes': '<b>'.repeat(5000),
  'a fragment with a heading of Markdown in it': '<div><p>甲</p>\n# 乙\n</div>',
}

const markdown = {
  headings: '# 某县教育局2024年政府信息公开工作年度报告\n\n## 一、总体情况\n\n甲',
  'a heading after words': '某县教育局\n\n## 一、总体情况\n',
  'a table with a rule': '甲\n\n| 项目 | 数量 |\n| --- | ---: |\n| 规章 | 1 |',
  'a table with a rule and no bars at its ends': '项目 | 数量\n--- | :-:\n规章 | 1',
  'headings and tables in HTML': '# 报告\n\n<table>\n<tr><td>1</td></tr>\n<tr><td>1</td></tr></table>\n\n## 五\n',
  'in a block': '<div id="a">\n\n# 某县教育局\n\n甲\n\n</div>',
  'in the centre': '<center>\n# 某县教育局\n甲\n</center>',
  'in an article, with a table': '<article>\n<div class="a">\n\n| 项目 | 数量 |\n| --- | --- |\n\n</div>\n</article>',
  'below a title in HTML': '<p align="center">某县教育局</p>\n\n## 一、总体情况\n\n## 二、主动公开\n',
  'below a table in HTML with paragraphs':
    '<div>\n\n甲\n\n<table>\n<tr><td><p>1</p></td></tr>\n</table>\n\n| 甲 | 1 |\n|---|---|\n| 乙 | 2 |\n\n</div>',
  'a block with a name': '::: Section0\n某县教育局\n:::\n',
  'a block with attributes': '某县教育局\n\n::: {#a .b}\n甲\n:::\n',
  'words with attributes': '某县教育局\n\n[一、总体情况]{style="font-size:16pt"}\n',
  'a table in HTML, then a heading': '<table><tr><td>1</td></tr></table>\n\n## 二、\n\n甲',
}

const text = {
  'plain lines': '某县教育局2024年政府信息公开工作年度报告\n一、总体情况',
  'rows with bars, some of blank figures': '甲 | 1 | 2\n- | - | -\n| - | - |',
  'a text that speaks of tags': '<单位>在 <b> 和 <table> 之间填写，a < b',
  'a text that begins with a tag of its own': '<单位名称>2024年报告 <甲> <乙> <丙> <丁>',
  'a text that begins with a bracket': '[公开] 某县教育局',
  'a text that begins with a number in brackets': '[1] 甲\n[2] 乙',
  'colons, and braces behind brackets': '::: 甲 :::\n[1]{甲}\n:::',
  'a text that begins with a brace': '{单位}2024年报告',
  'topics and lists with number signs': '#政府信息公开#\n#1\n# —',
  'a line of dashes': '甲 | 乙\n\n------\n丙',
}

const mht = {
  'a page of Blink': 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>',
  'a page of Word':
    'MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related; boundary="a"\r\n\r\n',
}

const json = {
  'a report': '{"form":"2021"}',
  'a report that is cut off': '\uFEFF\n{\n  "form": "20',
  'an array of reports': '[{"form":"2021"}]',
  'an array of numbers': '[1, 2]',
  'an empty object': '{}',
}

const kinds = { html, markdown, text, json, mht }

describe.each(Object.entries(kinds))('%s', (kind, examples: Readonly<Record<string, string>>) => {
  it.each(Object.entries(examples))('is %s, as bytes and as text', (_, source) => {
    expect(sniff(source)).toBe(kind)
    expect(sniff(utf8(source))).toBe(kind)
  })

  it.each(Object.entries(examples))('is %s in UTF-16 too', (_, source) => {
    if (source !== '') expect(sniff(utf16(source))).toBe(kind)
  })
})

it('a text that speaks of headers is none of a saved page', () =>
  expect(sniff('标题: 甲\n\nMIME-Version: 1.0\n')).toBe('text'))

it('a PDF is one even after some other bytes', () => {
  expect(sniff(latin1(`${'\0'.repeat(900)}%PDF-1.7\n`))).toBe('pdf')
})

it('a .docx is one by the files in it', () => {
  expect(sniff(docxOf(annualReport))).toBe('docx')
  expect(sniff(zipOf({ 'Word\\Document.xml': '' }))).toBe('docx')
})

it.each([
  ['a binary workbook', zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), 'unsupported XLSB'],
  ['a PPTX', zipOf({ 'ppt/presentation.xml': '' }), 'unsupported PPTX'],
  ['an OFD', zipOf({ 'OFD.xml': '' }), 'unsupported OFD'],
  ['an ODT', odt, 'unsupported ODT'],
  ['another zip', zipOf({ 'a.txt': '甲' }), 'unsupported ZIP'],
  ['an empty zip', zipOf({}), 'unsupported ZIP'],
  ['a zip that is cut off', docxOf(annualReport).subarray(0, 2000), 'damaged ZIP'],
  ['a .doc', ole('Root Entry', 'WordDocument'), 'unsupported .doc (Word 97–2003)'],
  ['an .xls', ole('Root Entry', 'Workbook'), 'unsupported .xls (Excel 97–2003)'],
  ['a .docx with a password', ole('Root Entry', 'EncryptedPackage'), 'encrypted'],
  ['an OLE file that is cut off', ole('Root Entry').subarray(0, 40), 'unsupported OLE2'],
  ['RTF', utf8('{\\rtf1\\ansi'), 'unsupported RTF'],
  ['RTF as text', '{\\rtf1\\ansi', 'unsupported RTF'],
  ['a JPEG', latin1('\xff\xd8\xff\xe0'), 'unsupported JPEG'],
  ['a PNG', latin1('\x89PNG\r\n\x1a\n'), 'unsupported PNG'],
  ['a GIF', latin1('GIF89a'), 'unsupported GIF'],
  ['a TIFF', latin1('II*\0\x08'), 'unsupported TIFF'],
  ['a BMP', latin1('BM\x10\x20\0\0\0\0\0\0\x36'), 'unsupported BMP'],
  ['a WebP', latin1('RIFF\x10\x20\0\0WEBPVP8'), 'unsupported WebP'],
  ['a RAR', latin1('Rar!\x1a\x07\x01'), 'unsupported RAR'],
  ['a 7z', latin1('7z\xbc\xaf\x27\x1c'), 'unsupported 7Z'],
  ['a gzip', latin1('\x1f\x8b\x08'), 'unsupported GZIP'],
  ['a HEIC', latin1('\0\0\0\x18ftypheic\0\0'), 'unsupported HEIC'],
  ['a bzip2', latin1('BZh91AY&SY\x01'), 'unsupported BZIP2'],
  ['an xz', latin1('\xfd7zXZ\0\0'), 'unsupported XZ'],
  ['a tar', latin1(`a.txt${'\0'.repeat(252)}ustar\0`), 'unsupported TAR'],
  ['a .wps', ole('Root Entry', 'WordDocument', 'WpsCustomData'), 'unsupported WPS'],
  ['an .et', ole('Root Entry', 'Workbook', 'ETExtData'), 'unsupported ET'],
  ['a .ppt', ole('Root Entry', 'PowerPoint Document'), 'unsupported .ppt (PowerPoint 97–2003)'],
  ['an XLSX that is cut off', zipOf({ 'xl/workbook.xml': '甲'.repeat(500) }).subarray(0, 100), 'damaged ZIP'],
  ['an ODT that is cut off', odt.subarray(0, 90), 'unsupported ODT'],
  ['nothing', '', 'empty'],
  ['no bytes', new Uint8Array(), 'empty'],
  ['blanks and line ends', ' \r\n\t\u00a0\u3000\n', 'empty'],
  ['a byte order mark', utf8('\ufeff'), 'empty'],
  ['a byte order mark of UTF-16', utf16(''), 'empty'],
  ['bytes at random', noise(4000), 'unsupported application/octet-stream'],
  [
    'an XML of another kind',
    '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:a/>',
    'unsupported XML',
  ],
  ['bytes of no text', latin1('\0\x01\x02\0'.repeat(99)), 'unsupported application/octet-stream'],
])('%s is refused by its name', (_, source, told) => expect(refusal(source)).toBe(told))

it('a text that is no UTF-8 is told too, wherever its beginning is cut', () => {
  // 公 in GB 18030, after one more byte each time.
  for (let i = 0; i < 4; i++) expect(sniff(latin1('a'.repeat(i) + '\xb9\xab'.repeat(40_000)))).toBe('text')
  for (let i = 0; i < 4; i++) expect(sniff(utf8('a'.repeat(i) + '公'.repeat(40_000)))).toBe('text')
})

it('a workbook is one by the files in it', () => {
  expect(sniff(xlsxOf(annualReport))).toBe('xlsx')
  expect(sniff(zipOf({ 'XL\\Workbook.xml': '' }))).toBe('xlsx')
})

it('any .docx is one', () => {
  fc.assert(
    fc.property(documentArbitrary(), (document) => sniff(docxOf(document)) === 'docx'),
    { numRuns: 30 },
  )
})

it('whatever it is given, it throws nothing but ImportError', () => {
  const starts = ['', 'PK\x03\x04', '\xd0\xcf\x11\xe0', '<', '{', '[', '# ', '%PDF', 'RIFF', 'MIME-Version:'].map(
    latin1,
  )
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
      expect(refusal(Uint8Array.from([...start, ...rest]))).toEqual(expect.any(String))
    }),
    { numRuns: 500 },
  )
})

it.each([
  ['blanks', ' '],
  ['bars', '|'],
  ['dashes and bars', '| --- '],
  ['comments', '<!---->'],
  ['comments that nothing closes', '<!--'],
  ['number signs', '# '],
  ['brackets', '['],
  ['tags', '<p>'],
  ['headers', 'a:\n'],
])('20 MB of %s take it no time', (_, piece) => {
  const bytes = utf8(piece.repeat((20 * 2 ** 20) / piece.length))
  return withinBudget(200, () => void refusal(bytes))
})
