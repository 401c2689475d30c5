import type { AnyDraft, Form } from '@gxgk/core'
import { compiledForm, form2021, officialForms, toDocument } from '@gxgk/core'
import { draftArbitrary, reportArbitrary } from '@gxgk/core/testing'
import type { Block, Cell, Document, Json, Section } from '@gxgk/document'
import { document, paragraph, section, text } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractReport } from '../index'

const forms = officialForms.map((form) => [form.id, form as Form] as const)

/** The document with its cells changed; refs of figures are their addresses. */
const withCells = (made: Document, change: (cell: Cell) => Cell): Document => {
  const changed = (block: Block): Block =>
    block.type === 'section'
      ? { ...block, children: block.children.map(changed) }
      : block.type === 'table'
        ? { ...block, children: block.children.map((row) => ({ ...row, children: row.children.map(change) })) }
        : block
  return { ...made, children: made.children.map(changed) }
}
const withWords = (made: Document, address: string, words: string) =>
  withCells(made, (cell) => (cell.ref === address ? { ...cell, children: words === '' ? [] : [text(words)] } : cell))
const withSection = (made: Document, ref: string, change: (own: Section) => Block): Document => ({
  ...made,
  children: made.children.map((block) => (block.type === 'section' && block.ref === ref ? change(block) : block)),
})
/** As a portal prints it. */
const inPage = (made: Document): Document => ({
  ...made,
  children: [
    paragraph('首页'),
    paragraph('当前位置：政务公开'),
    ...made.children,
    paragraph('打印本页'),
    paragraph('版权所有：某县'),
  ],
})
const codes = ({ problems }: ReturnType<typeof extractReport>) => problems.map(({ code }) => code)

