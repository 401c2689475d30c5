import type { AnyDraft, Form } from '@gxgk/core'
import { check, form2019, form2021, officialForms, parseDraft, toDocument } from '@gxgk/core'
import { draftArbitrary, formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinBudget } from '../../../test/within-budget'
import { importText } from '../test/import-text'
import { printedFigures } from '../test/printed-figures'

const reports: readonly (readonly [string, fc.Arbitrary<AnyDraft>])[] = [
  ['2019', reportArbitrary(form2019)],
  ['2021', reportArbitrary(form2021)],
]

/** An amount has a unit, in its label or after it; without one it is not read. */
const withUnits = (form: Form): Form => ({
  ...form,
  tables: Object.fromEntries(
    Object.entries(form.tables).map(([id, table]) => [
      id,
      {
        ...table,
        columns: table.columns.map((column) => (column.kind === 'amount' ? { ...column, unit: '万元' } : column)),
      },
    ]),
  ),
})

describe('importReport', () => {
  it.each(reports)('reads the printed text of any report back: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (report) => {
        const { period: _period, narratives: _narratives, ...printed } = report
        const read = importText(plainText(toDocument(report)))
        expect(read.problems).toEqual([])
        expect({ ...read.draft, narratives: undefined }).toEqual(printed)
        expect(read.form).toBe(report.form)
      }),
      { numRuns: 50 },
    )
  })

  it.each(officialForms.map((form) => [form.id, form as Form] as const))(
    'reads each figure of any draft back, blank ones as blank: %s',
    (_, form) => {
      fc.assert(
        fc.property(draftArbitrary(form), (draft) => {
          const read = importText(plainText(toDocument(draft))).draft as AnyDraft
          expect(read.tables).toEqual(printedFigures(form, draft))
        }),
        { numRuns: 50 },
      )
    },
  )

  it('reads reports of forms that nobody has seen', () => {
    const cases = formArbitrary()
      .map(withUnits)
      .chain((form) => (reportArbitrary(form) as fc.Arbitrary<AnyDraft>).map((report) => [form, report] as const))
    fc.assert(
      fc.property(cases, ([form, report]) => {
        const read = importText(plainText(toDocument(report, { forms: [form] })), { forms: [form] })
        expect((read.draft as AnyDraft).tables).toEqual(report.tables)
        expect(read.problems).toEqual([])
      }),
    )
  })

  it.each(reports)('reads narratives so that they are printed as they were: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (report) => {
        const text = plainText(toDocument(report))
        expect(plainText(toDocument(importText(text).draft!))).toBe(text)
      }),
      { numRuns: 50 },
    )
  })

  it('traces each cell to its line and labels', () => {
    const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 7 })
    const text = plainText(toDocument(report!))
    const { trace } = importText(text)
    const lines = text.split('\n')
    expect(Object.keys(trace)).toHaveLength(200)
    for (const { line, raw, label } of Object.values(trace)) {
      expect(lines[line! - 1]!.split('\t')).toContain(raw)
      expect(text).toContain(label)
    }
    expect(trace['requests.excessive.research']).toMatchObject({
      label: '4.无正当理由大量反复申请',
      column: '科研机构',
      score: 1,
    })
  })

  it('gives no draft without organ and year, and takes them as options', () => {
    const text = '一、总体情况\n甲'
    const { draft, problems } = importText(text)
    expect(draft).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['noOrgan', 'noYear', 'noTable']))
    expect(importText(text, { organ: '某局', year: 2024 }).draft).toMatchObject({
      form: '2021',
      organ: '某局',
      year: 2024,
      narratives: { overview: '甲' },
      tables: {},
    })
  })

  it('says of another text that it is no report', () =>
    expect(importText('今天\n1\t2')).toEqual({
      draft: undefined,
      form: undefined,
      confidence: 0,
      problems: [{ code: 'noReport', cells: [] }],
      trace: {},
      facts: {},
    }))
})

