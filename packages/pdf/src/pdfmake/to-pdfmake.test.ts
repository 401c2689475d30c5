import { createRequire } from 'node:module'
import type { Document } from '@gxgk/document'
import { cell, document, heading, link, paragraph, plainText, row, strong, table, walk } from '@gxgk/document'
import { annualReport, canonicalDocuments } from '@gxgk/document/testing'
import { fangsong } from '@gxgk/fonts-fandol'
import { describe, expect, it } from 'vitest'
import { readTexts, withoutSpaces, withPdf } from '../../test/read-pdf'
import { sampleReport } from '../../test/sample-report'
import { pdfmakeFonts } from './pdfmake-fonts'
import { toPdfmake } from './to-pdfmake'

interface Pdfmake {
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
}
const pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake
pdfmake.setUrlAccessPolicy(() => false)

/** Written by pdfmake alone, by what it has made public. */
const written = async (one: Document, fonts = {}) => {
  pdfmake.setFonts(pdfmakeFonts(fonts))
  return pdfmake.createPdf(await toPdfmake(one, { fonts })).getBuffer()
}
const meta = { title: '题', lang: 'zh-CN' }

describe('toPdfmake', () => {
  it.each(Object.entries({ ...canonicalDocuments, sampleReport, annualReport }))(
    'loses no word of %s when pdfmake renders it',
    async (_, one) => {
      const pages = await readTexts(await written(one))
      // The number of a page stands at its end, in the middle of what goes on.
      const printed = pages.map((page) => page.replace(/—\d+—$/, '')).join('')
      const words = [...walk(one)].filter((node) => node.type === 'text' || node.type === 'number')
      const lost = words.map((word) => withoutSpaces(plainText(word))).filter((word) => !printed.includes(word))
      expect(lost).toEqual([])
      expect(printed.length).toBeGreaterThanOrEqual(words.map((word) => withoutSpaces(plainText(word))).join('').length)
    },
  )

  it('keeps the order of the words, their fonts, and lets them be put among those of others', async () => {
    const one = document(meta, [heading(1, '年度报告'), paragraph(['共', strong('25'), '件。'])])
    const { content, ...rest } = await toPdfmake(one, { fonts: { fangsong } })
    pdfmake.setFonts(pdfmakeFonts({ fangsong }))
    const bytes = await pdfmake.createPdf({ ...rest, content: ['封面', ...content] }).getBuffer()
    expect(await readTexts(bytes)).toEqual(['封面年度报告共25件。'])
    expect(content[1]).toMatchObject({
      text: [
        { text: '共', font: 'fangsong' },
        { text: '25', font: 'heiti' },
        { text: '件。', font: 'fangsong' },
      ],
    })
  })

  it('writes merged cells once, at their place', async () => {
    const merged = table('', [row([cell('甲', { rowSpan: 2 }), cell('乙')]), row([cell('丙')])])
    expect(await readTexts(await written(document(meta, [merged])))).toEqual(['甲乙丙'])
    const { content } = await toPdfmake(document(meta, [merged]))
    expect(content[0].table.body[1][0]).toBe('')
  })

  it('numbers pages, links inside and outside, and has an outline', async () => {
    const one = document({ ...meta, pageNumber: '— {page} —' }, [
      heading(1, '题', { ref: 'top' }),
      paragraph([link('#top', '上'), link('https://a.cn/', '网'), link('#none', '无')]),
    ])
    const bytes = await written(one)
    expect(await readTexts(bytes)).toEqual(['题上网无—1—'])
    const [links, outline] = await withPdf(bytes, async (pdf) => [
      await (await pdf.getPage(1)).getAnnotations(),
      await pdf.getOutline(),
    ])
    expect(links.map(({ url, dest }: { url?: string; dest?: string }) => url ?? dest)).toEqual(['top', 'https://a.cn/'])
    expect(outline.map(({ title }: { title: string }) => title)).toEqual(['题'])
  })

  it('has the margins of the sheet, and tables as wide as what lies between them', async () => {
    const one = document(meta, [table('', [row([cell('甲'), cell('乙')])])])
    const points = (millimetres: number) => (millimetres * 72) / 25.4
    const definition = await toPdfmake(one, { fonts: { fangsong } })
    // GB/T 9704: 156 by 225 mm of an A4 sheet, 28 mm from the left and 37 mm from above.
    const margins = [28, 37, 210 - 28 - 156, 297 - 37 - 225].map(points)
    definition.pageMargins.forEach((margin, i) => expect(margin).toBeCloseTo(margins[i]!, 0))
    const { widths, body } = definition.content[0].table as { widths: readonly number[]; body: readonly unknown[][] }
    expect(body[0]).toHaveLength(2)
    expect(widths[0]! + widths[1]!).toBeGreaterThan(points(156) - 30)
    expect(widths[0]! + widths[1]!).toBeLessThan(points(156))
  })

  it('takes rare characters from the fallback, and names one that no font has', async () => {
    const rare = await written(document(meta, [paragraph('镕某')]), { fangsong })
    expect(await readTexts(rare)).toEqual(['镕某'])
    await expect(toPdfmake(document(meta, [paragraph('某𠮷某')]))).rejects.toThrow(
      'toPdfmake: no font has "𠮷" (U+20BB7), in "某𠮷某"',
    )
  })

  it('refuses what is no document, and fonts that pdfmake cannot take', async () => {
    await expect(toPdfmake({} as Document)).rejects.toThrow('toPdfmake: document must be a document')
    expect(() => pdfmakeFonts({ kaiti: new Uint8Array() })).toThrow(
      'pdfmakeFonts: fonts.kaiti must be a URL, or a function that gives one at once',
    )
    expect(() => pdfmakeFonts({ body: fangsong } as object)).toThrow(
      'pdfmakeFonts: there is no option fonts.body; there are xiaobiaosong',
    )
  })
})
