import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { assertParts } from './pdfmake-contract'
import { beginFile } from './pdfmake-file'

const require = createRequire(import.meta.url)
const versionOf = (path: string) => (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version

const parts = (names: readonly string[]) => {
  class PDFDocument {}
  class Renderer {}
  for (const name of names)
    Object.defineProperty(name === 'renderPages' ? Renderer.prototype : PDFDocument.prototype, name, {
      value: () => undefined,
    })
  return [PDFDocument, Renderer] as const
}
const all = ['ref', 'addPage', 'addContent', 'flushPages', 'getStructTreeRoot', 'end', 'endOutline']
const rest = ['endMarkings', 'endMetadata', '_write', '_refEnd', '_finalize', 'renderPages']

describe('what is built on of pdfmake', () => {
  it('is of the version that this package was written for', () => {
    const pdfmake = require.resolve('pdfmake/package.json')
    expect(versionOf(pdfmake)).toBe('0.3.11')
    expect(versionOf(createRequire(pdfmake).resolve('pdfkit/package.json'))).toMatch(/^0\.19\./)
  })

  it('is there, and says what is missing where it is not', () => {
    expect(() => assertParts(...parts([...all, ...rest]))).not.toThrow()
    expect(() =>
      assertParts(...parts([...all, ...rest.filter((name) => name !== '_refEnd' && name !== 'renderPages')])),
    ).toThrow(
      'renderPdf: the installed pdfmake has no PDFDocument._refEnd, Renderer.renderPages; this package needs pdfmake 0.3.11',
    )
  })

  it('writes every object once: each is in the file by its number', () => {
    const file = beginFile({ lang: 'en', info: {} })
    const text = file.writeStream({ Type: 'X' }, Buffer.from('stream'), 'plain')
    const [page] = file.addPages([{ width: 100, height: 50, content: 'n', fonts: {}, entries: { StructParents: 0 } }])
    file.setStructure(() => ({ K: [] }))
    file.setCatalog({ Y: text }, {})
    const bytes = Buffer.from(file.end()).toString('latin1')
    expect(bytes).toMatch(/^%PDF-1\.7\n%[\x80-\xff]{4}\n/)
    expect(bytes).toContain(`${text.id} 0 obj\n<</Type /X/Length 6>>\nstream\nstream\nendstream\nendobj\n`)
    expect(page!.id).toBeGreaterThan(text.id)
    expect(bytes).toMatch(/startxref\n\d+\n%%EOF\n$/)
  })

  it('does not end a file of which an object is not written', () => {
    const file = beginFile({ lang: 'en', info: {} })
    file.reserve()
    expect(() => file.end()).toThrow('renderPdf: 1 objects of the file were not written')
  })
})
