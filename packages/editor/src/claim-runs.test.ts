import type { AnyDraft } from '@gxgk/core'
import { blankDraft, claims, diagnose, form2021, withFigure } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { claimRuns } from './claim-runs'

const overview = '2024年，本机关收到政府信息公开申请51件，办结49件。其余甲乙。'
const draft = withFigure(
  { ...blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0), narratives: { overview } } as AnyDraft,
  'requests.received.total',
  51,
)
const runs = claimRuns('overview', overview, claims(draft), diagnose(draft))

describe('claimRuns', () => {
  it('cuts a text without losing a character', () => expect(runs.map(({ text }) => text).join('')).toBe(overview))

  it('marks what is told of the tables, and what the tables tell otherwise', () => {
    expect(
      runs
        .filter(({ mark }) => mark === 'told')
        .map(({ text }) => text)
        .join(),
    ).toContain('51件')
    expect(
      runs
        .filter(({ mark }) => mark === 'differs')
        .map(({ text }) => text)
        .join(),
    ).toContain('49件')
  })

  it('leaves a text of another section, or without claims, in one piece', () => {
    expect(claimRuns('problems', '甲乙。', claims(draft), diagnose(draft))).toEqual([{ text: '甲乙。' }])
    expect(claimRuns('overview', '', [], { findings: [] })).toEqual([])
  })
})
