import type { Document } from '@gxgk/document'
import { assertDocument, plainText } from '@gxgk/document'
import { zlibSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../../test/within-budget'
import type { PageOptions } from '../../../../test/pdf-writer'
import { pdfOfObjects, pdfOfPages, ruling, words } from '../../../../test/pdf-writer'
import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { readPdf } from './index'

const read = async (contents: Parameters<typeof pdfOfPages>[0], options?: PageOptions): Promise<Document> => {
  const document = await readPdf(pdfOfPages(contents, options))
  assertDocument(document)
  return document
}

/** The lines of paragraphs and rows of tables on each page. */
const linesOf = ({ children }: Document) => children.map((section) => plainText(section).split('\n'))

const refusal = async (bytes: Uint8Array | string, limits?: Partial<Limits>) => {
  const error = await readPdf(bytes, limits).catch((caught: unknown) => caught)
  return error instanceof ImportError ? { code: error.code, limit: error.params.limit } : error
}

const rows = (places: readonly number[], ...figures: readonly (readonly string[])[]) =>
  figures.flatMap((row, line) => row.map((figure, i) => words(figure, places[i]!, 100 + line * 20))).join('')

/** A table of two columns and two rows at 100, 100. */
const grid = [100, 150, 200]
  .map((at) => ruling(100, at, 300, at) + ruling(at * 2 - 100, 100, at * 2 - 100, 200))
  .join('')

describe('readPdf', () => {
  it('prints the figures of a table without rulings below one another', async () => {
    const [lines] = linesOf(await read([rows([72, 200, 300], ['a', '1', '22'], ['bbbbb', '333', '4'])]))
    const [first, second] = lines!
    expect(first!.indexOf('1')).toBe(second!.indexOf('333'))
    expect(first!.indexOf('22')).toBe(second!.indexOf('4'))
    expect(lines!.map((line) => line.trim().split(/ +/))).toEqual([
      ['a', '1', '22'],
      ['bbbbb', '333', '4'],
    ])
  })

  it('reads tables by their rulings, with text around them, and tells where each stands', async () => {
    const text = [words('above', 72, 50), words('1', 110, 130), words('2', 210, 130), words('4', 210, 180)]
    const { children } = await read([grid + text.join('') + words('below', 72, 300)])
    expect(linesOf({ children } as Document)).toEqual([['above', '1\t2', '\t4', 'below']])
    const [section] = children
    const [, table] = section!.type === 'section' ? section!.children : []
    expect(section!.source).toEqual({ page: 1 })
    expect(table!.type === 'table' && table!.children[1]!.children[1]!.source).toEqual({
      page: 1,
      box: [200, 150, 300, 200],
    })
  })

  it('parts figures that were printed at once and stand in several cells', async () => {
    const [lines] = linesOf(await read([`${grid}BT /F 12 Tf 1 0 0 1 110 712 Tm [(12) -9000 (34)] TJ ET`]))
    expect(lines).toEqual(['12\t34', '\t'])
  })

  it('keeps a figure whole that is too wide for its cell', async () => {
    const [lines] = linesOf(await read([grid + words('1234567', 170, 130)]))
    expect(lines).toEqual(['1234567\t', '\t'])
  })

  it('reads what is printed twice to look bold once', async () => {
    const [lines] = linesOf(await read([words('11', 72, 100) + words('11', 72.3, 100)]))
    expect(lines).toEqual(['11'])
  })

  it('reads text over a scan that is not painted, and tells that it was recognised', async () => {
    const image = {
      dictionary: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      data: 'x',
    }
    const options = { resources: '/XObject << /Im 12 0 R >>', objects: [image] }
    const scan = 'q 595 0 0 842 0 0 cm /Im Do Q'
    const hidden = words('2024 recognised', 72, 100, 12, '3 Tr')
    const document = await read([scan + hidden, scan + words('2024 printed', 72, 100), hidden], options)
    expect(linesOf(document)).toEqual([['2024 recognised'], ['2024 printed'], ['2024 recognised']])
    expect(document.children.map(({ source }) => source)).toEqual([
      { page: 1, recognised: { candidates: [] } },
      { page: 2 },
      { page: 3 },
    ])
  })

  it('gives a scan as a section without blocks, and leaves a blank page out', async () => {
    const image = {
      dictionary: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      data: 'x',
    }
    const options = { resources: '/XObject << /Im 12 0 R >>', objects: [image] }
    const scan = 'q 595 0 0 842 0 0 cm /Im Do Q'
    const document = await read([words('first page', 72, 100), '', scan, scan + words('- 4 -', 280, 800)], options)
    expect(document.children.map(({ source }) => source?.page)).toEqual([1, 3, 4])
    expect(linesOf(document)).toEqual([['first page'], [''], ['']])
    expect(document.children.slice(1).map((section) => section.type === 'section' && section.children)).toEqual([
      [],
      [],
    ])
  })

  it('gives text that was turned into outlines as a page without blocks', async () => {
    const outlines = Array.from({ length: 30 }, (_, i) => `${i * 15} 100 m ${i * 15 + 10} 110 l ${i * 15} 120 l f\n`)
    expect(await read([outlines.join('')])).toMatchObject({ children: [{ source: { page: 1 }, children: [] }] })
  })

  it.each([0, 90, 180, 270])('reads a page turned by %i°, or printed so, the right way round', async (angle) => {
    const at: { readonly [angle: number]: string } = {
      0: '1 0 0 1 72 742',
      90: '0 1 -1 0 100 72',
      180: '-1 0 0 -1 523 100',
      270: '0 -1 1 0 495 770',
    }
    const content = `BT /F 12 Tf ${at[angle]} Tm [(one) -9000 (two)] TJ 0 -20 Td (three) Tj ET`
    const printed = linesOf(await read([content]))
    expect(linesOf(await read([content], { page: `/Rotate ${angle}` }))).toEqual(printed)
    expect(printed[0]!.map((line) => line.split(/ +/))).toEqual([['one', 'two'], ['three']])
  })

  it('tells where text stands on a page that lies on its side', async () => {
    const { children } = await read(['BT /F 10 Tf 0 1 -1 0 110 72 Tm (sideways) Tj ET'])
    const [section] = children
    const [paragraph] = section!.type === 'section' ? section!.children : []
    const [left, top, right, bottom] = paragraph!.source!.box!
    expect([left, right].map(Math.round)).toEqual([101, 111])
    expect(Math.round(bottom)).toBe(842 - 72)
    expect(top).toBeLessThan(740)
  })

  it('reads Chinese fonts that are not embedded by the tables of pdfjs-dist', async () => {
    const font = (encoding: string) => [
      {
        dictionary: `<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /${encoding} /DescendantFonts [7 0 R] >>`,
      },
      {
        dictionary:
          '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 8 0 R >>',
      },
      { dictionary: '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] >>' },
    ]
    const readIn = async (encoding: string, bytes: string) =>
      linesOf(
        await read([`BT /C 12 Tf 1 0 0 1 72 700 Tm <${bytes}> Tj ET`], {
          fonts: '/C 6 0 R',
          objects: font(encoding),
        }),
      )
    expect(await readIn('GBK-EUC-H', 'D7DCBCC6')).toEqual([['总计']])
    expect(await readIn('UniGB-UCS2-H', '603B8BA1')).toEqual([['总计']])
  })

  it('does not take text in a damaged font for none', async () => {
    const options = { fonts: '/C 6 0 R', objects: [{ dictionary: '<< /Type /Font /Subtype /TrueType >>' }] }
    const document = await read([grid + words('12', 110, 130).replace('/F', '/C')], options)
    expect(linesOf(document)).toEqual([['\ufffd\t', '\t']])
  })

  it('takes the title, the author and the attached data', async () => {
    const data = { form: '2021', tables: [1, null] }
    const document = await read([words('1', 72, 100)], {
      catalogue: '/Names << /EmbeddedFiles << /Names [(report.json) 6 0 R] >> >>',
      objects: [
        { dictionary: '<< /Type /Filespec /F (report.json) /UF (report.json) /EF << /F 7 0 R >> >>' },
        { dictionary: '/Type /EmbeddedFile', data: JSON.stringify(data) },
        { dictionary: '<< /Title (Report\\0012024) /Author (Bureau) >>' },
      ],
      trailer: '/Info 8 0 R',
    })
    expect(document.meta).toEqual({
      title: 'Report 2024',
      lang: 'zh-CN',
      author: 'Bureau',
      embedded: { name: 'report.json', data },
    })
  })

  it('leaves the bytes and the globals as they were', async () => {
    const bytes = pdfOfPages([words('1', 72, 100)])
    const copy = bytes.slice()
    await readPdf(bytes)
    expect(bytes).toEqual(copy)
    expect(['DOMMatrix', 'Path2D', 'ImageData'].filter((name) => name in globalThis)).toEqual([])
  })
})

describe('readPdf refuses', () => {
  it('a file with a password', async () => {
    const secret = `<${'41'.repeat(32)}>`
    const encrypted = pdfOfPages([words('1', 72, 100)], {
      trailer: `/ID [<41> <41>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >>`,
    })
    expect(await refusal(encrypted)).toEqual({ code: 'encrypted' })
  })

  it('what is no PDF', async () => {
    expect(await refusal(new TextEncoder().encode('%PDF-1.7'))).toEqual({ code: 'damaged' })
    expect(await refusal(new Uint8Array())).toEqual({ code: 'damaged' })
    expect(await refusal('%PDF-1.7')).toEqual({ code: 'damaged' })
  })

  it('what goes beyond the limits', async () => {
    const bytes = pdfOfPages(['1', '2', '3'].map((text) => words(text, 72, 100)))
    expect(await refusal(bytes, { pages: 2 })).toEqual({ code: 'limit', limit: 'pages' })
    expect(await refusal(bytes, { bytes: 100 })).toEqual({ code: 'limit', limit: 'bytes' })
    const lines = Array.from({ length: 21 }, (_, i) => i * 20)
    const cells = lines.map((at) => ruling(0, at, 400, at) + ruling(at, 0, at, 400)).join('')
    const table = pdfOfPages([cells + words('1', 5, 15)])
    // A section and a table of 400 cells.
    expect(await refusal(table, { nodes: 401 })).toEqual({ code: 'limit', limit: 'nodes' })
    expect(await refusal(table, { nodes: 402 })).toMatchObject({ type: 'document' })
  })

  const deflated = (content: string) => ({
    dictionary: '/Filter /FlateDecode',
    data: zlibSync(new TextEncoder().encode(content)),
  })
  const laughs = () => {
    const form = '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X'
    const objects = Array.from({ length: 25 }, (_, i) => ({
      dictionary: `${form} ${7 + i} 0 R >> >>`,
      data: '/X Do /X Do',
    }))
    return pdfOfPages(['/X Do'], { resources: '/XObject << /X 6 0 R >>', objects })
  }
  const deepTree = (depth: number) =>
    pdfOfObjects([
      { dictionary: '<< /Type /Catalog /Pages 2 0 R >>' },
      ...Array.from({ length: depth }, (_, i) => ({ dictionary: `<< /Type /Pages /Count 1 /Kids [${i + 3} 0 R] >>` })),
      { dictionary: '<< /Type /Page /MediaBox [0 0 595 842] >>' },
    ])

  it.each([
    ['much content in little space', 'nodes', () => pdfOfPages([deflated(' '.repeat(20_000_000))])],
    ['drawings within drawings that double each time', 'nodes', laughs],
    [
      'more figures than a report has',
      'nodes',
      () => pdfOfPages([deflated(`BT /F 1 Tf (${'1'.repeat(1_100_000)}) Tj ET`)]),
    ],
    ['more lines than a report has', 'nodes', () => pdfOfPages([deflated('0 0 m 9 0 l S '.repeat(300_000))])],
  ])('a file with %s, within 2 s', async (_, limit, file) => {
    const bytes = file()
    await readPdf(pdfOfPages(['']))
    expect(await withinBudget(2000, () => refusal(bytes))).toEqual({ code: 'limit', limit })
  })

  it('no deep tree of pages, which it reads within 2 s', async () => {
    const bytes = deepTree(20_000)
    expect(await withinBudget(2000, () => readPdf(bytes))).toMatchObject({ children: [] })
  })

  it('nothing but with its own error, whatever becomes of a file, each within 2 s', async () => {
    const whole = pdfOfPages([
      deflated(grid + words('1', 110, 130) + words('22', 210, 180)),
      grid + words('3', 110, 130) + rows([72, 200], ['4', '5']),
    ])
    const place = fc.nat(whole.length - 1)
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((tail) => new Uint8Array([...whole.subarray(0, 9), ...tail])),
      place.map((length) => whole.slice(0, length)),
      fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 20 }).map((flips) => {
        const file = whole.slice()
        for (const [at, value] of flips) file[at] = value
        return file
      }),
    )
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const result = await withinBudget(2000, () => readPdf(file).catch((error: unknown) => error))
        if (result instanceof ImportError) return
        assertDocument(result)
      }),
      { numRuns: 60 },
    )
  })
})
