// Fifty files that are no report that can be read, made by code: other kinds, damaged ones, too large ones, other documents.
import { strToU8, unzipSync, zipSync } from 'fflate'

/** @param {string} text bytes as letters */
const latin = (text) => Buffer.from(text, 'latin1')
const padded = (start, length = 600) => Buffer.concat([latin(start), Buffer.alloc(length)])
const zip = (parts) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 })
const without = (file, part) => {
  const { [part]: _, ...rest } = unzipSync(file)
  return zipSync(rest)
}
const withPart = (file, part, text) => zipSync({ ...unzipSync(file), [part]: strToU8(text) })
const cut = (file) => file.slice(0, Math.floor(file.length / 2))
const spoilt = (file) => {
  const bytes = Uint8Array.from(file)
  for (let at = Math.ceil(bytes.length / 50); at < bytes.length * 0.98; at++) bytes[at] ^= 0x5a
  return bytes
}
const page = (body, title = '') => `<!doctype html><meta charset="utf-8"><title>${title}</title><body>${body}`

/**
 * By name. What is damaged is made of good files: a report and another document, in the kinds that are read.
 * @param {{ docx: Uint8Array, xlsx: Uint8Array, pdf: Uint8Array, note: { docx: Uint8Array, xlsx: Uint8Array, pdf: Uint8Array } }} good
 */
export const badFiles = ({ docx, xlsx, pdf, note }) => ({
  // Other kinds.
  '照片.jpg': padded('\xff\xd8\xff\xe0'),
  '截图.png': padded('\x89PNG\r\n\x1a\n'),
  '动图.gif': padded('GIF89a'),
  '扫描.tif': padded('II*\0'),
  '图.bmp': padded('BM\x40\x02\0\0\0\0\0\0'),
  '图.webp': padded('RIFF\0\0\0\0WEBP'),
  '手机.heic': padded('\0\0\0\x18ftypheic'),
  '包.rar': padded('Rar!\x1a\x07'),
  '包.7z': padded('7z\xbc\xaf\x27\x1c'),
  '包.gz': padded('\x1f\x8b\x08'),
  '包.bz2': padded('BZh91AY&SY'),
  '包.xz': padded('\xfd7zXZ\0'),
  '包.tar': Buffer.concat([Buffer.alloc(257), latin('ustar'), Buffer.alloc(300)]),
  '包.zip': zip({ 'a.txt': '甲', 'b.txt': '乙' }),
  '旧.rtf': latin('{\\rtf1 a}'),
  '旧.doc': padded('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 4096),
  '文.odt': zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
  '表.ods': zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
  '书.epub': zip({ mimetype: 'application/epub+zip', 'a.xhtml': '<a/>' }),
  '版.ofd': zip({ 'OFD.xml': '<a/>' }),
  '演示.pptx': zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<a/>' }),
  '程序.exe': padded('MZ\x90\0\x03\0\0\0\x04\0'),
  '数据.bin': Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 3)) & 0xff),
  // Nothing.
  '空.html': '',
  '空白.txt': ' \r\n\t　\n',
  '零.docx': Buffer.alloc(2048),
  // Damaged.
  '半份.docx': cut(docx),
  '坏.docx': spoilt(docx),
  '缺正文.docx': without(docx, 'word/document.xml'),
  '断标签.docx': withPart(docx, 'word/document.xml', '<w:document><w:body><w:p>'),
  '半份.xlsx': cut(xlsx),
  '坏.xlsx': spoilt(xlsx),
  '缺簿.xlsx': without(xlsx, 'xl/workbook.xml'),
  '断标签.xlsx': withPart(xlsx, 'xl/workbook.xml', '<workbook><sheets>'),
  '头.pdf': '%PDF-1.7\n',
  '坏.pdf': spoilt(pdf),
  '断.json': '{"form": "2021", "organ": ',
  '别的.json': '{"name": "甲", "list": [1, 2, 3]}',
  '数.json': '[1, 2, 3]',
  // Too large.
  '很大.txt': Buffer.alloc(21 * 2 ** 20, 'a'),
  '字多.txt': '今天天气很好。\n'.repeat(80_000),
  '标签多.html': page('<i></i>'.repeat(210_000)),
  '胀开.docx': zipSync({ ...unzipSync(docx), 'word/document.xml': new Uint8Array(60 * 2 ** 20).fill(32) }),
  '部件多.docx': zipSync({
    ...unzipSync(docx),
    ...Object.fromEntries(Array.from({ length: 2100 }, (_, at) => [`a/${at}`, new Uint8Array(0)])),
  }),
  // Other documents.
  '便条.txt': '今天天气很好。',
  '名单.csv': '姓名,电话\n甲,1\n乙,2\n',
  '指南.html': page('<h1>某县教育局政府信息公开指南</h1><p>为了便于公众查询，编制本指南。</p>', '政府信息公开指南'),
  '通知.docx': note.docx,
  '清单.xlsx': note.xlsx,
  '通知.pdf': note.pdf,
})
