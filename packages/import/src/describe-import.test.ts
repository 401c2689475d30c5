import type { AnyDraft } from '@gxgk/core'
import { blankDraft, describeReading, form2021 } from '@gxgk/core'
import { officialForms } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { describeImport } from './describe-import'
import type { ImportProblem } from './problem'

const rows = officialForms.at(-1)!.tables.requests.rows.map(({ id }) => id)

const unread = (count: number, place: (i: number) => Partial<ImportProblem>): readonly ImportProblem[] =>
  Array.from({ length: count }, (_, i) => ({
    code: 'badFigure',
    raw: '五',
    address: `requests.${rows[i % rows.length]}.person`,
    cells: [],
    form: '2021',
    ...place(i),
  }))

describe('describeImport', () => {
  it('says sixty like problems in one sentence, with how many and where the first are', () =>
    expect(describeImport({ problems: unread(60, (i) => ({ page: 4, line: i + 10 })) })).toEqual([
      '第 4 页，第 10 行：三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量，自然人列不是数字，未读：“五”；' +
        '这样的共 60 处，还有第 4 页，第 11 行、第 4 页，第 12 行、第 4 页，第 13 行等',
    ]))

  it('names the rows where the source has no lines', () => {
    const [sentence] = describeImport({ problems: unread(3, () => ({ path: '/html/body/table' })) })
    expect(sentence).toContain('还有第三部分“二、上年结转政府信息公开申请数量”行、第三部分“（一）予以公开”行')
    expect(sentence).not.toMatch(/html|等$/)
    const [english] = describeImport({ problems: unread(3, () => ({})) }, { language: 'en' })
    expect(english).toMatch(/; 3 like it in all, also section 3, row "[^"]+", section 3, row "[^"]+"$/)
  })

  it('keeps apart what is of another kind or table, in their order', () => {
    const problems: readonly ImportProblem[] = [
      { code: 'noOrgan', cells: [] },
      ...unread(2, (i) => ({ line: i + 1 })),
      { code: 'badFigure', raw: '无', address: 'disclosure.licensing.decisions', line: 9, cells: [], form: '2021' },
      { code: 'noSection', address: 'problems', cells: [], form: '2021' },
      { code: 'noSection', address: 'other', cells: [], form: '2021' },
    ]
    const lines = describeImport({ problems })
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain('机关名称')
    expect(lines[1]).toContain('这样的共 2 处，还有第 2 行')
    expect(lines[2]).toContain('行政许可')
    expect(lines[3]).toMatch(/“五、存在的主要问题及改进情况”.*这样的共 2 处，还有.*六、其他需要报告的事项/)
  })

  it('begins with how much was read', () => {
    const draft = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0) as AnyDraft
    expect(describeImport({ draft, problems: [] })).toEqual(['三张表 200 格全部读出。'])
    expect(describeImport({ draft, problems: [] }, { language: 'en' })).toEqual([describeReading(draft, 'en')])
  })
})
