import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Document, Node } from '@gxgk/document'
import {
  cell,
  document,
  heading,
  item,
  lineBreak,
  link,
  list,
  number,
  paragraph,
  plainText,
  row,
  section,
  table,
  walk,
} from '@gxgk/document'
import { canonicalDocuments, documentArbitrary, textArbitrary } from '@gxgk/document/testing'
import { loadFace } from '@gxgk/fonts-noto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { readPages, readText, readTexts, withoutSpaces, withPdf } from '../test/read-pdf'
import { sampleReport } from '../test/sample-report'
import { openFonts } from './font-set'
import { renderPdf } from './render-pdf'
import { tablePieces } from './table-pieces'

const meta = { title: '题', lang: 'zh-CN' }

/** What a page shows of a node: its plain text, and the markers of lists. */
const printed = (node: Node): string => {
  if (node.type === 'list')
    return node.children
      .map((one, i) => (node.ordered ? `${(node.start ?? 1) + i}.` : '•') + one.children.map(printed).join(''))
      .join('')
  return node.type === 'document' || node.type === 'section'
    ? node.children.map(printed).join('')
    : withoutSpaces(plainText(node))
}

const characters = async () =>
  Array.from((await readFile(new URL('../../fonts-noto/assets/characters.txt', import.meta.url), 'utf8')).trimEnd())

const roboto = () =>
  readFile(createRequire(import.meta.url).resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf')).then(
    (bytes) => new Uint8Array(bytes),
  )

const fontNames = (bytes: Uint8Array) =>
  new Set(
    Array.from(
      Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g),
      ([, name]) => name,
    ),
  )