const rowsOf = (...rows: string[]) =>
  importText(['某局2024年政府信息公开工作年度报告', '三、收到和处理政府信息公开申请情况', ...rows].join('\n'))

const head = ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况']
head.push('自然人\t法人或其他组织\t总计', '商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他')

const organization = (label: string) => `法人或其他组织 · ${label}`

const codesOf = ({ problems }: ReturnType<typeof importText>) =>
  problems.map(({ code }) => code).filter((code) => !['noSection', 'noTable', 'noRow'].includes(code))

describe('a row of figures', () => {
  it('is left blank when it has fewer figures than there are columns', () => {
    const read = rowsOf(...head, '（一）予以公开\t1\t2\t3\t4\t5\t6')
    expect(Object.values(read.draft!.tables.requests!.granted!)).toEqual([null, null, null, null, null, null, null])
    expect(read.problems).toContainEqual({
      code: 'rowLength',
      form: '2021',
      line: 6,
      raw: '1 | 2 | 3 | 4 | 5 | 6',
      address: 'requests.granted',
      cells: expect.arrayContaining(['requests.granted.person', 'requests.granted.total']) as unknown,
      found: 6,
      expected: 7,
    })
  })

  it('is read where blank cells stand beside as many figures as there are columns', () => {
    const read = rowsOf(...head, '（一）予以公开\t\t1\t2\t3\t4\t\t5\t6\t21\t')
    expect(Object.values(read.draft!.tables.requests!.granted!)).toEqual([1, 2, 3, 4, 5, 6, 21])
    expect(codesOf(read)).toEqual([])
  })

  it('is read by the order in which the columns are printed', () => {
    const columns = [
      '总计',
      '自然人',
      ...['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map(organization),
    ]
    expect(
      rowsOf(columns.map((label) => `申请人情况 · ${label}`).join('\t'), '（一）予以公开\t21\t1\t2\t3\t4\t5\t6').draft!
        .tables.requests!.granted,
    ).toEqual({ person: 1, business: 2, research: 3, nonprofit: 4, legalService: 5, otherOrganization: 6, total: 21 })
  })

  describe.each([
    ['when a merged heading is lost that told the order', head.map((line) => line.replace('法人或其他组织\t', ''))],
    [
      'when a merged heading stands on a line above the other columns, which hides the order',
      [head[0]!, '法人或其他组织', '自然人\t总计', head[2]!],
    ],
    ['without heads', []],
  ])('%s', (_, lines) => {
    it('is read by the order of the form where its sum bears that out, and that is told', () => {
      const read = rowsOf(...lines, '（一）予以公开\t1\t2\t3\t4\t5\t6\t21')
      expect(read.draft!.tables.requests!.granted).toMatchObject({ person: 1, otherOrganization: 6, total: 21 })
      expect(codesOf(read)).toEqual(['placedByArithmetic'])
    })

    it('is left blank where its sum does not hold', () => {
      const read = rowsOf(...lines, '（一）予以公开\t1\t2\t3\t4\t5\t6\t22')
      expect(read.draft!.tables.requests!.granted!.person).toBeNull()
      expect(codesOf(read)).toEqual(['badHead'])
    })

    it('of zeros alone is read, since they say the same in any order', () => {
      const read = rowsOf(...lines, '（一）予以公开\t0\t0\t0\t0\t0\t0\t0')
      expect(read.draft!.tables.requests!.granted).toMatchObject({ person: 0, total: 0 })
      expect(codesOf(read)).toEqual(['placedByArithmetic'])
    })
  })

  it('is told when its label is none of the form', () => {
    const read = rowsOf(...head, '（一）另行办理结果\t1\t2\t3\t4\t5\t6\t21')
    expect(read.draft!.tables.requests).toBeUndefined()
    expect(read.problems).toContainEqual(expect.objectContaining({ code: 'badLabel', line: 6 }))
  })

  it('is left blank when it is printed twice with other figures', () => {
    const read = rowsOf(...head, '（一）予以公开\t1\t2\t3\t4\t5\t6\t21', '（一）予以公开\t1\t2\t3\t4\t5\t7\t22')
    expect(read.draft!.tables.requests!.granted).toMatchObject({ person: 1, otherOrganization: null, total: null })
    expect(codesOf(read)).toEqual(['printedTwice'])
  })

  it('of a group beside its items is told, and the items are kept', () => {
    const read = rowsOf(...head, '（三）不予公开\t1\t0\t0\t0\t0\t0\t1', '1.属于国家秘密\t1\t0\t0\t0\t0\t0\t1')
    expect(Object.keys(read.draft!.tables.requests!)).toEqual(['stateSecret'])
    expect(codesOf(read)).toEqual(['groupBesideItems'])
  })

  it('of （六） alone is kept under the 2021 form', () =>
    expect(rowsOf(...head, '（六）其他处理\t1\t0\t0\t0\t0\t0\t1').draft!.tables.requests).toMatchObject({
      otherHandling: { person: 1, total: 1 },
    }))

  it('of 3.其他 is read only below （六）', () => {
    const other = '3.其他\t1\t0\t0\t0\t0\t0\t1'
    expect(rowsOf(...head, other).draft!.tables.requests).toBeUndefined()
    expect(rowsOf(...head, `（六）其他处理\t${other}`).draft!.tables.requests).toMatchObject({
      otherReason: { person: 1 },
    })
  })

  it('keeps a figure with words beside it, and tells what it does not read', () => {
    const read = rowsOf(...head, '（一）予以公开\t22（其中15件逾期）\t无\t3\t4\t5\t6\t—')
    expect(read.draft!.tables.requests!.granted).toMatchObject({ person: 22, business: null, research: 3, total: null })
    expect(read.problems).toContainEqual(
      expect.objectContaining({ code: 'remark', raw: '22（其中15件逾期）', address: 'requests.granted.person' }),
    )
    expect(read.problems).toContainEqual(
      expect.objectContaining({ code: 'badFigure', raw: '无', cells: ['requests.granted.business'] }),
    )
  })
})

describe('a table', () => {
  const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 21 })
  const text = plainText(toDocument(report!))

  it.each([
    ['one heading', /^三、收到.*\n/m],
    ['all headings', /^[一二三四五六]、.*(?:情况|事项)$\n?/gm],
  ])('is found by its labels where %s is lost', (_, lost) =>
    expect(importText(text.replace(lost, '')).draft!.tables).toEqual(report!.tables),
  )

  it('is read across a page number and a head printed again', () =>
    expect(
      importText(text.replace('（四）无法提供', `— 3 —\n${head.join('\n')}\n（四）无法提供`)).draft!.tables,
    ).toEqual(report!.tables))

  it('that lacks a column is read without it, with one problem', () => {
    const read = importText(
      text
        .replace('\t总计\n商业', '\n商业')
        .replace(/^((?:.*\t){1,2}(?:\d+\t){6})\d+$/gm, (_, kept: string) => kept.trim()),
    )
    expect(read.draft!.tables.requests!.received).toEqual({ ...report!.tables.requests.received, total: undefined })
    expect(read.problems.filter(({ code }) => code === 'noColumn')).toHaveLength(1)
  })

  it('told in a narrative stays there', () => {
    const told = text.replace('一、总体情况\n', '一、总体情况\n行政许可\t5\n行政处罚\t6\n')
    const { draft } = importText(told)
    expect(draft!.tables).toEqual(report!.tables)
    expect(draft!.narratives!.overview).toContain('| 行政许可 | 5 |\n| --- | --- |\n| 行政处罚 | 6 |')
  })

  it('of the 2019 form in a report of 2023 decides the form', () => {
    const [older] = fc.sample(reportArbitrary(form2019), { numRuns: 1, seed: 19 })
    const { draft, form } = importText(plainText(toDocument(older!)).replaceAll(String(older!.year), '2023'))
    expect(form).toBe('2019')
    expect(draft).toMatchObject({ year: 2023, tables: older!.tables })
  })
})

