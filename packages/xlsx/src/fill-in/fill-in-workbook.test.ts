import { addressesOf, blankDraft, form2019, form2021, printedForm, withFigure } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { draftArbitrary, formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { outOfOrder } from '@gxgk/deviations'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { childOrder } from '../testing/child-order'
import { partsOf } from '../testing/parts-of'
import { fillInWorkbook } from './fill-in-workbook'

/** The names of a workbook and the places that they stand for. */
const namesIn = (bytes: Uint8Array) =>
  new Map(
    [
      ...partsOf(bytes)
        .get('xl/workbook.xml')!
        .matchAll(/<definedName name="([^"]*)">([^<]*)</g),
    ].map(([, name, place]) => [name!, place!]),
  )

/** What a cell holds, `'二'!$C$5`: a number, words, nothing. */
const valuesIn = (bytes: Uint8Array) => {
  const parts = partsOf(bytes)
  const sheets = [...parts.get('xl/workbook.xml')!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!)
  return (place: string): number | string | undefined => {
    const [, sheet, name] = /^'(.*)'!(.*)$/.exec(place.replaceAll('$', ''))!
    const xml = parts.get(`xl/worksheets/sheet${sheets.indexOf(sheet!) + 1}.xml`)!
    const [, inside = ''] = new RegExp(`<c r="${name!}"[^>]*?(?:/>|>(.*?)</c>)`).exec(xml) ?? []
    const [, value] = /<v>(.*?)<\/v>/.exec(inside) ?? []
    const [, text] = /<t [^>]*>([^<]*)</.exec(inside) ?? []
    return value !== undefined ? (Number.isNaN(Number(value)) || value === '' ? value : Number(value)) : text
  }
}

const sheetNamesIn = (bytes: Uint8Array) =>
  [
    ...partsOf(bytes)
      .get('xl/workbook.xml')!
      .matchAll(/<sheet name="([^"]*)"/g),
  ].map(([, name]) => name!)

const facts = { organ: '某县教育局', year: 2024 }
const blank2021 = blankDraft(form2021, facts) as AnyDraft

/** Drafts of a form with every cell that they have in the form. */
const placedDrafts = (form: Form) =>
  draftArbitrary(form).map((draft) => [printedForm(form, draft.tables), draft] as const)

describe.each([form2019, form2021].map((form) => [form.id, form as Form] as const))(
  'the workbook of the form %s',
  (_, form) => {
    it('has a cell of its own for each figure, by its address, and each fact and narrative', () => {
      const names = namesIn(fillInWorkbook(form))
      for (const address of addressesOf(form)) expect(names.get(address)).toMatch(/^'[二三四]'!\$[A-Z]+\$\d+$/)
      expect(new Set(names.values()).size).toBe(names.size)
      expect([...names.keys()].filter((name) => name.startsWith('gxgk.'))).toEqual([
        'gxgk.organ',
        'gxgk.year',
        ...['preamble', 'overview', 'problems', 'other'].map((id) => `gxgk.narrative.${id}`),
      ])
      expect(partsOf(fillInWorkbook(form)).get('docProps/core.xml')).toContain(`<dc:identifier>gxgk:form:${form.id}<`)
    })

    it('has the sheets in the order in which they are filled in', () =>
      expect(sheetNamesIn(fillInWorkbook(form))).toEqual(['填报说明', '二', '三', '四', '文字', '核对']))

    it('holds what a draft has: figures, 0, / and blanks apart', () =>
      fc.assert(
        fc.property(placedDrafts(form), ([own, draft]) => {
          const bytes = fillInWorkbook(own, { draft })
          const [names, valueOf] = [namesIn(bytes), valuesIn(bytes)]
          for (const address of addressesOf(own)) {
            const [table, row, column] = address.split('.') as [string, string, string]
            expect(valueOf(names.get(address)!)).toBe(draft.tables[table]?.[row]?.[column] ?? undefined)
          }
          expect([valueOf(names.get('gxgk.organ')!), valueOf(names.get('gxgk.year')!)]).toEqual([
            draft.organ,
            draft.year,
          ])
        }),
        { numRuns: 12, endOnFailure: true },
      ))
  },
)

it('is made of any form, with lawful parts', () =>
  fc.assert(
    fc.property(
      formArbitrary().chain((form) => placedDrafts(form)),
      fc.constantFrom('typed' as const, 'formula' as const),
      ([form, draft], totals) => {
        const bytes = fillInWorkbook(form, { draft, totals })
        expect(outOfOrder(bytes, childOrder)).toEqual([])
        expect([...namesIn(bytes).keys()]).toEqual(expect.arrayContaining([...addressesOf(form)]))
        for (const [, xml] of partsOf(bytes))
          for (const [, formula] of xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)) expect(formula!.length).toBeLessThan(8192)
        expect(fillInWorkbook(form, { draft, totals })).toEqual(bytes)
      },
    ),
    { numRuns: 15, endOnFailure: true },
  ))

