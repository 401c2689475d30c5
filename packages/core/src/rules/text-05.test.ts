import { expect, it } from 'vitest'
import { check } from '../check/check'
import { caseReport } from '../testing/case-report'

const result = (overview: string, unread: readonly string[]) => {
  const report = caseReport({ narratives: { overview } }, 2024)
  const { passed, unknown, failed } = check({ ...report, unread: [...unread] })
  return {
    passed: passed.includes('TEXT-05'),
    unknown: unknown.includes('TEXT-05'),
    failed: failed.includes('TEXT-05'),
  }
}

it('says nothing where no year is told, but is open where a text was not read', () => {
  expect(result('依法公开。', [])).toEqual({ passed: false, unknown: false, failed: false })
  expect(result('依法公开。', ['problems'])).toEqual({ passed: false, unknown: true, failed: false })
})
