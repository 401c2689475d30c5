import { document, GxgkError, paragraph } from '@gxgk/document'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readPdf } from '@gxgk/read/pdf'
import { renderPdf } from '../render-pdf'
import type { Attachment } from './attachment'

const csv: Attachment = {
  name: '台账（2024）.csv',
  bytes: new TextEncoder().encode('甲,1\n'),
  mime: 'text/csv',
  description: '申请台账',
}
const embedded = { name: 'report.json', data: { form: '2021' } }
const withData = document({ title: '题', lang: 'zh-CN', date: '2025-01-20', embedded }, [paragraph('甲')])

/** The specifications of the associated files, as pdf-lib reads them. */
const filesIn = async (bytes: Uint8Array) => {
  const { catalog, context } = await PDFDocument.load(bytes)
  const list = catalog.lookup(PDFName.of('AF')) as unknown as { asArray: () => readonly never[] } | undefined
  return (list?.asArray() ?? []).map((one) => {
    const spec = context.lookup(one, PDFDict)
    const text = (key: string) =>
      (spec.get(PDFName.of(key)) as { decodeText?: () => string } | undefined)?.decodeText?.()
    const stream = spec.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('UF')) as unknown as { dict: PDFDict }
    return {
      name: text('UF'),
      description: text('Desc'),
      relationship: String(spec.get(PDFName.of('AFRelationship'))),
      mime: String(stream.dict.get(PDFName.of('Subtype'))).replace('#2F', '/'),
      size: String(stream.dict.lookup(PDFName.of('Params'), PDFDict).get(PDFName.of('Size'))),
    }
  })
}

describe('attachments', () => {
  it('go along beside the data, each with what it is to the document', async () => {
    expect(await filesIn(await renderPdf(withData, { attachments: [csv] }))).toEqual([
      { name: 'report.json', description: undefined, relationship: '/Source', mime: '/application/json', size: '15' },
      { name: csv.name, description: '申请台账', relationship: '/Supplement', mime: '/text/csv', size: '6' },
    ])
    expect(
      (await filesIn(await renderPdf(withData, { attachments: [csv], embed: false }))).map(({ name }) => name),
    ).toEqual([csv.name])
  })

  it('do not hide the data from those who read the file back, whatever they are called', async () => {
    const other = { ...csv, bytes: new TextEncoder().encode('{}'), mime: 'application/json' }
    for (const name of ['report.json', '数据.json']) {
      const data = { ...embedded, name }
      const made = { ...withData, meta: { ...withData.meta, embedded: data } }
      const attachments = ['a.json', 'z.json', '一.json'].map((own) => ({ ...other, name: own }))
      expect((await readPdf(await renderPdf(made, { attachments }))).meta.embedded).toEqual(data)
    }
  })

  it('are the same bytes for the same files', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => renderPdf(withData, { attachments: [csv] })))
    expect(one).toEqual(other)
  })

  it.each<[string, object[], string]>([
    ['a folder in a name', [{ ...csv, name: '../a.csv' }], 'option attachments must be an array of'],
    ['text for bytes', [{ ...csv, bytes: '甲' }], 'option attachments must be an array of'],
    ['no type', [{ ...csv, mime: 'csv' }], 'option attachments must be an array of'],
    ['another field', [{ ...csv, desc: '甲' }], 'option attachments must be an array of'],
    ['two of one name', [csv, csv], `two attachments are called ${csv.name}`],
    ['the name of the data', [{ ...csv, name: 'report.json' }], 'two attachments are called report.json'],
  ])('with %s are refused', async (_, attachments, sentence) => {
    const error: unknown = await renderPdf(withData, { attachments: attachments as never }).catch((one: unknown) => one)
    expect(error).toBeInstanceOf(GxgkError)
    expect(error).toMatchObject({ code: 'badOption', message: expect.stringContaining(sentence) as string })
  })
})
