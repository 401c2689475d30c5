import { form2019, form2021, toDocument } from '@gxgk/core'
import { formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { cell, document, number, plainText, row, table, walk } from '@gxgk/document'
import { docxOf, outOfOrder } from '@gxgk/deviations'
import { annualReport, canonicalDocuments, documentArbitrary } from '@gxgk/document/testing'
import { extractReport, importReport } from '@gxgk/import'
import { readDocx } from '@gxgk/read/docx'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderDocx } from './render-docx'
import { childOrder } from './testing/child-order'

const partsOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const)

const wordsOf = (text: string) => text.normalize('NFKC').replace(/\s/g, '')

describe.each([form2019, form2021])('a report of the form $id', (form) => {
  it('is read back figure by figure and word by word, from what is seen alone and from what is embedded', async () => {
    await fc.assert(
      fc.asyncProperty(reportArbitrary(form), async (report) => {
        const document = toDocument(report)
        for (const embed of [true, false]) {
          const read = await importReport(renderDocx(document, { embed }))
          expect(read.problems).toEqual([])
          expect(read.draft!.tables).toEqual(report.tables)
          expect([read.draft!.organ, read.draft!.year, read.draft!.form]).toEqual([
            report.organ,
            report.year,
            report.form,
          ])
        }
        expect(readDocx(renderDocx(document)).meta.embedded).toEqual(document.meta.embedded)
      }),
      { numRuns: 25 },
    )
  })
})

it('is read back figure by figure of forms that nobody has seen', () =>
  fc.assert(
    fc.property(
      formArbitrary().chain((form) => fc.tuple(fc.constant(form), reportArbitrary(form))),
      ([form, report]) => {
        const forms = [form]
        const document = toDocument(report, { forms })
        const { draft, problems } = extractReport(readDocx(renderDocx(document, { embed: false })), { forms })
        expect([problems, draft?.tables]).toEqual([[], report.tables])
      },
    ),
    { numRuns: 15 },
  ))

describe('a .docx file', () => {
  it('has figures and short words in the middle of their cells, sentences and labels at the left', () => {
    const report = document({ title: '表', lang: 'zh-CN' }, [
      table('表', [
        row([
          cell('规章', { header: 'row' }),
          cell(number(1)),
          cell('错误'),
          cell('应为一百件，实为两百件，'.repeat(4)),
        ]),
      ]),
    ])
    const wide = document({ title: '表', lang: 'zh-CN' }, [
      table('表', [row(Array.from({ length: 15 }, () => cell(number(123456))))]),
    ])
    expect(strFromU8(unzipSync(renderDocx(wide))['word/document.xml']!)).not.toContain('TableSmallLeft')
    const xml = strFromU8(unzipSync(renderDocx(report))['word/document.xml']!)
    const styles = [...xml.slice(xml.indexOf('<w:tbl>')).matchAll(/<w:pStyle w:val="(Table\w+)"/g)]
    expect(styles.map(([, style]) => style)).toEqual(['TableTextLeft', 'TableText', 'TableText', 'TableTextLeft'])
  })

  it('keeps every word of any document in order', () =>
    fc.assert(
      fc.property(documentArbitrary(), (document) => {
        fc.pre([...walk(document)].every(({ type }) => type !== 'chart'))
        // A writer without any looks: lists have their marks in both.
        expect(wordsOf(plainText(readDocx(renderDocx(document))))).toBe(wordsOf(plainText(readDocx(docxOf(document)))))
      }),
      { numRuns: 150 },
    ))

  it('is the same bytes each time', () => {
    expect(renderDocx(annualReport)).toEqual(renderDocx(annualReport))
  })

  it('has the elements of every part in the order of the schema, which Word insists on', () => {
    for (const document of [annualReport, ...Object.values(canonicalDocuments)])
      expect(outOfOrder(renderDocx(document as never), childOrder)).toEqual([])
  })

  it('refers to parts that are there, and no part is without a type', () => {
    const parts = new Map(partsOf(renderDocx(annualReport)))
    const types = parts.get('[Content_Types].xml')!
    for (const [, name] of types.matchAll(/PartName="\/([^"]*)"/g)) expect(parts.has(name!)).toBe(true)
    for (const [, target] of parts.get('word/_rels/document.xml.rels')!.matchAll(/Target="([^":]*)"/g))
      expect([...parts.keys()]).toContain(target!.startsWith('../') ? target!.slice(3) : `word/${target!}`)
  })

  it('leaves out the data where it is told so', () => {
    const names = (embed: boolean) => partsOf(renderDocx(annualReport, { embed })).map(([name]) => name)
    expect(names(true)).toContain('customXml/item1.xml')
    expect(names(false).filter((name) => name.startsWith('customXml'))).toEqual([])
  })

  it('refuses what is no document, and options that there are not', () => {
    expect(() => renderDocx({} as never)).toThrow(/renderDocx: document/)
    expect(() => renderDocx(annualReport, { font: {} } as never)).toThrow(/font/)
  })
})