describe('renderPdf', () => {
  it('shows every word and figure of any document, in order, and nothing else', { timeout: 120_000 }, async () => {
    const fonts = await openFonts({})
    const drawn = fc.array(fc.constantFrom(...(await characters())), { minLength: 1, maxLength: 9 })
    const words = fc.oneof(
      textArbitrary(),
      drawn.map((parts) => parts.join('').trim() || '文'),
    )
    // A table on two pages says its head twice; that is the next law.
    const onOnePage = (document: Document) =>
      Array.from(walk(document)).every(
        (node) => node.type !== 'table' || tablePieces(node, { fonts, refs: new Set() }).length === 1,
      )
    await fc.assert(
      fc.asyncProperty(documentArbitrary({ text: words }).filter(onOnePage), async (document) => {
        expect(await readText(await renderPdf(document), document.meta.pageNumber)).toBe(printed(document))
      }),
      { numRuns: 25 },
    )
  })

  it('loses no cell of a table of several pages, whatever rows its labels span', { timeout: 120_000 }, async () => {
    const shape = fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 300 })), {
      minLength: 2,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(shape, fc.boolean(), async (groups, headed) => {
        const rows = groups.flatMap(([rowSpan, length], g) =>
          Array.from({ length: rowSpan }, (_, i) =>
            row([
              ...(i === 0 ? [cell(`甲${g}。`, { header: 'row', rowSpan })] : []),
              cell(`乙${g}${'字'.repeat(i === 0 ? length : 1)}。`),
              cell(number(1000 * g + i)),
            ]),
          ),
        )
        const head = row([cell('头', { header: 'column', colSpan: 2 }), cell('数', { header: 'column' })])
        const one = table('', headed ? [head, ...rows] : rows, { headRows: headed ? 1 : 0 })
        const pages = await readTexts(await renderPdf(document(meta, [one])))
        const shown = pages.map((page, p) => {
          if (headed) expect(page.startsWith('头数')).toBe(true)
          // The label of rows that go on from the page before is said again.
          return page
            .replace(/^头数/, p === 0 ? '头数' : '')
            .replace(/^甲\d。(?=乙\d字。\d)/, (again) =>
              p === 0 || pages[p - 1]!.includes(again) ? (p === 0 ? again : '') : again,
            )
        })
        expect(shown.join('')).toBe(withoutSpaces(plainText(one)))
      }),
      { numRuns: 15 },
    )
  })

  it.each(Object.entries(canonicalDocuments))('shows every word of the canonical document %s', async (_, document) => {
    expect(await readText(await renderPdf(document), document.meta.pageNumber)).toBe(printed(document))
  })

  it('shows a report of the official shape, each table on one page', async () => {
    const bytes = await renderPdf(sampleReport)
    expect(await readText(bytes, sampleReport.meta.pageNumber)).toBe(printed(sampleReport))
    const pages = await readTexts(bytes)
    const tables = Array.from(walk(sampleReport)).filter((node) => node.type === 'table')
    expect(tables).toHaveLength(3)
    for (const one of tables) expect(pages.some((page) => page.includes(withoutSpaces(plainText(one))))).toBe(true)
  })

  it('stays in the type area of GB/T 9704', async () => {
    const point = 72 / 25.4
    const pages = await readPages(await renderPdf(sampleReport))
    for (const items of pages)
      for (const { text, x, y } of items.slice(0, -1).filter((item) => item.text.trim())) {
        expect(x, text).toBeGreaterThan(28 * point - 0.1)
        expect(x, text).toBeLessThan(184 * point)
        expect(y, text).toBeGreaterThan(37 * point)
        expect(y, text).toBeLessThan(262 * point)
      }
  })

  it('sets 22 lines on a page and 28 characters on a line', async () => {
    const pages = await readPages(await renderPdf(document(meta, [paragraph('字'.repeat(28 * 30 - 2))])))
    const lines = pages[0]!.filter((item) => item.text.trim())
    expect(lines).toHaveLength(22)
    expect(lines.map((line) => line.text.length)).toEqual([26, ...Array.from({ length: 21 }, () => 28)])
  })

  it('puts the page number outside: right on odd pages, left on even ones', async () => {
    const pages = await readPages(
      await renderPdf(document({ ...meta, pageNumber: '第{page}页' }, [paragraph('字'.repeat(1500))])),
    )
    const numbers = pages.map((items) => items.filter((item) => item.text.trim()).at(-1)!)
    expect(numbers.map((one) => one.text)).toEqual(['第1页', '第2页', '第3页'])
    expect(numbers.map((one) => one.x > 300)).toEqual([true, false, true])
    expect(numbers.map((one) => Math.round(one.size))).toEqual([14, 14, 14])
  })

  it('prints no page number where the document has no template for it', async () => {
    expect(await readTexts(await renderPdf(document(meta, [paragraph('字')])))).toEqual(['字'])
  })

  it('keeps a heading on the page of what it heads', async () => {
    for (let lines = 18; lines <= 22; lines++) {
      const body = Array.from({ length: lines }, () => paragraph('字'))
      const pages = await readTexts(await renderPdf(document(meta, [...body, heading(2, '题'), paragraph('文')])))
      expect(pages.filter((page) => page.includes('题')).every((page) => page.includes('题文'))).toBe(true)
    }
  })

  it('begins a table that does not fit on a fresh page, with its heading', async () => {
    const body = Array.from({ length: 15 }, () => paragraph('字'))
    const rows = Array.from({ length: 20 }, (_, i) => row([cell(`行${i}`)]))
    const pages = await readTexts(await renderPdf(document(meta, [...body, heading(2, '题'), table('', rows)])))
    expect(pages).toHaveLength(2)
    expect(pages[1]!.startsWith('题行0')).toBe(true)
  })

  it('takes a document without blocks, and blocks without words', async () => {
    expect(await readTexts(await renderPdf(document(meta, [])))).toEqual([''])
    const blank = document(meta, [
      heading(1, ''),
      paragraph([lineBreak(), lineBreak()]),
      list([item([])]),
      section([]),
      table('', [row([cell('', { ref: 'blank' })])]),
    ])
    expect(await readTexts(await renderPdf(blank))).toEqual(['•'])
  })

  it('gives the same bytes for the same document, at any time and in any time zone', async () => {
    const zone = process.env['TZ']
    const first = await renderPdf(sampleReport)
    try {
      for (const other of ['Asia/Shanghai', 'America/New_York']) {
        process.env['TZ'] = other
        expect(Buffer.compare(await renderPdf(sampleReport), first)).toBe(0)
      }
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
  })

  it('writes documents at the same time as it writes them one after the other', async () => {
    const fonts = { body: await roboto(), heading: await loadFace('serifRegular') }
    const ask = [{}, { fonts }, {}, { fonts }]
    const alone: Uint8Array[] = []
    for (const options of ask) alone.push(await renderPdf(sampleReport, options))
    const together = await Promise.all(ask.map((options) => renderPdf(sampleReport, options)))
    together.forEach((bytes, i) => expect(Buffer.compare(bytes, alone[i]!)).toBe(0))
    expect(Buffer.compare(alone[0]!, alone[1]!)).not.toBe(0)
  })

  it('says who made it, when and what for, even in the characters of markup', async () => {
    const info = { title: '<甲>&"乙"', lang: 'zh-CN', author: 'A & B', subject: '<c>', date: '2025-01-22' }
    const said = await withPdf(await renderPdf(document(info, [paragraph('字')])), (pdf) => pdf.getMetadata())
    expect(said.info).toMatchObject({
      Title: info.title,
      Author: info.author,
      Subject: info.subject,
      Creator: '@gxgk/pdf',
      CreationDate: 'D:20250122000000Z',
      Language: 'zh-CN',
    })
    expect(said.metadata).toBeNull()
  })

  it('dates all documents without a day alike', async () => {
    const { info } = await withPdf(await renderPdf(document(meta, [])), (pdf) => pdf.getMetadata())
    expect(info).toMatchObject({ CreationDate: 'D:19700101000000Z' })
  })

  it('carries the embedded data as an attachment', async () => {
    const embedded = { name: '年报.json', data: { a: [1, null, '字', { b: true }] } }
    const bytes = await renderPdf(document({ ...meta, embedded }, [paragraph('字')]))
    const attachments = (await withPdf(bytes, (pdf) => pdf.getAttachments())) as {
      readonly [name: string]: { readonly filename: string; readonly content: Uint8Array }
    }
    const [attached, ...others] = Object.values(attachments)
    expect(others).toEqual([])
    expect(attached!.filename).toBe(embedded.name)
    expect(JSON.parse(new TextDecoder().decode(attached!.content))).toEqual(embedded.data)
    expect(Buffer.from(bytes).toString('latin1')).toContain('/AFRelationship /Data')
  })

  it('has an outline of its headings, each below the last higher one', async () => {
    const titled = document(meta, [
      heading(1, '一'),
      section([heading(2, '二'), heading(4, '三'), heading(3, ['四', lineBreak(), '五'])]),
      heading(2, ''),
      heading(2, '六'),
    ])
    const outline = await withPdf(await renderPdf(titled), (pdf) => pdf.getOutline())
    type Entry = (typeof outline)[number]
    const shape = (entries: readonly Entry[]): unknown => entries.map(({ title, items }) => [title, shape(items)])
    expect(shape(outline)).toEqual([
      [
        '一',
        [
          [
            '二',
            [
              ['三', []],
              ['四 五', []],
            ],
          ],
          ['六', []],
        ],
      ],
    ])
  })

  it('names the place of every ref, and links lead there', async () => {
    const refs = ['b', 'a.b', 'a.B', 'ab', '节', 'heading-1']
    const places = document(meta, [
      section([heading(2, '题', { ref: 'b' }), paragraph(link('#节', '去'), { ref: 'a.b' })], { ref: 'heading-1' }),
      table('', [row([cell('格', { ref: 'a.B' }), cell('', { ref: '节' })])], { ref: 'ab' }),
    ])
    const bytes = await renderPdf(places)
    const found = await withPdf(bytes, async (pdf) => ({
      names: await Promise.all(refs.map((ref) => pdf.getDestination(ref))),
      links: await (await pdf.getPage(1)).getAnnotations(),
    }))
    expect(found.names.every((place) => Array.isArray(place))).toBe(true)
    expect(found.links.map((one) => one.dest)).toEqual(['节'])
  })

  it('takes refs that are names of properties', async () => {
    const refs = ['length', 'map', '__proto__', 'constructor', '0']
    const places = document(
      meta,
      refs.map((ref) => paragraph(link(`#${ref}`, ref), { ref })),
    )
    const links = await withPdf(await renderPdf(places), async (pdf) => {
      const annotations = await (await pdf.getPage(1)).getAnnotations()
      return Promise.all(annotations.map((one) => pdf.getDestination(String(one.dest))))
    })
    expect(links).toHaveLength(refs.length)
    expect(links.every((place) => Array.isArray(place))).toBe(true)
  })

  it('links only to http, https and mailto addresses; any other link is its text', async () => {
    const hrefs = [
      'http://a.cn/',
      'https://a.cn/(字)?b=1&c',
      'mailto:a@b.cn',
      'javascript:alert(1)',
      'file:///etc/passwd',
      '/a',
      '#无',
    ]
    const bytes = await renderPdf(
      document(
        meta,
        hrefs.map((href) => paragraph(link(href, '字'))),
      ),
    )
    const links = await withPdf(bytes, async (pdf) => (await pdf.getPage(1)).getAnnotations())
    expect(links.map((one) => one.url ?? one.unsafeUrl)).toEqual([
      'http://a.cn/',
      'https://a.cn/(%E5%AD%97)?b=1&c',
      'mailto:a@b.cn',
    ])
    expect(await readText(bytes)).toBe('字'.repeat(hrefs.length))
  })

  it('asks the network for nothing', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'))
    try {
      const address = 'http://127.0.0.1:9/font.ttf'
      const embedded = { name: 'address.json', data: address }
      await renderPdf(document({ title: address, lang: 'zh-CN', embedded }, [paragraph([link(address, address)])]))
      expect(fetched).not.toHaveBeenCalled()
    } finally {
      fetched.mockRestore()
    }
  })

  it('embeds subsets of the fonts it uses and stays small', async () => {
    const bytes = await renderPdf(canonicalDocuments['everyNode']!)
    expect(fontNames(bytes)).toEqual(new Set(['NotoSerifSC-SemiBold', 'NotoSerifSC-Regular', 'NotoSansSC-Medium']))
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/FontFile2 /g),
    ).toHaveLength(3)
    expect(bytes.length).toBeLessThan(40_000)
    expect((await renderPdf(sampleReport)).length).toBeLessThan(200_000)
  })

  it('draws each role in the font given, and in the bundled ones what that font lacks', async () => {
    const latin = await roboto()
    const mixed = document(meta, [paragraph('abc 字')])
    const bytes = await renderPdf(mixed, { fonts: { body: latin } })
    expect(fontNames(bytes)).toEqual(new Set(['Roboto-Regular', 'NotoSerifSC-Regular']))
    expect(await readText(bytes)).toBe('abc字')
    const serif = await loadFace('serifSemiBold')
    const every = { body: serif, strong: serif, heading: serif, title: serif }
    expect(fontNames(await renderPdf(canonicalDocuments['everyNode']!, { fonts: every }))).toEqual(
      new Set(['NotoSerifSC-SemiBold']),
    )
  })

  it('does not write to the fonts given', async () => {
    const latin = await roboto()
    await renderPdf(document(meta, [paragraph('abc')]), { fonts: { body: latin } })
    expect(latin).toEqual(await roboto())
  })

  it.each([
    ['𠮷', 'U+20BB7'],
    ['\u0301', 'U+0301'],
    ['\u200b', 'U+200B'],
    ['👍', 'U+1F44D'],
    ['ا', 'U+0627'],
  ])('names a character that no font has, and where it stands: %s %s', async (character, code) => {
    const inText = document(meta, [paragraph(`某某${character}同志`)])
    await expect(renderPdf(inText)).rejects.toThrow(
      `renderPdf: no font has "${character}" (${code}), in "某某${character}同志"`,
    )
    const inCell = document(meta, [table('', [row([cell(character, { ref: 'a.b' })])])])
    await expect(renderPdf(inCell)).rejects.toThrow(`renderPdf: no font has "${character}" (${code}), in a.b`)
    const inNumber = document({ ...meta, pageNumber: `${character}{page}` }, [])
    await expect(renderPdf(inNumber)).rejects.toThrow(
      `renderPdf: no font has "${character}" (${code}), in meta.pageNumber`,
    )
  })

  it('shows rare characters of names and those beyond the first plane', async () => {
    expect(await readText(await renderPdf(document(meta, [paragraph('镕堃喆𬱖𫚖')])))).toBe('镕堃喆𬱖𫚖')
  })

  it('refuses what is no document and what is no font, in one sentence', async () => {
    await expect(renderPdf({} as Document)).rejects.toThrow(/^document: /)
    const one = document(meta, [])
    const fonts = (body: Uint8Array) => renderPdf(one, { fonts: { body } })
    await expect(fonts(new TextEncoder().encode('<html>'))).rejects.toThrow(
      'renderPdf: fonts.body is not a TrueType or OpenType font',
    )
    await expect(fonts('font.ttf' as unknown as Uint8Array)).rejects.toThrow('fonts.body is not a TrueType')
    await expect(fonts((await roboto()).slice(0, 5000))).rejects.toThrow(
      /^renderPdf: fonts\.body is cut short in its table "/,
    )
  })
})
