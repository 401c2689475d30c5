import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { importReport } from '@gxgk/import'
import { ocr } from '@gxgk/ocr'
import { describe, expect, it } from 'vitest'
import { madeReport } from '../packages/ocr/test/made-report'
import { randomOf } from '../packages/ocr/test/random'
import { talliedAgainst } from '../packages/ocr/test/scan-tally'
import { pdfOfPages, words } from './pdf-writer'

/** The second page of this report, scanned at 150 dots to the inch. */
const scan = new Uint8Array(readFileSync(new URL('../examples/scan.jpg', import.meta.url)))
const printed = madeReport(randomOf(2024), { zeros: 0.6 })
/** Its table begins on the page before. */
const { received: _received, carriedIn: _carriedIn, ...requests } = printed.tables.requests!

const title = '临江县人民政府2024年政府信息公开工作年度报告'
const inUcs2 = Array.from(title, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')
const picture = 'q 595 0 0 842 0 0 cm /Im Do Q '
/** What a scanner has recognised, and recognised wrong: it lies over the picture and is not painted. */
const layer = Array.from({ length: 20 }, (_, i) => words('2 0 4 4 9 9', 300, 100 + 30 * i, 10, '3 Tr')).join(' ')

/** A page of text with the title, and one that is a picture with such a layer; both lie on their side. */
const mixed = pdfOfPages([`BT /C 16 Tf 1 0 0 1 90 700 Tm <${inUcs2}> Tj ET`, picture + layer], {
  page: '/Rotate 270',
  fonts: '/C 9 0 R',
  resources: '/XObject << /Im 8 0 R >>',
  objects: [
    {
      dictionary:
        '/Type /XObject /Subtype /Image /Width 1240 /Height 1754 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      data: scan,
    },
    {
      dictionary:
        '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [10 0 R] >>',
    },
    {
      dictionary:
        '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 11 0 R >>',
    },
    { dictionary: '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] >>' },
  ],
})

describe('pages of a scan', () => {
  it('are read among pages of text, turned upright, whatever was recognised in them before', async () => {
    const { draft, problems } = await importReport(mixed, { ocr })
    expect(draft).toMatchObject({ organ: printed.organ, year: printed.year })
    const tally = talliedAgainst({ requests } as never, draft as never)
    expect(tally.wrong).toEqual([])
    expect(tally.right).toBeGreaterThanOrEqual(158)
    expect(problems.find(({ code }) => code === 'picturePages')).toMatchObject({ pages: [2] })
  })

  it('are told where nothing reads pictures: what was recognised before is no text of theirs', async () => {
    const { problems } = await importReport(mixed)
    expect(problems.find(({ code }) => code === 'picturePages')).toMatchObject({ pages: [2] })
  })

  it('that are no form hold no report', async () => {
    const canvas = createCanvas(1240, 1754)
    const context = canvas.getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, 1240, 1754)
    context.fillStyle = 'black'
    // A table of another document, with figures in it.
    for (let i = 0; i <= 5; i++) {
      context.fillRect(200, 300 + 60 * i, 802, 2)
      context.fillRect(200 + 160 * i, 300, 2, 300)
    }
    context.font = '24px sans-serif'
    for (let row = 0; row < 5; row++)
      for (let column = 0; column < 5; column++)
        context.fillText(`${row * 7 + column}`, 270 + 160 * column, 340 + 60 * row)
    const { draft, problems } = await importReport(new Uint8Array(canvas.toBuffer('image/png')), { ocr })
    expect(draft).toBeUndefined()
    expect(problems.map(({ code }) => code)).toContain('noReport')
  })
})
