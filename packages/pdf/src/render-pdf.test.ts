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
import { annualReport, canonicalDocuments, documentArbitrary, textArbitrary } from '@gxgk/document/testing'
import { fangsong, loadFace as loadFandol } from '@gxgk/fonts-fandol'
import { loadFace } from '@gxgk/fonts-noto'
import fc from 'fast-check'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it, vi } from 'vitest'
import { stringsOfPdf } from '../../../test/pdf-strings'
import { readDocumentText, readTexts, withoutSpaces, withPdf } from '../test/read-pdf'
import { sampleReport } from '../test/sample-report'
import { checkTags } from '../test/tag-checker/check-tags'
import type { PdfOptions } from './render-pdf'
import { renderPdf } from './render-pdf'

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

/** The fonts of the file, by the names that pdfjs finds. */
const fontNames = (bytes: Uint8Array) =>
  withPdf(bytes, async (pdf) => {
    const names = new Set<string>()
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { fnArray, argsArray } = await page.getOperatorList()
      fnArray.forEach((fn, i) => {
        if (fn !== OPS.setFont) return
        const { name } = page.commonObjs.get(argsArray[i][0]) as { readonly name: string }
        names.add(name.replace(/^[A-Z]{6}\+/, ''))
      })
    }
    return names
  })

