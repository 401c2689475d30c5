import type { Source } from '@gxgk/document'
import { paragraph, strong } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wholeParagraphs } from './paragraphs'
import type { Passage } from '../passage'

const passagesOf = (lines: readonly string[], sourceOf: (i: number) => Source = (i) => ({ line: i + 1 })) =>
  lines.map((text, i): Passage => ({ kind: 'text', heading: false, text, source: sourceOf(i) }))

const whole = (passages: readonly Passage[]) =>
  wholeParagraphs(new Map([['overview', passages]]))
    .get('overview')!
    .map((passage) => (passage.kind === 'text' ? passage.text.trim() : passage.kind))

/** The paragraphs as a paper prints them: two characters of indent, so many to a line, no mark at the beginning of one. */
const broken = (paragraphs: readonly string[], width: number): readonly string[] =>
  paragraphs.flatMap((text) => {
    const lines: string[] = []
    let rest = `　　${text}`
    while (rest.length > width) {
      const end = /[，。、；]/.test(rest.charAt(width)) ? width - 1 : width
      lines.push(rest.slice(0, end))
      rest = rest.slice(end)
    }
    return [...lines, rest]
  })

const clause = fc.constantFrom(
  '全年主动公开政府信息若干条',
  '依法办理申请',
  '健全制度',
  '加强培训，',
  '、回应关切',
  '规范有序地',
  '（一）',
  '一是',
)
const paragraphs = fc.array(
  fc.array(clause, { minLength: 8, maxLength: 60 }).map((parts) => `${parts.join('')}。`),
  { minLength: 3, maxLength: 8 },
)

describe('wholeParagraphs', () => {
  it('joins the lines of any paper to its paragraphs, where three break a sentence', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 24, max: 60 }), (own, width) => {
        const lines = broken(own, width)
        fc.pre(lines.length >= own.length + 3)
        expect(whole(passagesOf(lines))).toEqual(own)
      }),
    )
  })

  it('does so over the ends of pages, without their numbers, whatever the margin', () => {
    fc.assert(
      fc.property(
        paragraphs,
        fc.integer({ min: 5, max: 20 }),
        fc.constantFrom('- 1 -', '—2—', '第 3 页', '4'),
        (own, most, number) => {
          const lines = broken(own, 28)
          const passages = lines.flatMap((text, i) => {
            const page = Math.floor(i / most) + 1
            const margin = ' '.repeat(page % 2)
            return passagesOf([margin + text, ...(i % most === most - 1 ? [`      ${number}`] : [])], () => ({
              page,
              line: i + 1,
            }))
          })
          // A margin is told by three lines of a page.
          fc.pre(lines.length % most === 0 || lines.length % most >= 3)
          expect(whole(passages)).toEqual(own)
        },
      ),
    )
  })

  it('goes by the boxes of lines where they have them', () => {
    const line = (text: string, left: number, right: number): Passage => ({
      kind: 'text',
      heading: false,
      text,
      source: { page: 1, box: [left, 0, right, 10] },
    })
    const full = '甲'.repeat(28)
    expect(
      whole([
        line(`    ${full.slice(2)}`, 106, 522),
        line(full, 74, 522),
        line('乙。', 74, 106),
        line(`    ${full.slice(2)}`, 106, 522),
        line('丙。', 74, 106),
      ]),
    ).toEqual([`${full.slice(2)}${full}乙。`, `${full.slice(2)}丙。`])
  })

  it('leaves paragraphs that stand on a line each as they are', () => {
    const lines = ['甲'.repeat(30) + '。', '乙'.repeat(31) + '。', '丙'.repeat(300) + '。', '丁']
    expect(whole(passagesOf(lines))).toEqual(lines)
    const alike = ['甲', '乙', '丙', '丁'].map((one) => `${one.repeat(30)}。`)
    expect(whole(passagesOf(alike))).toEqual(alike)
  })

  it('leaves the paragraphs of pages as they are, however their lengths agree', () => {
    const lines = ['甲', '乙', '丙', '丁', '戊'].map((one) => one.repeat(30))
    expect(whole(passagesOf(lines, () => ({ path: '/html/body/p' })))).toEqual(lines)
    expect(whole(passagesOf(lines))).toEqual([lines.join('')])
  })

  it('begins a paragraph with each number after the end of a sentence, though lines are not indented', () => {
    const full = '甲'.repeat(29)
    const lines = [`${full}乙`, `${full}，`, `${full}甲`, `${full}。`, '（一）丙', `2.${full}。`, '二、丁', '戊']
    expect(whole(passagesOf(lines))).toEqual([
      `${full}乙${full}，${full}甲${full}。`,
      '（一）丙',
      `2.${full}。`,
      '二、丁',
      '戊',
    ])
  })

  it('puts a space between words that have one, and none into an address', () => {
    const full = '甲'.repeat(20)
    const lines = [`${full}乙丙丁戊戊`, `${full}the goods`, `words${full}www.a.`, `cn/b/${full}丁戊`, '己']
    expect(whole(passagesOf(lines))).toEqual([`${full}乙丙丁戊戊${full}the goods words${full}www.a.cn/b/${full}丁戊己`])
  })

  it('keeps what is strong in the lines that it joins', () => {
    const full = '甲'.repeat(30)
    const lines = [full, full, full, full].map((text, i): Passage => ({
      ...(passagesOf([text])[0] as Passage & { kind: 'text' }),
      source: { line: i },
      node: i === 0 ? paragraph(['  乙', strong('丙')]) : paragraph(`  ${text}`),
    }))
    const [only] = wholeParagraphs(new Map([['other', lines]])).get('other')!
    expect(only).toMatchObject({ node: { children: [{ value: '  乙' }, { type: 'strong' }, { value: full }, {}, {}] } })
  })
})
