import fc from 'fast-check'
import { strToU8, zipSync, zlibSync } from 'fflate'
import { pdfOfPages } from '../../pdf-writer'
import type { Attack } from '../attack'
import { utf8 } from '../attack'
import { pieces } from './pieces'

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
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const wordFile = (inside: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document xmlns:w="${main}"><w:body>${inside}</w:body></w:document>`),
  })

const pdfFile = (inside: string) =>
  pdfOfPages([{ dictionary: '/Filter /FlateDecode', data: zlibSync(strToU8(inside, true)) }])

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
  docx: ['word', wordFile],
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

/** The attack of a seed: always the same. */
export const madeAttack = (seed: number): Attack => {
  const { type, some, manner, letters } = fc.sample(plan, { numRuns: 1, seed })[0]!
  return {
    name: `${type}, ${letters} letters ${manner}: ${JSON.stringify(some)}`,
    bytes: () => types[type]![1](manners[manner]!(some, letters)),
  }
}