describe('a workbook to be filled in', () => {
  const wrong = withFigure(
    withFigure(blankDraft(form2021, facts, 0) as AnyDraft, 'requests.granted.person', 3),
    'requests.granted.total',
    4,
  )

  it('tells what is wrong where it was made so, and what is blank', () => {
    const parts = partsOf(fillInWorkbook(form2021, { draft: withFigure(wrong, 'requests.received.person', null) }))
    const checks = parts.get('xl/worksheets/sheet6.xml')!
    expect(checks).toContain('<v>（一）予以公开：总计应为 3，实为 4</v>')
    expect(checks.match(/<v>✗<\/v>/g)).toHaveLength(3)
    const first = parts.get('xl/worksheets/sheet1.xml')!
    expect(first).toMatch(/COUNTIF\('核对'![^)]*\)<\/f><v>3<\/v>|<v>3<\/v>/)
    expect(first).toMatch(/175-\(COUNTA\([^<]*<\/f><v>1<\/v>/)
  })

  it('fills totals in where they are formulas, and has no cell for them to be written into', () => {
    const bytes = fillInWorkbook(form2021, { draft: wrong, totals: 'formula' })
    expect(valuesIn(bytes)(namesIn(bytes).get('requests.granted.total')!)).toBe(3)
    const sheet = partsOf(bytes).get('xl/worksheets/sheet3.xml')!
    expect(sheet).toMatch(/<f>IF\(COUNT\(D7:I7\)&lt;6,&quot;&quot;,SUM\(D7:I7\)\)<\/f><v>3<\/v>/)
  })

  it('lets only what may stand there be written: whole numbers, amounts, / where the form has it', () => {
    const second = partsOf(fillInWorkbook(form2021)).get('xl/worksheets/sheet2.xml')!
    const third = partsOf(fillInWorkbook(form2021)).get('xl/worksheets/sheet3.xml')!
    expect(second).toMatch(
      /type="custom"[^>]*><formula1>IF\(ISNUMBER\(B4\),AND\(B4&gt;=0,B4=INT\(B4\)\),B4=&quot;\/&quot;\)/,
    )
    expect(second).toMatch(
      /type="custom"[^>]*><formula1>IF\(ISNUMBER\(B15\),AND\(B15&gt;=0,B15=ROUND\(B15,6\)\),B15=&quot;\/&quot;\)/,
    )
    expect(third).toMatch(/<dataValidation type="whole" operator="greaterThanOrEqual"[^>]* sqref="D5:J29"><formula1>0</)
  })

  it('is protected without a password, figures apart', () => {
    const parts = partsOf(fillInWorkbook(form2021))
    expect(parts.get('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>')
    for (const [name, xml] of parts)
      if (name.includes('worksheets/sheet')) expect(xml).toMatch(/<sheetProtection sheet="1"(?![^>]*password)/)
  })

  it('keeps messages as short as Excel takes them', () => {
    for (const lang of ['zh', 'en'] as const)
      for (const [, xml] of partsOf(fillInWorkbook(form2019, { lang })))
        for (const [, kind, text] of xml.matchAll(/ (errorTitle|promptTitle|error|prompt)="([^"]*)"/g))
          expect(text!.length).toBeLessThanOrEqual(kind!.endsWith('Title') ? 32 : 255)
  })

  it('keeps an organ that reads as a formula as words', () => {
    const bytes = fillInWorkbook(form2021, { organ: '=HYPERLINK("http://a.cn")' })
    expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).toContain('=HYPERLINK(&quot;http://a.cn&quot;)</t>')
    expect(partsOf(bytes).get('xl/styles.xml')).toContain('quotePrefix="1"')
  })

  it('says what could not be read, which is blank in it', () => {
    const unread = { ...blank2021, unread: ['requests.received.person'] } as AnyDraft
    expect(partsOf(fillInWorkbook(form2021, { draft: unread })).get('xl/worksheets/sheet1.xml')).toContain('未')
    expect(partsOf(fillInWorkbook(form2021, { draft: unread })).get('xl/worksheets/sheet1.xml')).toMatch(/未能?读出/)
  })

  it('loses no figure: one that has no cell is refused by name, and so is a draft of another form', () => {
    const other = { ...blank2021, tables: { requests: { otherHandling: { person: 5 } } } } as AnyDraft
    expect(() => fillInWorkbook(form2021, { draft: other })).toThrow(/requests\.otherHandling\.person/)
    expect(() => fillInWorkbook(printedForm(form2021, other.tables), { draft: other })).not.toThrow()
    expect(() => fillInWorkbook(form2019, { draft: blank2021 })).toThrow(/2019.*2021/)
    expect(() =>
      fillInWorkbook(form2021, { draft: { ...blank2021, narratives: { other: '长'.repeat(40_000) } } as AnyDraft }),
    ).toThrow(/32767/)
    expect(() => fillInWorkbook({} as never)).toThrow(/fillInWorkbook: form/)
    expect(() => fillInWorkbook(form2021, { total: 'typed' } as never)).toThrow(/total/)
  })
})

it('takes what the generators of reports make without a false red', () =>
  fc.assert(
    fc.property(reportArbitrary(form2021), (report) => {
      const parts = partsOf(fillInWorkbook(form2021, { draft: report as AnyDraft }))
      expect(parts.get('xl/worksheets/sheet6.xml')).not.toContain('<v>✗</v>')
    }),
    { numRuns: 10, endOnFailure: true },
  ))
