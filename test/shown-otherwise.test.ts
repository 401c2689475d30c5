import type { AnyDraft, Form } from '@gxgk/core'
import { officialForms, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { importReport } from '@gxgk/import'
import { renderDocx } from '@gxgk/docx'
import { renderHtml } from '@gxgk/html'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

const [one] = fc.sample(reportArbitrary(officialForms[1] as Form) as fc.Arbitrary<AnyDraft>, { numRuns: 1, seed: 5 })
const address = 'requests.received.person'
const table = one!.tables['requests'] as { readonly [row: string]: { readonly [column: string]: number } }
const report: AnyDraft = {
  ...one!,
  tables: { ...one!.tables, requests: { ...table, received: { ...table['received'], person: 51_743 } } },
}
/** A page without data, in which this figure stands once. */
const page = renderHtml(toDocument(report)).replace(/<template[^>]*>.*<\/template>/s, '')

/** What is read of the figure, and what is told of it. */
const readOf = async (source: string | Uint8Array) => {
  const { draft, problems } = await importReport(source)
  const [table = '', row = '', column = ''] = address.split('.')
  const tables = draft?.tables as { [table: string]: { [row: string]: { [column: string]: unknown } } } | undefined
  return {
    value: tables?.[table]?.[row]?.[column],
    told: problems.filter(({ cells }) => cells.includes(address)).map(({ code }) => code),
  }
}

/** A Word file without data, with this in the place of the run that holds the figure. */
const inRun = async (run: string) => {
  const { embedded: _, ...meta } = toDocument(report).meta
  const files = unzipSync(await renderDocx({ ...toDocument(report), meta }))
  const xml = strFromU8(files['word/document.xml']!)
  const changed = xml.replace(/<w:r>(?:(?!<w:r>).)*?<w:t[^>]*>51743<\/w:t><\/w:r>/, run)
  expect(changed).not.toBe(xml)
  return zipSync({ ...files, 'word/document.xml': strToU8(changed) })
}
const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

const inCell = (inside: string) => page.replace('51743', inside)

describe('a figure of a page that shows otherwise than it is stored', () => {
  it('is read where it does not', async () => {
    expect(page.split('51743')).toHaveLength(2)
    expect(await readOf(page)).toEqual({ value: 51_743, told: [] })
  })

  it.each([
    '\u202e51743',
    '&#x202e;51743&#x202c;',
    '<bdo dir=rtl>51743</bdo>',
    '<span style="unicode-bidi:bidi-override;direction:rtl">51743</span>',
    '<span style="unicode-bidi:isolate-override;direction:rtl">51743</span>',
  ])('is not read, and told, where its digits run the other way: %s', async (inside) =>
    expect(await readOf(inCell(inside))).toEqual({ value: null, told: ['badFigure'] }),
  )

  it.each([
    'table td::before{content:"1"}',
    'tr>td::after{content:"1"}',
    '[data-zz]::before{content:"-"}',
    '*::before{content:"1"}',
    ':is(td)::before{content:"1"}',
    'td:where(*)::before{content:"1"}',
    't\\64::before{content:"1"}',
    'td::after{content:counter(a)}',
    '@supports (display:block){table td::before{content:"1"}}',
    '@layer a{table td::before{content:"1"}}',
    'table [data-zz]{color:transparent}',
  ])('is not read, and told, where a style sheet may change it: %s', async (rules) => {
    const styled = inCell('<i data-zz>51743</i>').replace('</head>', `<style>${rules}</style></head>`)
    const { value, told } = await readOf(styled)
    expect({ value: value ?? null, isTold: told.length > 0 }).toEqual({ value: null, isTold: true })
  })

  it('is read where a style sheet puts bullets and pictures beside it', async () => {
    const rules = 'td::before{content:"•"} table td::after{content:"\\e601"} td a:hover::before{content:"1"}'
    expect(await readOf(page.replace('</head>', `<style>${rules}</style></head>`))).toEqual({ value: 51_743, told: [] })
  })
})

describe('a figure of a Word file that prints otherwise than it is stored', () => {
  it('is read where it does not', async () =>
    expect(await readOf(await inRun(words('51743')))).toEqual({ value: 51_743, told: [] }))

  it.each([
    ['beside a symbol', `${words('51743')}<w:r><w:sym w:font="Arial" w:char="0035"/></w:r>`],
    [
      'beside a symbol of a typeface of pictures',
      `${words('51743')}<w:r><w:sym w:font="Wingdings" w:char="F035"/></w:r>`,
    ],
    ['where its digits run the other way', words('\u202e51743')],
  ])('is not read, and told, %s', async (_, run) =>
    expect(await readOf(await inRun(run))).toEqual({ value: null, told: ['badFigure'] }),
  )

  it('is told with what stands above it', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${words('99')}</w:rt><w:rubyBase>${words('51743')}</w:rubyBase></w:ruby></w:r>`
    const { problems } = await importReport(await inRun(ruby))
    expect(problems).toContainEqual(expect.objectContaining({ code: 'remark', raw: '51743⁹⁹', address }))
  })
})
