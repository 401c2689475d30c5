import { describe, expect, it } from 'vitest'
import { pdfOfPages, words } from '../../../../test/pdf-writer'
import { withinBudget } from '../../../../test/within-budget'
import { refusePromises } from './promised-counts'
import { readPdf } from './read-pdf'

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

/** Whether a PDF with this among its objects is refused. */
const isRefused = (object: string) => {
  try {
    refusePromises(pdfOfPages([words('2024', 100, 100)], { objects: [{ dictionary: object }] }))
    return false
  } catch (error) {
    expect(error).toMatchObject({ code: 'damaged' })
    return true
  }
}

describe('a PDF that promises more than it holds', () => {
  it.each([
    '<< /Type /XRef /W [0 0 0] /Size 2000000000 >>',
    '<< /Type /XRef /W [0 0 0] /Size 10 /Index [0 2000000000] >>',
    '<< /Type /XRef /W [0 0 0] /Size 10 /#49ndex [0 2000000000] >>',
    '<< /Type /XRef /W [0 0 0] /Size 10 /Index[0 1 5 2000000000]>>',
    '<< /Type /XRef /Index [0 300000 300000 300000] >>',
    '<< /Type /XRef /Index [%\n0 5] >>',
    '<< /Type /XRef /Index 5 0 R >>',
    '<< /Type /ObjStm /N 2000000000 /First 4 >>',
    '<< /Type /ObjStm /N\r\n+2000000000.0 /First 4 >>',
    '<< /Type /ObjStm /N 20-00000000 /First 4 >>',
    '<< /Type /ObjStm /N 2E9 /First 4 >>',
    '<< /N 90 0 R >> endobj 90 0 obj 2000000000 endobj',
    '<< /DecodeParms << /Predictor 12 /Columns 2000000000 >> >>',
    '<< /DecodeParms << /Predictor 12 /Columns 5 /Colors 2000000 >> >>',
    '<< /N %\n2000000000 /First 4 >>\nstream\nendstream',
    '<< /A (/Params <<) /Size 2000000000 >>',
  ])('is refused: %s', (object) => expect(isRefused(object)).toBe(true))

  it.each([
    '<< /Type /XRef /W [1 2 1] /Size 20 /Index [0 20] >>',
    '<< /Type /ObjStm /N 100 /First 4 >>',
    '<< /Type /EmbeddedFile /Params << /ModDate (D:2024) /Size 2000000 >> >>',
    '<< /FunctionType 0 /Size [4000000 2] >>',
    '<< /FunctionType 2 /N 1.5 >>',
    '<< /AP << /N 9 0 R >> /Indexed 9000000 /Length 9 0 R >> endobj 91 0 obj 9000000 endobj',
  ])('is not taken for one: %s', (object) => expect(isRefused(object)).toBe(false))

  it('is refused before it is read', async () => {
    const file = '%PDF-1.5\n1 0 obj\n<</Type/XRef/W[0 0 0]/Index[0 2000000000]/Size 2000000000/Root 1 0 R>>\nstream\n'
    const end = 'endstream\nendobj\nstartxref\n9\n%%EOF'
    await expect(readPdf(bytesOf(file + end))).rejects.toMatchObject({ code: 'damaged' })
  })

  it('is refused where it says that objects begin more often than it can hold any', () =>
    expect(() => refusePromises(bytesOf('obj '.repeat(1_200_000)))).toThrow(
      expect.objectContaining({ code: 'damaged' }) as Error,
    ))

  it.each(['/N ', '/Size 9', '/N 1 1', '/Index [', '/N%', '/Params<</Size 2000 ', '1 ', '#2'])(
    'is looked through at once, full of %s',
    async (piece) => {
      const file = bytesOf(piece.repeat(Math.ceil(4_000_000 / piece.length)))
      await withinBudget(2000, () => {
        try {
          refusePromises(file)
        } catch (error) {
          expect(error).toMatchObject({ code: 'damaged' })
        }
      })
    },
  )
})
