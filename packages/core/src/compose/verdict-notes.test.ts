import { plainText, walk } from '@gxgk/document'
import type { Section } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import type { CheckOptions } from '../check/check-options'
import { check } from '../check/check'
import { changedAt } from '../testing/laws'
import { caseArguments } from '../testing/index'
import type { AnyDraft } from '../model/report'
import type { Ruling } from '../model/verdict'
import { withVerdict } from '../model/with-verdict'
import { findingsToDocument } from './findings-to-document'
import { toDocument } from './to-document'
import { verdictNotes } from './verdict-notes'

const cell = 'proceedings.reconsideration.total'
const [wrong, options] = caseArguments({
  why: '',
  set: { [cell]: 1 },
  previous: { set: { 'requests.carriedOut.person': 1 } },
})
const { findings } = check(wrong, options)
const [last, own] = ['YEAR-01', 'SUM-03'].map((code) => findings.find((one) => one.code === code)!)

const restated: Ruling = { verdict: 'restated', reason: '笔误', restatements: [{ cell, from: 1, to: 0 }] }
const withNotes = (report: AnyDraft, given?: CheckOptions) =>
  toDocument(report, { notes: verdictNotes(report, check(report, given)) })
const notes = (report: AnyDraft, given?: CheckOptions) =>
  [...walk(withNotes(report, given))].flatMap((node) => (node.type === 'note' ? [plainText(node)] : []))

describe('the notes of a report', () => {
  it('are printed only where they are given', () => {
    const judged = withVerdict(wrong, own!, { verdict: 'confirmed' })
    expect([...walk(toDocument(judged))].some(({ type }) => type === 'note')).toBe(false)
  })

  it('tell what is confirmed without who ruled, below the table of the finding', () => {
    const judged = withVerdict(wrong, own!, { verdict: 'confirmed', by: '某某', on: '2025-03-01' })
    expect(notes(judged)).toEqual([
      '注：四、政府信息公开行政复议、行政诉讼情况 行政复议：总计应为 0，实为 1。属实（2025-03-01）',
    ])
    const section = withNotes(judged).children.find(
      (block): block is Section => block.type === 'section' && block.ref === 'proceedings',
    )
    expect(section!.children.map(({ type }) => type)).toEqual(['heading', 'table', 'note'])
  })

  it('tell the old and the new figure of a restatement, as long as the old one stands', () => {
    const judged = withVerdict(wrong, own!, restated)
    expect(notes(judged)).toEqual([
      '注：已更正：四、政府信息公开行政复议、行政诉讼情况 行政复议，总计列原为 1，更正为 0；理由：笔误',
    ])
    expect(notes(changedAt(judged, cell, () => 2))).toEqual([])
  })

  it('tell a confirmed finding that rests on another report only where the result of that check is given', () => {
    const judged = withVerdict(wrong, last!, { verdict: 'confirmed' })
    expect(notes(judged)).toEqual([])
    expect(notes(judged, options)).toHaveLength(1)
  })

  it('stand below the last table where the finding names no cell', () => {
    const [late] = caseArguments({ why: '', published: '2025-06-01' })
    const finding = check(late).findings.find(({ code }) => code === 'DATE-02')!
    expect(notes(withVerdict(late, finding, { verdict: 'confirmed' }))).toEqual([
      '注：部门的报告应不迟于 2025 年 1 月 31 日公布，实于 2025 年 6 月 1 日公布。属实',
    ])
  })

  it('do not tell false alarms, which the result of the check does', () => {
    const judged = withVerdict(wrong, own!, { verdict: 'falseAlarm', reason: '另有口径' })
    expect(notes(judged)).toEqual([])
    const told = plainText(findingsToDocument(check(judged), { ledger: true }))
    expect(told).toContain('误报：另有口径')
    expect(told).toContain('另有 1 项认定为误报，不计在内。')
    expect(plainText(findingsToDocument(check(judged), { language: 'en' }))).toContain('False alarms beside these: 1.')
  })
})

describe('findingsToDocument', () => {
  it('tells the verdicts that are without effect', () => {
    const judged = changedAt(withVerdict(wrong, own!, restated), cell, () => 2)
    expect(plainText(findingsToDocument(check(judged)))).toMatch(/有 1 条在本次核对中没有所指的发现.*\n.*SUM-03 已更正/)
    expect(plainText(findingsToDocument(check(judged), { language: 'en' }))).toContain('SUM-03 restated')
  })

  it('links a sentence to its cell where that is to be seen', () => {
    const made = findingsToDocument(check(wrong), { hrefOf: (address) => `https://example.cn/report.html#${address}` })
    const links = [...walk(made)].flatMap((node) => (node.type === 'link' ? [node.href] : []))
    expect(links).toEqual([`https://example.cn/report.html#${cell}`])
  })
})