describe('of any text, importReport', () => {
  const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 3 })
  const whole = plainText(toDocument(report!))
  const dumps = [whole, whole.replaceAll('\t', ' |\n'), whole.replaceAll('\t', ' | ').replaceAll('\n', ' ||\n')]

  const expectSound = (text: string) => {
    const { draft } = importText(text, { organ: '某局', year: 2024 })
    if (draft) {
      expect(parseDraft(draft)).toEqual(draft)
      check(draft)
    }
  }

  it('makes a draft that parseDraft accepts, or none, and never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(text)))
  })

  it('does so for dumps with pieces lost, doubled and exchanged', () => {
    const place = fc.nat({ max: 6000 })
    fc.assert(
      fc.property(
        fc.constantFrom(...dumps),
        fc.array(fc.tuple(place, place, fc.constantFrom('', '|', '\t', '\n', '0', '其他', '—')), { maxLength: 12 }),
        (dump, cuts) => {
          const changed = cuts.reduce((text, [from, length, put]) => {
            const at = from % (text.length + 1)
            const piece = text.slice(at, at + (length % 40))
            return text.slice(0, at) + put + (length % 3 === 0 ? piece + piece : '') + text.slice(at + piece.length)
          }, dump)
          expectSound(changed)
        },
      ),
    )
  })

  it('tells no figure that is not printed', () => {
    const figures = /\d+(?:\.\d+)?/g
    fc.assert(
      fc.property(fc.constantFrom(...dumps), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), (dump, lines) => {
        const kept = dump.split('\n')
        for (const at of lines) kept.splice(at % kept.length, 1)
        const text = kept.join('\n')
        const printed = new Set(text.match(figures)?.map(Number))
        const { draft } = importText(text, { organ: '某局', year: 2024 })
        const told = Object.values((draft as AnyDraft | undefined)?.tables ?? {}).flatMap((rows) =>
          Object.values(rows!).flatMap((figures) => Object.values(figures!)),
        )
        expect(told.filter((one) => typeof one === 'number' && !printed.has(one))).toEqual([])
      }),
    )
  })

  const long = (piece: string) => piece.repeat(Math.ceil(100_000 / piece.length))
  const section = '三、收到和处理政府信息公开申请情况\n'

  it.each([
    ['one line', long('2024年')],
    // More of them are refused: lines and cells are counted together.
    ['headings', '一、总体情况\n'.repeat(9990)],
    ['lines of a bar', '|\n'.repeat(9990)],
    ['the cells of a row', section + long('0\t')],
    ['a row again and again', `${section}${head.join('\n')}\n${long('（一）予以公开\t1\t2\t3\t4\t5\t6\t7\n')}`],
    ['heads', section + long('自然人\t法人或其他组织\t总计\n')],
    ['words between rows', section + long('甲乙丙\n1\t2\n')],
    ['words like labels', Array.from({ length: 7000 }, (_, i) => `${i}收到申请公开${i}数量`).join('\t')],
  ])('takes a moment over 100,000 letters of %s', (_, text) => withinBudget(3000, () => expectSound(text)))
})

describe('the headings of sections', () => {
  const page = (change: (text: string) => string) =>
    importText(change(plainText(toDocument(fc.sample(reportArbitrary(form2021), { seed: 5, numRuns: 1 })[0]!))))

  it('are told where they are other than the form has them, and the check tells of them', () => {
    const { draft } = page((text) => text.replace(/^五、.*$/m, '五、存在的主要问题及整改措施'))
    expect((draft as AnyDraft).headings?.map(({ section }) => section)).toEqual(form2021.sections.map(({ id }) => id))
    expect(check(draft!).findings.filter(({ code }) => code === 'FORM-02')).toMatchObject([{ severity: 'warning' }])
  })

  it('are not told where they are the form’s, nor where one was not found', () => {
    expect(page((text) => text).draft).not.toHaveProperty('headings')
    expect(page((text) => text.replace(/^五、.*$/m, '')).draft).not.toHaveProperty('headings')
  })
})
