import { describe, expect, it } from 'vitest'
import { form2021 } from '../forms/2021'
import { blankDraft } from './blank-draft'
import { describeProblem } from '../wording/describe-problem'
import type { Problem } from './problem'
import { draftSchema, reportSchema } from './schemas'

const draft = blankDraft(form2021, { organ: '某局', year: 2024 })
const wrong = {
  ...draft,
  published: '2025-02-30',
  more: 1,
  tables: { ...draft.tables, requests: { ...draft.tables.requests, received: { person: '5' } } },
}

describe('the schema of a draft', () => {
  it('gives what parseDraft gives', () => {
    expect(draftSchema.parse(draft)).toEqual(draft)
    expect(reportSchema.safeParse(draft).success).toBe(false)
  })

  it('tells each problem in words, at its place, with the facts beside', () => {
    const issues = draftSchema.safeParse(wrong).error!.issues
    expect(issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['published', '应为日期 YYYY-MM-DD，实为 "2025-02-30"'],
      ['tables.requests.received.person', '应为数字、null（空白）或 "/"，实为 "5"'],
      ['more', '这里没有这一项，实为 1'],
    ])
    const problems = issues.map((issue) => (issue as { params?: { problem: Problem } }).params!.problem)
    expect(describeProblem(problems[1]!, 'en')).toBe(
      'requests.received.person: expected a number, null (blank) or "/", got "5"',
    )
  })

  it('is a standard schema, as forms and routers take it', async () => {
    const result = await draftSchema['~standard'].validate(wrong)
    expect(result.issues?.[1]).toMatchObject({
      message: '应为数字、null（空白）或 "/"，实为 "5"',
      path: ['tables', 'requests', 'received', 'person'],
    })
    expect(await draftSchema['~standard'].validate(draft)).toEqual({ value: draft })
    expect((await draftSchema['~standard'].validate(undefined)).issues?.[0]?.message).toBe('应为对象，实际缺少')
  })
})