describe.each(forms)('a document that carries a report of the %s form', (_, form) => {
  it('gives it as it is, whatever it is, without a problem', () => {
    fc.assert(
      fc.property(draftArbitrary(form), (draft) => {
        const read = extractReport(toDocument(draft))
        expect(read.draft).toEqual(draft)
        expect(read.form).toBe(draft.form)
        expect(read.problems).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('gives it without a problem from within a page', () => {
    fc.assert(
      fc.property(draftArbitrary(form), (draft) => {
        const read = extractReport(inPage(toDocument(draft)))
        expect(read.draft).toEqual(draft)
        expect(read.problems).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('tells each figure that is printed otherwise, and nothing else', () => {
    fc.assert(
      fc.property(
        reportArbitrary(form) as fc.Arbitrary<AnyDraft>,
        fc.nat(),
        fc.constantFrom('more', '无', ''),
        (report, n, by) => {
          const all = Object.entries(report.tables).flatMap(([table, rows]) =>
            Object.entries(rows!).flatMap(([row, figures]) =>
              Object.entries(figures!).map(([column, figure]) => ({ address: `${table}.${row}.${column}`, figure })),
            ),
          )
          const { address, figure } = all[n % all.length]!
          const words = by === 'more' ? String((figure as number) + 1) : by
          // Amounts are printed with their unit where the form has none.
          const isBare = !/\.amount$/.test(address) || words === '' || form === form2021
          fc.pre(isBare)
          const read = extractReport(withWords(toDocument(report), address, words))
          expect(read.draft).toEqual(report)
          expect(read.problems).toEqual([
            {
              code: 'embeddedDiffers',
              form: form.id,
              address,
              raw: words,
              embedded: expect.stringMatching(/^-?\d/) as unknown,
              cells: [address],
            },
          ])
        },
      ),
      { numRuns: 30 },
    )
  })
})

it.each(forms)('the first figure of each line of the %s form is told where a word stands in its place', (_, form) => {
  const [one] = fc.sample(reportArbitrary(form) as fc.Arbitrary<AnyDraft>, { numRuns: 1, seed: 3 })
  const composed = toDocument(one!)
  const firsts = compiledForm(form).rows.map(({ table, row, columns }) => `${table}.${row}.${columns[0]!}`)
  for (const address of firsts)
    expect([address, extractReport(withWords(composed, address, '无')).problems.map(({ cells }) => cells)]).toEqual([
      address,
      [[address]],
    ])
})

const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 5 })
const told = {
  ...report!,
  narratives: { preamble: '本报告由某局编制。', overview: '甲。\n\n- 乙\n- 丙', other: '丁。' },
}
const made = toDocument(told)

describe('a document that carries a report', () => {
  it('is read for its places and facts all the same', () => {
    const { trace, facts, confidence } = extractReport(made)
    expect(Object.keys(trace)).toHaveLength(200)
    expect(confidence).toBeCloseTo(1)
    expect(facts).toMatchObject({
      organ: { value: told.organ },
      year: { value: told.year },
      period: { value: told.period },
    })
  })

  it('tells a narrative whose words were changed, with what is printed and what the data say', () => {
    const changed = withSection(made, 'overview', (own) =>
      section([...own.children, paragraph('戊己')], { ref: 'overview' }),
    )
    expect(extractReport(changed)).toMatchObject({
      draft: told,
      problems: [{ code: 'embeddedDiffers', address: 'overview', raw: '甲乙丙戊己', embedded: '甲乙丙' }],
    })
  })

  it('takes marks before the items of lists for no change', () => {
    const marked = withSection(made, 'overview', ({ children }) =>
      section([children[0]!, paragraph('甲。'), paragraph('• 乙'), paragraph('• 丙')], { ref: 'overview' }),
    )
    expect(extractReport(marked).problems).toEqual([])
  })

  it.each([
    ['organ', '某省水利厅', told.organ],
    ['year', String(told.year + 1), String(told.year)],
  ])('tells a title with another %s', (address, printed, embedded) => {
    const [title, ...others] = made.children
    const words = made.meta.title.replace(embedded, printed)
    const changed = { ...made, children: [{ ...title!, children: [text(words)] } as Block, ...others] }
    expect(extractReport(changed)).toMatchObject({
      draft: told,
      problems: [{ code: 'embeddedDiffers', address, raw: printed, embedded }],
    })
  })

  it('tells a table that is not printed once, not cell by cell', () => {
    const without = withSection(made, 'requests', ({ children }) => section(children.slice(0, 1), { ref: 'requests' }))
    const { draft, problems } = extractReport(without)
    expect(draft).toEqual(told)
    expect(problems).toMatchObject([{ code: 'embeddedDiffers', address: 'requests' }])
    expect(problems[0]!.cells).toHaveLength(175)
  })

  it('says so where it prints no report', () => {
    const read = extractReport({ ...made, children: [paragraph('甲')] })
    expect(read.draft).toEqual(told)
    expect(codes(read)).toEqual(['noReport'])
  })

  it('and prints nothing, as JSON, differs nowhere', () =>
    expect(extractReport({ ...made, children: [] })).toMatchObject({
      draft: told,
      form: '2021',
      confidence: 1,
      problems: [],
      trace: {},
      facts: { organ: { value: told.organ } },
    }))

  it('takes organ and year from the options', () =>
    expect(extractReport(made, { organ: '某厅', year: 2023 })).toMatchObject({
      draft: { organ: '某厅', year: 2023 },
      problems: [],
    }))
})

describe('a document with a letterhead, a title of its own and a signature', () => {
  const options = {
    letterhead: { organ: `${told.organ}文件`, number: '某发〔2025〕3号' },
    signature: { organ: told.organ, date: '2025-01-20' },
  }
  const signed = toDocument(told, options)

  it('differs nowhere from its data', () => {
    expect(extractReport(signed)).toMatchObject({ draft: told, problems: [] })
    const title = '关于公布年度报告的通知'
    expect(extractReport(toDocument(told, { ...options, title }))).toMatchObject({
      draft: { ...told, title },
      problems: [],
    })
  })

  it('differs where words stand beside the signature', () => {
    const changed = {
      ...signed,
      children: [...signed.children.slice(0, -1), paragraph('另有十件。'), signed.children.at(-1)!],
    }
    expect(codes(extractReport(changed))).toEqual(['embeddedDiffers'])
  })
})

describe('a document that carries data that are no report', () => {
  const carrying = (data: Json): Document => ({ ...made, meta: { ...made.meta, embedded: { name: 'a.json', data } } })

  it.each([
    ['another thing', ['甲']],
    ['another form', { ...told, form: '2030' } as unknown as Json],
    ['a wrong figure', { ...told, tables: { requests: { granted: { person: '五' } } } } as unknown as Json],
  ])('is read as it is printed: %s', (_, data) => {
    const { draft, problems } = extractReport(carrying(data))
    expect(draft!.tables).toEqual(told.tables)
    expect(problems).toMatchObject([{ code: 'badEmbedded', reasons: [{ expected: expect.any(String) as unknown }] }])
  })

  it('is read as it is printed: the report of another year, or of another organ', () => {
    const others = fc.sample(reportArbitrary(form2021), { numRuns: 40, seed: 9 }) as AnyDraft[]
    const whole = others.filter(({ tables }) => JSON.stringify(tables) !== JSON.stringify(told.tables)).slice(0, 3)
    for (const other of whole)
      for (const facts of [{ year: told.year + 1 }, { organ: '某省水利厅' }]) {
        const { organ, year } = told
        const { draft, problems } = extractReport(carrying({ ...other, organ, year, ...facts } as unknown as Json))
        expect(draft!.tables).toEqual(told.tables)
        expect(problems).toMatchObject([
          { code: 'badEmbedded', reasons: [{ address: Object.keys(facts)[0], expected: 'asPrinted' }] },
        ])
      }
  })

  it.each(['', '{"form":', '[]'])('is read as it is printed where they are cut: %j', (data) =>
    expect(codes(extractReport(carrying(data)))).toEqual(['badEmbedded']),
  )

  it('and prints nothing holds no report', () =>
    expect(codes(extractReport({ ...carrying(1), children: [] }))).toEqual(['badEmbedded', 'noReport']))
})

describe('pages without text', () => {
  const page = (number: number, children: readonly Block[] = []) => section(children, { source: { page: number } })

  it('are told by their numbers', () =>
    expect(
      extractReport(document({ title: '', lang: 'zh-CN' }, [...made.children, page(2), page(3)])).problems,
    ).toEqual([{ code: 'scannedPages', pages: [2, 3], cells: [], form: '2021' }]))

  it('alone are no report', () =>
    expect(extractReport(document({ title: '', lang: 'zh-CN' }, [page(1), page(2)])).problems).toEqual([
      { code: 'noReport', cells: [] },
      { code: 'scannedPages', pages: [1, 2], cells: [] },
    ]))
})