describe('renderPdf', () => {
  it('shows every word and figure of any document, in order, and nothing else', async () => {
    const drawn = fc.array(fc.constantFrom(...(await characters())), { minLength: 1, maxLength: 9 })
    const words = fc.oneof(
      textArbitrary(),
      drawn.map((parts) => parts.join('').trim() || '文'),
    )
    await fc.assert(
      fc.asyncProperty(documentArbitrary({ text: words }), async (document) => {
        const bytes = await renderPdf(document)
        expect(await readDocumentText(bytes)).toBe(printed(document))
        expect(await checkTags(bytes)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('loses no cell of a table of several pages, whatever rows its labels span', async () => {
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
        const bytes = await renderPdf(document(meta, [one]))
        expect(await readDocumentText(bytes)).toBe(withoutSpaces(plainText(one)))
        // The head is said again on each page, for the eye alone.
        if (headed) for (const page of await readTexts(bytes)) expect(page.startsWith('头数')).toBe(true)
        expect(await checkTags(bytes)).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it.each(Object.entries(canonicalDocuments))('shows every word of the canonical document %s', async (_, document) => {
    expect(await readDocumentText(await renderPdf(document))).toBe(printed(document))
  })

  it('shows a report of the official shape, each table on one page where it is to be', async () => {
    const bytes = await renderPdf(sampleReport, { keepTables: true })
    expect(await readDocumentText(bytes)).toBe(printed(sampleReport))
    const pages = await readTexts(bytes)
    const tables = Array.from(walk(sampleReport)).filter((node) => node.type === 'table')
    expect(tables).toHaveLength(3)
    for (const one of tables) expect(pages.some((page) => page.includes(withoutSpaces(plainText(one))))).toBe(true)
  })

  it.each(Object.entries({ ...canonicalDocuments, annualReport, sampleReport }))(
    'writes a file without a fault in its tags, places and metadata: %s',
    async (_, document) => {
      const lying: PdfOptions = { grid: 'plain', orientation: () => 'landscape' }
      for (const options of [{}, { watermark: '草稿' }, lying])
        expect(await checkTags(await renderPdf(document, options))).toEqual([])
    },
  )

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
    const fonts = { fangsong: await roboto(), heiti: await loadFace('serifRegular') }
    const ask = [{}, { fonts }, {}, { fonts }]
    const alone: Uint8Array[] = []
    for (const options of ask) alone.push(await renderPdf(sampleReport, options))
    const together = await Promise.all(ask.map((options) => renderPdf(sampleReport, options)))
    together.forEach((bytes, i) => expect(Buffer.compare(bytes, alone[i]!)).toBe(0))
    expect(Buffer.compare(alone[0]!, alone[1]!)).not.toBe(0)
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
    expect(await readDocumentText(bytes)).toBe('字'.repeat(hrefs.length))
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
    const chosen = (body: string) => new Set(['NotoSerifSC-SemiBold', 'NotoSansSC-Medium', body, 'Tinos-Regular'])
    expect(await fontNames(bytes)).toEqual(chosen('NotoSerifSC-Regular'))
    expect(bytes.length).toBeLessThan(40_000)
    const official = await renderPdf(sampleReport, { fonts: { fangsong } })
    expect(await fontNames(official)).toEqual(chosen('FandolFang-Regular').add('GXGKKai-Regular'))
    expect(official.length).toBeLessThan(180_000)
  })

  it('draws each role in the font given, and in the fallback what that font lacks', async () => {
    const latin = await roboto()
    const mixed = document(meta, [paragraph('abc 字')])
    const bytes = await renderPdf(mixed, { fonts: { fangsong: latin, latin } })
    expect(await fontNames(bytes)).toEqual(new Set(['Roboto-Regular', 'NotoSerifSC-Regular']))
    expect(await readDocumentText(bytes)).toBe('abc字')
    const fallback = await loadFandol('fangRegular')
    expect(await fontNames(await renderPdf(mixed, { fonts: { fangsong: latin, latin, fallback } }))).toEqual(
      new Set(['Roboto-Regular', 'FandolFang-Regular']),
    )
    const serif = await loadFace('serifSemiBold')
    const every = { xiaobiaosong: serif, heiti: serif, kaiti: serif, fangsong: serif, latin: serif }
    expect(await fontNames(await renderPdf(canonicalDocuments['everyNode']!, { fonts: every }))).toEqual(
      new Set(['NotoSerifSC-SemiBold']),
    )
  })

  it('draws digits and letters of the body in the face for Latin, marks that Chinese has too in the Chinese one', async () => {
    const drawn = await renderPdf(document(meta, [paragraph('全年25件，ABC“甲”—×')]), {
      fonts: { latin: await roboto() },
    })
    expect(await fontNames(drawn)).toEqual(new Set(['NotoSerifSC-Regular', 'Roboto-Regular']))
    const chinese = await renderPdf(document(meta, [paragraph('“甲”—×·')]), { fonts: { latin: await roboto() } })
    expect(await fontNames(chinese)).toEqual(new Set(['NotoSerifSC-Regular']))
  })

  it('asks for a font only where the document needs it, and gives the same file when it has to wait', async () => {
    const kaiti = vi.fn(() => loadFace('sansMedium'))
    const waiting = vi.fn(() => loadFandol('fangRegular'))
    const waited = await renderPdf(sampleReport, { fonts: { fangsong: waiting, kaiti } })
    expect([waiting.mock.calls.length, kaiti.mock.calls.length]).toEqual([1, 1])
    const known = { fangsong: await loadFandol('fangRegular'), kaiti: await loadFace('sansMedium') }
    expect(Buffer.compare(waited, await renderPdf(sampleReport, { fonts: known }))).toBe(0)
    const unasked = vi.fn(() => loadFace('sansMedium'))
    await renderPdf(document(meta, [paragraph('甲')]), { fonts: { kaiti: unasked } })
    expect(unasked).not.toHaveBeenCalled()
  })

  it('does not write to the fonts given', async () => {
    const latin = await roboto()
    await renderPdf(document(meta, [paragraph('abc')]), { fonts: { fangsong: latin } })
    expect(latin).toEqual(await roboto())
  })

  it.each([
    ['𠮷', 'U+20BB7'],
    ['\u0301', 'U+0301'],
    ['👍', 'U+1F44D'],
  ])('names a character that no font has, and where it stands: %s %s', async (character, code) => {
    const inText = document(meta, [paragraph(`某某${character}同志`)])
    await expect(renderPdf(inText)).rejects.toThrow(
      `composeDocument: no font has "${character}" (${code}), in "某某${character}同志"`,
    )
    const inCell = document(meta, [table('', [row([cell(character, { ref: 'a.b' })])])])
    await expect(renderPdf(inCell)).rejects.toThrow(`composeDocument: no font has "${character}" (${code}), in a.b`)
    const inNumber = document({ ...meta, pageNumber: `${character}{page}` }, [])
    await expect(renderPdf(inNumber)).rejects.toThrow(
      `composeDocument: no font has "${character}" (${code}), in meta.pageNumber`,
    )
  })

  it('shows rare characters of names and those beyond the first plane', async () => {
    expect(await readDocumentText(await renderPdf(document(meta, [paragraph('镕堃喆𬱖𫚖')])))).toBe('镕堃喆𬱖𫚖')
  })

  it('tells how far it is, and stops where that is asked for', async () => {
    const seen: string[] = []
    const stop = new AbortController()
    const onProgress = ({ stage, done }: { readonly stage: string; readonly done: number }) => {
      seen.push(`${stage} ${done}`)
      if (stage === 'write') stop.abort(new Error('enough'))
    }
    await expect(renderPdf(annualReport, { signal: stop.signal, onProgress })).rejects.toThrow('enough')
    expect(seen).toEqual(['compose 0', 'write 0'])
    await expect(renderPdf(annualReport, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no')
  })

  it('attaches no data where none are to be', async () => {
    const bytes = await renderPdf(annualReport, { embed: false })
    expect(Buffer.from(bytes).includes('EmbeddedFiles')).toBe(false)
  })

  it('prints a box for a character that no font has, where that is asked for', async () => {
    const bytes = await renderPdf(document(meta, [paragraph('甲😀乙')]), { missing: 'box' })
    expect(await readTexts(bytes)).toEqual(['甲□乙'])
  })

  it('keeps the watermark out of the words of the page', async () => {
    expect(stringsOfPdf(await renderPdf(document(meta, [paragraph('甲')]), { watermark: '草稿' })).join('')).toContain(
      '/ActualText<FEFF>',
    )
  })

  it('refuses what is no document and what is no font, in one sentence', async () => {
    await expect(renderPdf({} as Document)).rejects.toThrow('renderPdf: document must be a document')
    await expect(renderPdf({ type: 'document' } as Document)).rejects.toThrow(
      'renderPdf: document.meta must be an object, got nothing',
    )
    const one = document(meta, [])
    const fonts = (fangsong: Uint8Array) => renderPdf(one, { fonts: { fangsong } })
    await expect(fonts(new TextEncoder().encode('<html>'))).rejects.toThrow(/^renderPdf: fonts\.fangsong is not /)
    await expect(fonts('font.ttf' as unknown as Uint8Array)).rejects.toThrow(
      'renderPdf: option fonts.fangsong must be the bytes of a font, its URL, or',
    )
    await expect(fonts((await roboto()).slice(0, 5000))).rejects.toThrow(/^renderPdf: fonts\.fangsong is cut short/)
    await expect(renderPdf(one, { fonts: { body: await roboto() } as object })).rejects.toThrow(
      'renderPdf: there is no option fonts.body; there are xiaobiaosong, heiti, kaiti, fangsong, latin, fallback',
    )
  })

  it.each([
    ['right-to-left letters', 'ا'],
    ['an invisible control', '\u200b'],
  ])('refuses %s by name and place', async (_, character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    await expect(renderPdf(document(meta, [paragraph(`某${character}某`)]))).rejects.toThrow(
      new RegExp(`^composeDocument: .*\\(?U\\+${code}.*, in "某`),
    )
  })

  it('prints five hundred pages', async () => {
    const long = document(
      meta,
      Array.from({ length: 500 }, () => paragraph('字'.repeat(28 * 22 - 2))),
    )
    const bytes = await renderPdf(long)
    expect(await withPdf(bytes, async (pdf) => pdf.numPages)).toBe(500)
  })
})
