import type { AnyDraft, Form } from '@gxgk/core'
import { officialForms, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { importReport } from '@gxgk/import'
import { renderHtml } from '@gxgk/html'
import fc from 'fast-check'
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
})
