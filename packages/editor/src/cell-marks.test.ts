import type { AnyDraft } from '@gxgk/core'
import { blankDraft, diagnose, form2021, withFigure, withVerdict } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { cellMarks } from './cell-marks'

const zeros = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0) as AnyDraft
const with2 = ['received', 'granted', 'handled'].reduce(
  (draft, row) => ['person', 'total'].reduce((one, column) => withFigure(one, `requests.${row}.${column}`, 2), draft),
  zeros,
)
const wrong = withFigure(with2, 'requests.handled.person', 3)
const kinds = (draft: AnyDraft) =>
  Object.fromEntries([...cellMarks(diagnose(draft))].map(([cell, { kind, severity }]) => [cell, `${kind} ${severity}`]))

describe('cellMarks', () => {
  it('suspects the cell that explains what does not hold, and shows who else takes part', () => {
    const marks = kinds(wrong)
    expect(marks['requests.handled.person']).toBe('suspect error')
    expect(marks['requests.granted.person']).toBe('member error')
    expect(marks['requests.received.person']).toBe('member error')
    expect(Object.values(marks).filter((one) => one.startsWith('suspect'))).toHaveLength(1)
  })

  it('suspects a cell that a finding names alone', () =>
    expect(kinds(withFigure(zeros, 'disclosure.fees.amount', -1))['disclosure.fees.amount']).toBe('suspect error'))

  it('is empty of a report without a fault, and of what is held to be a false alarm', () => {
    expect(kinds(with2)).toEqual({})
    const negative = withFigure(zeros, 'disclosure.fees.amount', -1)
    const [finding] = diagnose(negative).findings
    expect(kinds(withVerdict(negative, finding!, { verdict: 'falseAlarm', reason: '红字' }))).toEqual({})
  })
})
