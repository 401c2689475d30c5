import { assertDocument, plainText, walk } from '@gxgk/document'
import type { Document, NodeOf } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../compare/compare'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import type { CaseReport } from '../rules/rule'
import { caseReport } from '../testing/case-report'
import { draftArbitrary, formArbitrary } from '../testing/index'
import { comparisonToDocument } from './comparison-to-document'

const documentOf = (a: CaseReport, b: CaseReport, language: 'zh' | 'en' = 'zh') =>
  comparisonToDocument(compare(caseReport(a, 2023), caseReport(b, 2024)), { language })
const nodes = <T extends 'table' | 'chart' | 'heading' | 'item' | 'note'>(made: Document, type: T) =>
  [...walk(made)].filter((node): node is NodeOf<T> => node.type === type)
const refsOf = (made: Document) => [...walk(made)].flatMap((node) => ('ref' in node && node.ref ? [node.ref] : []))
const textOf = (made: Document, caption: string) =>
  plainText(nodes(made, 'table').find((one) => one.caption === caption)!).split('\n')

describe('a comparison as a document', () => {
  it('is a whole document in both languages, whatever is compared, without words left open', () => {
    const forms = fc.oneof(
      fc.constant<readonly Form[]>(officialForms),
      fc.tuple(formArbitrary(), formArbitrary()).map(([one, other]) => [one, { ...other, id: `${other.id}-later` }]),
    )
    const drafts = forms.chain((some) => {
      const draft = fc.constantFrom(...some).chain(draftArbitrary)
      return fc.tuple(draft, draft, fc.constant(some))
    })
    fc.assert(
      fc.property(drafts, ([a, b, some]) => {
        for (const language of ['zh', 'en'] as const) {
          const made = comparisonToDocument(compare(a, b, { forms: some }), { language, forms: some })
          assertDocument(made)
          expect(plainText(made)).not.toMatch(/undefined|NaN|\[object/)
        }
      }),
    )
  })

  it('has every figure that differs, and each that one report has alone, at its address', () => {
    fc.assert(
      fc.property(draftArbitrary(officialForms[0]), draftArbitrary(officialForms[1]), (a, b) => {
        const comparison = compare(a, b)
        const { figures, onlyIn } = comparison
        const told = [...figures.filter(({ same }) => !same), ...onlyIn.before, ...onlyIn.after]
        const refs = refsOf(comparisonToDocument(comparison)).filter((ref) => ref.split('.').length === 3)
        expect(refs.sort()).toEqual(told.map(({ address }) => address).sort())
      }),
    )
  })

  it('has no link without its target', () => {
    const made = documentOf({ set: { 'requests.received.total': 3 } }, {})
    const links = [...walk(made)].flatMap((node) => (node.type === 'link' ? [node.href.slice(1)] : []))
    expect(links).toEqual(['requests.received.total'])
    expect(refsOf(made)).toEqual(expect.arrayContaining(links))
  })

  it('tells of the figures with both years, the change and the relative change', () => {
    const made = documentOf(
      { set: { 'requests.received.total': 40, 'requests.carriedIn.total': 0, 'disclosure.fees.amount': 0.1 } },
      { set: { 'requests.received.total': 50, 'requests.carriedIn.total': 2, 'disclosure.fees.amount': 0.3 } },
    )
    expect(textOf(made, '主要数字').slice(0, 3)).toEqual([
      '项目\t2023年\t2024年\t增减\t增减率',
      '一、本年新收政府信息公开申请数量\t40\t50\t+10\t+25.0%',
      '二、上年结转政府信息公开申请数量\t0\t2\t+2\t—',
    ])
    expect(textOf(made, '二、主动公开政府信息情况')).toEqual([
      '项目\t列\t2023年\t2024年\t增减\t增减率',
      '行政事业性收费\t本年收费金额（单位：万元）\t0.1\t0.3\t+0.2\t+200.0%',
    ])
  })

  it('draws the main figures that are numbers in both, and no blank as zero', () => {
    const made = documentOf({ set: { 'requests.handled.total': null } }, { set: { 'requests.received.total': 50 } })
    const [bars] = nodes(made, 'chart')
    expect(bars!.categories).toEqual([
      '一、本年新收政府信息公开申请数量',
      '四、结转下年度继续办理',
      '行政复议',
      '未经复议直接起诉',
      '复议后起诉',
    ])
    expect(bars!.series.map(({ name, values }) => [name, values[0]!.value])).toEqual([
      ['2023年', 0],
      ['2024年', 50],
    ])
    expect(textOf(made, '主要数字')).toContain('（七）总计\t—\t0\t—\t—')
  })

  it('says how （六） was held against its items', () => {
    const made = documentOf(
      { set: { 'requests.otherHandling.person': 3 } },
      { set: { 'requests.otherReason.person': 4 } },
    )
    expect(textOf(made, '三、收到和处理政府信息公开申请情况')).toContain('（六）其他处理\t自然人\t3\t4\t+1\t+33.3%')
    expect(nodes(made, 'note').map(plainText)).toEqual([
      '三、收到和处理政府信息公开申请情况 （六）其他处理：一份报告列为一行，另一份分项列出，以各项之和对照。',
    ])
    expect(nodes(made, 'heading').map(plainText)).toContain('只有2024年报告有的项目')
  })

  it('tells of the sentences that went and came, with their links and strong words', () => {
    const [a, b] = ['全年公开 3 条。', '全年公开**9** 条。'].map((middle) => ({
      narratives: { overview: `（一）主动公开\n${middle}\n另见附件。` },
    }))
    const made = documentOf(a!, b!)
    expect(nodes(made, 'item').map(plainText)).toEqual(['删去：全年公开 3 条。', '新增：全年公开9 条。'])
    expect(plainText(made)).toContain('相同 2 句，删去 1 句，新增 1 句。')
    expect(plainText(documentOf(a!, b!, 'en'))).toContain('Removed: 全年公开 3 条。')
  })

  it('heads the columns of two versions by which comes first, and tells the facts that differ', () => {
    const facts = { year: 2024, organ: '某局' }
    const made = documentOf(
      { ...facts, published: '2025-01-20', organKind: 'township' },
      { ...facts, published: '2025-01-27', period: { from: '2024-01-01', to: '2024-12-31' } },
    )
    expect(textOf(made, '基本情况')).toEqual([
      '项目\t前一份\t后一份',
      '机关类别\t乡镇、街道\t—',
      '公布日期\t2025-01-20\t2025-01-27',
      '统计期限\t—\t2024-01-01 – 2024-12-31',
    ])
  })

  it('heads them by organ where two organs are compared', () => {
    const made = documentOf({ year: 2024, organ: '甲局' }, { year: 2024, organ: '乙局' })
    expect(textOf(made, '主要数字')[0]).toBe('项目\t甲局\t乙局\t增减\t增减率')
  })

  it('of equal reports says so and no more', () => {
    const report = caseReport({}, 2024)
    const made = comparisonToDocument(compare(report, report))
    expect(plainText(made).split('\n').slice(2)).toEqual(['两份报告没有不同。'])
  })

  it('carries the comparison', () => {
    const comparison = compare(caseReport({}, 2023), caseReport({}, 2024))
    expect(comparisonToDocument(comparison).meta.embedded).toEqual({ name: 'comparison.json', data: comparison })
  })
})
