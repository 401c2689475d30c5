import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import { caseReport } from '../testing/case-report'
import { describe as sentence } from '../wording/describe'

const cell04 = (organ: string) =>
  check(caseReport({ organ, set: { 'disclosure.regulations.inForce': 2 } }, 2024)).findings.filter(
    ({ code }) => code === 'CELL-04',
  )

describe('CELL-04', () => {
  it('is a note that cannot be decided where the name leaves open what the organ may make', () => {
    for (const organ of ['某市人民政府', '某市人民政府办公厅', '某局'])
      expect(cell04(organ)).toMatchObject([{ severity: 'note', status: 'unknown' }])
    expect(sentence(cell04('某市人民政府')[0]!)).toContain('本机关如无制定权，应为 0 或“/”')
  })

  it('is a warning of an organ that plainly cannot make them, and nothing of one that can', () => {
    expect(cell04('某县水利局')).toMatchObject([{ severity: 'warning', status: 'fail' }])
    expect(cell04('杭州市人民政府')).toEqual([])
  })
})
