import { expect, it } from 'vitest'
import { check } from '../check/check'
import { caseReport } from '../testing/case-report'

const undecidedOf = (...blank: readonly string[]) => {
  const set = Object.fromEntries(blank.map((cell) => [cell, null]))
  const found = check(caseReport({ set }, 2024)).findings.find(({ code }) => code === 'CELL-03')
  return found?.code === 'CELL-03' ? found.params.undecided : undefined
}

it('names the rules that its blanks leave open, and no other', () => {
  expect(undecidedOf('disclosure.licensing.decisions')).toEqual([])
  expect(undecidedOf('proceedings.reconsideration.upheld')).toEqual(['SUM-03'])
  expect(undecidedOf('requests.granted.person')).toEqual(['SUM-01', 'SUM-02'])
  expect(undecidedOf('requests.carriedOut.person', 'proceedings.directLitigation.total')).toEqual([
    'FLOW-01',
    'SUM-02',
    'SUM-03',
  ])
})
