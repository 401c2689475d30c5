import { describe, expect, it } from 'vitest'
import { beginFile } from './pdf-file'

describe('a file that is being written', () => {
  it('holds a stream where it is written, and every page by its number', () => {
    const file = beginFile({ lang: 'en', info: {} })
    const text = file.writeStream({ Type: 'X' }, new TextEncoder().encode('stream'), 'plain')
    const [page] = file.addPages([{ width: 100, height: 50, content: 'n', fonts: {}, entries: { StructParents: 0 } }])
    const bytes = Buffer.from(file.end({ Y: text })).toString('latin1')
    expect(bytes).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/)
    expect(bytes).toContain(`${text.id} 0 obj\n<</Type /X/Length 6>>\nstream\nstream\nendstream\nendobj\n`)
    expect(page!.id).toBeGreaterThan(text.id)
    expect(bytes).toMatch(/startxref\n\d+\n%%EOF\n$/)
  })

  it('is not ended as long as an object is not written', () => {
    const file = beginFile({ lang: 'en', info: {} })
    file.addPages([])
    file.reserve()
    expect(() => file.end({})).toThrow('renderPdf: 1 objects of the file were not written')
  })

  it('compresses a stream that names no filter of its own', () => {
    const file = beginFile({ lang: 'en', info: {} })
    file.writeStream({}, 'a'.repeat(1000))
    file.writeStream({ Filter: 'ASCIIHexDecode' }, '00>')
    file.addPages([])
    const bytes = Buffer.from(file.end({})).toString('latin1')
    expect(bytes).toMatch(/<<\/Filter \/FlateDecode\/Length \d{2}>>/)
    expect(bytes).toContain('<</Filter /ASCIIHexDecode/Length 3>>\nstream\n00>\nendstream')
  })
})
