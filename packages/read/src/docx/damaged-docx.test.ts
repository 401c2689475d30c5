import { annualReport } from '@gxgk/document/testing'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import { errorOf as errorsOf, refusalOf } from '../../test/refusals'
import { docxOf, docxParts, zipOf } from '@gxgk/deviations'
import { readDocx } from './read-docx'

const sound = docxOf(annualReport)

const [errorOf, refusal] = [errorsOf(readDocx), refusalOf(readDocx)]

const main = (inside: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:document>`
const fileOf = (document: string) => zipOf({ 'word/document.xml': document })

/** Where the entries of the directory begin. */
const entriesOf = (bytes: Uint8Array): readonly number[] =>
  [...bytes.keys()].filter(
    (i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2,
  )

/** The file with other bytes in an entry of its directory. */
const withEntry = (bytes: Uint8Array, entry: number, offset: number, put: readonly number[]): Uint8Array => {
  const changed = bytes.slice()
  changed.set(put, entriesOf(bytes)[entry]! + offset)
  return changed
}

const one = zipOf({ 'word/document.xml': main('<w:body/>') })

describe('a damaged .docx', () => {
  it('is refused, wherever it is cut off', () => {
    for (let length = 0; length < sound.length; length += 61)
      expect(refusal(sound.subarray(0, length))).toBe('damaged ZIP')
  })

  it('is refused or read as it was, whichever byte is changed: never read as something else', () => {
    const words = JSON.stringify(readDocx(sound).children)
    const at = fc.nat({ max: sound.length - 1 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(at, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const changed = sound.slice()
          for (const [place, by] of changes) changed[place]! ^= by
          // A changed name hides a part that need not be there, such as the styles.
          const names = entriesOf(sound).map((entry) => [entry + 46, entry + 46 + sound[entry + 28]!] as const)
          fc.pre(!changes.some(([place]) => names.some(([from, to]) => place >= from && place < to)))
          if (refusal(changed) === undefined) expect(JSON.stringify(readDocx(changed).children)).toBe(words)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('throws nothing but ImportError, whatever its parts hold', () => {
    const parts = docxParts(annualReport)
    const names = Object.keys(parts)
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 30 }), fc.string(), (name, place, length, put) => {
        const part = parts[name]!
        const at = place % part.length
        errorOf(zipOf({ ...parts, [name]: part.slice(0, at) + put + part.slice(at + length) }))
      }),
      { numRuns: 300 },
    )
  })

  it('throws nothing but ImportError, however its tags stand', () => {
    const tags = [
      'tbl',
      'tr',
      'tc',
      'p',
      'r',
      't',
      'pPr',
      'rPr',
      'tcPr',
      'trPr',
      'vMerge',
      'gridSpan w:val="3"',
      'hyperlink',
      'txbxContent',
      'Choice',
      'del',
      'sdt',
    ]
    const tagged = (inside: fc.Arbitrary<string>) =>
      fc.tuple(fc.constantFrom(...tags), inside).map(([tag, own]) => `<w:${tag}>甲${own}</w:${tag.split(' ')[0]}>`)
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 12 },
        tagged(fc.constant('')),
        tagged(fc.array(tie('node'), { maxLength: 4 }).map((inside) => inside.join(''))),
      ),
    }))
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), (nodes) => {
        readDocx(fileOf(main(`<w:body>${nodes.join('')}</w:body>`)))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['text', 'PK', 'damaged DOCX'],
    ['no bytes', new Uint8Array(), 'damaged ZIP'],
    ['a zip without a main part', zipOf({ 'a.xml': '<a/>' }), 'damaged word/document.xml'],
    ['a main part without a body', fileOf(main('')), 'damaged word/document.xml'],
    ['a main part of another vocabulary', fileOf('<document><body/></document>'), 'damaged word/document.xml'],
    ['a main part that ends early', fileOf(main('<w:body>').slice(0, -14)), 'damaged word/document.xml'],
    [
      'a main part that is no UTF-8',
      zipOf({ 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xfe) }),
      'damaged word/document.xml',
    ],
    ['a DOCTYPE', fileOf(`<!DOCTYPE a [<!ENTITY a "a">]>${main('<w:body/>')}`), 'damaged word/document.xml: DOCTYPE'],
    ['an entity that nothing declares', fileOf(main('<w:body>&a;</w:body>')), 'damaged word/document.xml'],
    ['a password', withEntry(one, 0, 8, [1]), 'encrypted'],
    ['another way of compression', withEntry(one, 0, 10, [12]), 'unsupported ZIP 12'],
    ['sizes of 64 bits', withEntry(one, 0, 24, [255, 255, 255, 255]), 'unsupported ZIP64'],
    ['a part longer than it says', withEntry(one, 0, 24, [9, 0, 0, 0]), 'damaged word/document.xml'],
    ['a part shorter than it says', withEntry(one, 0, 24, [0, 9, 0, 0]), 'damaged word/document.xml'],
    ['a part with another checksum', withEntry(one, 0, 16, [0, 0, 0, 0]), 'damaged word/document.xml'],
    ['a part outside of the file', withEntry(one, 0, 42, [0, 0, 9, 0]), 'damaged ZIP'],
    ['two parts in one place', withEntry(sound, 1, 42, [0, 0, 0, 0]), 'damaged ZIP'],
    [
      'two parts of one name',
      zipOf({ 'word/document.xml': main('<w:body/>'), 'Word/Document.xml': '' }),
      'damaged ZIP',
    ],
    [
      'a million attributes',
      fileOf(main(`<w:body ${Array.from({ length: 1e6 }, (_, i) => `a${i}=""`).join(' ')}/>`)),
      'damaged word/document.xml',
    ],
  ])('is refused: %s', (_, file, told) => expect(refusal(file)).toBe(told))
})

describe('a limit', () => {
  it.each([
    ['bytes', { bytes: 100 }],
    ['entries', { entries: 3 }],
    ['inflated', { inflated: 10_000 }],
    ['nodes', { nodes: 1000 }],
  ] as const)('of %s is named where a file goes beyond it', (limit, limits) => {
    expect(errorOf(sound, limits)).toMatchObject({ code: 'limit', params: { limit, most: Object.values(limits)[0] } })
    expect(errorOf(sound)).toBeUndefined()
  })

  it('refuses a small zip with much in it at once, whatever it says of its size', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 2 ** 20) })
    expect(bomb.length).toBeLessThan(70_000)
    for (const [size, expected] of [
      [[0, 0, 192, 3], 'limit inflated'],
      [[0, 0, 192, 18], 'limit inflated'],
      [[0, 0, 1, 0], 'damaged word/document.xml'],
    ] as const) {
      const file = withEntry(bomb, 0, 24, size)
      expect(await withinBudget(500, () => refusal(file))).toBe(expected)
    }
  })

  it('does not count what is not read, such as pictures', () => {
    const file = zipOf({ 'word/document.xml': main('<w:body/>'), 'word/media/a.bmp': new Uint8Array(51 * 2 ** 20) })
    expect(refusal(file)).toBeUndefined()
  })

  it.each([
    [
      'a million laughs',
      `<!DOCTYPE l [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (to) => `<!ENTITY ${to} "${`&${String.fromCharCode(to.charCodeAt(0) - 1)};`.repeat(10)}">`)}]>${main('<w:body>&j;</w:body>')}`,
      'damaged word/document.xml: DOCTYPE',
    ],
    ['a million blank paragraphs', main(`<w:body>${'<w:p/>'.repeat(1e6)}</w:body>`), 'limit nodes'],
    ['a million elements in one another', main(`<w:body>${'<w:p>'.repeat(1e6)}`), 'limit nodes'],
    ['25 MB of blanks', main(`<w:body>${' '.repeat(2.5e7)}</w:body>`), 'limit inflated'],
    ['12 MB of blanks', main(`<w:body>${' '.repeat(1.2e7)}</w:body>`), 'limit letters'],
    ['12 MB of comments', main(`<w:body>${'<!---->'.repeat(1.7e6)}</w:body>`), 'limit nodes'],
    [
      '12 MB of words',
      main(`<w:body><w:p><w:r><w:t>${'a b '.repeat(3e6)}</w:t></w:r></w:p></w:body>`),
      'limit letters',
    ],
  ])('holds against %s', async (_, document, told) => {
    const file = fileOf(document)
    expect(await withinBudget(1000, () => refusal(file))).toBe(told)
  })

  it.each([
    ['tables', '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>', '</w:tc></w:tr></w:tbl>', 22_000],
    ['text boxes', '<w:p><w:r><w:t>a</w:t><w:txbxContent>', '</w:txbxContent></w:r></w:p>', 33_000],
    ['prefixes', '<x:a xmlns:x="urn:a">', '</x:a>', 70_000],
    ['controls', '<w:sdt>', '</w:sdt>', 140_000],
  ])('is not passed by many %s in one another, which take no long time', async (_, open, close, count) => {
    const file = fileOf(main(`<w:body>${open.repeat(count)}${close.repeat(count)}</w:body>`))
    const { children } = await withinBudget(1500, () => readDocx(file))
    expect(children.length).toBe(open.includes('<w:t>') ? count : 0)
    expect(JSON.stringify(children).length).toBeLessThan(count * 1000)
  })

  it('is not passed by wide rows and tall columns', async () => {
    const wide = `<w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="60"/></w:tcPr></w:tc>'.repeat(16)}</w:tr>`
    const tall = '<w:tr><w:tc/></w:tr>'.repeat(60_000)
    const file = fileOf(main(`<w:body><w:tbl>${wide}${tall}</w:tbl></w:body>`))
    expect(await withinBudget(1000, () => refusal(file))).toBeUndefined()
  })
})
