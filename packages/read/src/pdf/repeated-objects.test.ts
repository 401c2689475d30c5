import { describe, expect, it } from 'vitest'
import { pdfOfPages, words } from '../../../../test/pdf-writer'
import { readPdf } from './read-pdf'

const whole = Buffer.from(pdfOfPages([words('2024', 100, 100)])).toString('latin1')
const objects = (count: number) => '7 0 obj\n<< /A 1\n'.repeat(count)
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))
const broken = (count: number) =>
  bytesOf(whole.replace('startxref', `${objects(count)}\nstartxref`).replace(/\d+\n%%EOF/, '1\n%%EOF'))

describe('a PDF in which an object stands over and over again', () => {
  it('is refused where nothing tells which of them is meant', () =>
    expect(readPdf(broken(2000))).rejects.toMatchObject({ code: 'damaged' }))

  it('is read where it was only saved several times', async () =>
    expect((await readPdf(broken(20))).children).toHaveLength(1))

  it('is read where its table of objects is whole', async () => {
    const end = whole.indexOf('xref\n')
    const moved = whole.slice(0, end) + objects(2000)
    const file = moved + whole.slice(end).replace(/\d+\n%%EOF/, `${moved.length}\n%%EOF`)
    expect((await readPdf(bytesOf(file))).children).toHaveLength(1)
  })
})
