import fc from 'fast-check'
import { docxParts, workbookParts } from '@gxgk/deviations'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { pdfOfPages } from '../../pdf-writer'
import type { Attack } from '../attack'
import { utf8 } from '../attack'
import { pieces } from './pieces'
import { wellFormed } from './well-formed'

/** How pieces become a text of about so many letters. */
const manners: { readonly [name: string]: (some: readonly string[], letters: number) => string } = {
  repeated: (some, letters) => some.join('').repeat(Math.ceil(letters / some.join('').length)),
  'one after another': (some, letters) =>
    some.map((one) => one.repeat(Math.ceil(letters / some.length / one.length))).join(''),
  mixed: (some, letters) => {
    let made = ''
    for (let i = 7; made.length < letters; i = (i * 48271) % 2147483647) made += some[i % some.length]
    return made
  },
  numbered: (some, letters) => {
    let made = ''
    for (let i = 0; made.length < letters; i++) made += `${some[i % some.length]}${i}`
    return made
  },
}

const title = '某县教育局2024年政府信息公开工作年度报告\n'

type Parts = { readonly [name: string]: string }

const packed = (parts: Parts, level: 0 | 1 = 1) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level })

/** A part with this at the end of its root, or of an element in it. */
const withInside = (parts: Parts, name: string, inside: string, element = String.raw`\w+:?\w*`) =>
  packed({
    ...parts,
    [name]: parts[name]!.replace(
      new RegExp(`</${element}>(?!.*</${element}>)`, 's'),
      (end) => wellFormed(inside) + end,
    ),
  })

const paragraph =
  '<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p>'
const blank = docxParts({ type: 'document', meta: { title: '', lang: 'zh-CN' }, children: [] })
const wordParts: Parts = {
  ...blank,
  'word/document.xml': blank['word/document.xml']!.replace('<w:body>', () => `<w:body>${paragraph}`),
}
const wordFile =
  (part: string, element?: string) =>
  (inside: string): Uint8Array =>
    withInside(wordParts, `word/${part}.xml`, inside, element)

/** Cells that are in the first style and show the first of the shared strings. */
const cells = `<sheetData>${`<row>${'<c t="s" s="1"><v>0</v></c><c s="1"><v>1</v></c>'.repeat(8)}</row>`.repeat(50)}</sheetData>`
const workbook =
  (part: string, element?: string, xml = cells) =>
  (inside: string): Uint8Array =>
    withInside(workbookParts({ sheets: [{ xml }] }), `xl/${part}.xml`, inside, element)

/** A Word file with entries that have these letters as their names, so many each: a directory is held before anything is inflated. */
const namedZip = (inside: string) => {
  const names = inside.match(/[^]{1,60}/g) ?? []
  return packed({ ...wordParts, ...Object.fromEntries(names.map((name, i) => [`${name}${i}`, name])) }, 0)
}

const pdfFile = (inside: string) =>
  pdfOfPages([{ dictionary: '/Filter /FlateDecode', data: zlibSync(strToU8(inside, true), { level: 1 }) }])

const mail = (inside: string) =>
  utf8(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${inside}\r\n--B--\r\n`,
  )

/** Each type of file: of which pieces it is made, and how. */
const types: { readonly [type: string]: readonly [keyof typeof pieces, (inside: string) => Uint8Array] } = {
  text: ['text', (inside) => utf8(title + inside)],
  markdown: ['markdown', (inside) => utf8(`# ${title}\n${inside}`)],
  html: ['html', (inside) => utf8(`<!DOCTYPE html><meta charset="utf-8"><h1>${title}</h1>${inside}`)],
  mht: ['html', mail],
  docx: ['word', wordFile('document', 'w:body')],
  'docx of styles': ['styles', wordFile('styles')],
  'docx of lists': ['lists', wordFile('numbering')],
  xlsx: ['sheet', workbook('worksheets/sheet1', 'sheetData', '<sheetData></sheetData>')],
  'xlsx of strings': ['strings', workbook('sharedStrings')],
  'xlsx of styles': ['cellStyles', workbook('styles')],
  zip: ['names', namedZip],
  pdf: ['pdf', pdfFile],
  json: ['json', (inside) => utf8(`{"form":"2021","a":[${inside}`)],
}

/** The most letters: a file of more is refused by its size, but a packed one may be much larger than it seems. */
const sizes = [2000, 20_000, 100_000, 400_000, 1_500_000, 6_000_000] as const

const plan = fc.constantFrom(...Object.keys(types)).chain((type) =>
  fc.record({
    type: fc.constant(type),
    some: fc.array(fc.constantFrom(...pieces[types[type]![0]]), { minLength: 1, maxLength: 5 }),
    manner: fc.constantFrom(...Object.keys(manners)),
    letters: fc.constantFrom(...sizes),
  }),
)

/** A small file of each type. */
export const smallFiles = (): readonly Uint8Array[] =>
  Object.values(types).map(([kind, made]) => made(manners.repeated!(pieces[kind], 2000)))

/** The attack of a seed: always the same. */
export const madeAttack = (seed: number): Attack => {
  const { type, some, manner, letters } = fc.sample(plan, { numRuns: 1, seed })[0]!
  return {
    name: `${type}, ${letters} letters ${manner}: ${JSON.stringify(some)}`,
    bytes: () => types[type]![1](manners[manner]!(some, letters)),
  }
}
