import type { Block, Inline } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { complete } from '../complete/complete'
import { explain } from '../explain/explain'
import { caseReport } from '../testing/case-report'
import { describeContradiction } from '../wording/describe-contradiction'
import { describeExplanation } from '../wording/describe-explanation'
import { describeFilled } from '../wording/describe-filled'
import { checkSchema } from './check-schema'
import { checkToJson } from './check-to-json'
import { checkToSarif } from './check-to-sarif'
import { findingsToDocument } from './findings-to-document'
import { markedDocument } from './marked-document'
import { toDocument } from './to-document'

const cell = 'requests.granted.total'
const draft = {
  ...caseReport({ set: { [cell]: null, 'requests.received.person': 1, 'requests.received.total': 2 } }, 2024),
  unread: [cell, 'overview'],
}
const result = check(draft)
const zh = '三张表 200 格读出 199 格，1 格未能读出：第三部分的表“（一）予以公开”行（总计列）；第一部分的文字未能读出。'
const en = '200 cells in 3 tables, 199 read, 1 not: table of part 3, row "(1) granted" (total); nor the text of part 1.'

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((one) => ('value' in one ? String(one.value) : 'children' in one ? textOf(one.children) : '')).join('')
const paragraphs = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.children)] : []))

describe('what was not read is told first', () => {
  it('in the document of findings, and in that of the report below which they stand', () => {
    expect(paragraphs(findingsToDocument(result).children)[1]).toBe(zh)
    expect(paragraphs(findingsToDocument(result, { language: 'en' }).children)[1]).toBe(en)
    const last = markedDocument(draft, result).children.at(-1)
    expect(last?.type === 'section' && paragraphs(last.children)[0]).toBe(zh)
  })

  it('and the rules that could not be decided may be so because of it', () => {
    expect(paragraphs(findingsToDocument(result).children).at(-1)).toContain('有空白或未读出之处')
    expect(paragraphs(findingsToDocument(result, { language: 'en' }).children).at(-1)).toContain('blank or unread')
  })

  it('in JSON', () => {
    const json = checkToJson(result)
    expect(checkSchema.parse(json)).toEqual(json)
    expect(json.reading).toEqual({ sentence: { zh, en }, cells: 200, unread: [cell], sections: ['overview'] })
    expect(Object.keys(json).indexOf('reading')).toBeLessThan(Object.keys(json).indexOf('findings'))
  })

  it('in SARIF', () => {
    const [run] = checkToSarif(result).runs
    expect(run.invocations[0].toolExecutionNotifications).toEqual([{ level: 'warning', message: { text: zh } }])
    expect(run.properties['unread']).toEqual([cell, 'overview'])
  })

  it('and not where there is nothing of the kind, or the cells have been filled', () => {
    const whole = caseReport({}, 2024)
    for (const one of [whole, { ...whole, unread: [cell] }]) {
      const none = check(one)
      expect(none).not.toHaveProperty('reading')
      expect(checkToJson(none)).not.toHaveProperty('reading')
      expect(checkToSarif(none).runs[0].invocations[0].toolExecutionNotifications).toEqual([])
      expect(paragraphs(findingsToDocument(none).children)[1]).toBe('未发现问题。')
    }
  })

  it('and is printed as a blank is', () => {
    expect(toDocument(draft).children).toEqual(toDocument({ ...draft, unread: [] }).children)
  })
})

describe('a figure that was not read', () => {
  it('is filled where the identities determine it, and then counts as read', () => {
    const balanced = {
      ...caseReport(
        { set: { [cell]: null, 'requests.granted.person': null, 'requests.thirdParty.total': null } },
        2024,
      ),
      unread: [cell, 'overview'],
    }
    const { filled, draft: done } = complete(balanced)
    const found = filled.find((one) => one.cell === cell)!
    expect(found).toMatchObject({ value: 0, unread: true })
    expect(describeFilled(found)).toMatch(/应为 0.*，未能读出；依据 /)
    expect(describeFilled(found, 'en')).toMatch(/should be 0.*, was not read; by /)
    const blank = filled.find((one) => one.cell === 'requests.thirdParty.total')!
    expect(blank).not.toHaveProperty('unread')
    expect(describeFilled(blank)).toContain('原为空白')
    expect(done.unread).toEqual(['overview'])
    expect(balanced.unread).toEqual([cell, 'overview'])
  })

  it('is said to be so where it cannot be filled', () => {
    const { contradictions } = complete({
      ...caseReport({ set: { [cell]: null, 'requests.granted.person': 1 } }, 2024),
      unread: [cell],
    })
    expect(contradictions).toMatchObject([{ cell, unread: true }])
    expect(describeContradiction(contradictions[0]!)).toContain('未能读出，也推不出：')
    expect(describeContradiction(contradictions[0]!, 'en')).toContain('was not read and cannot be filled')
  })

  it('is explained as not read, not as blank', () => {
    const told = explain(draft, cell)
    expect(told).toMatchObject({ figure: null, unread: true })
    expect(describeExplanation(told)).toContain('予以公开，总计列为 未读出；')
    expect(describeExplanation(told)).toContain('有未读出的数，未能核对')
    expect(describeExplanation(told)).not.toContain('空白')
    expect(describeExplanation(told, 'en')).toContain('is not read; ')
    expect(describeExplanation(told, 'en')).not.toContain('blank')
    expect(describeExplanation(explain({ ...draft, unread: [] }, cell))).not.toContain('未读出')
  })
})
