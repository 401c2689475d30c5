import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importText } from '../../../test/import-text'

const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 7 })
const printed = plainText(toDocument(report!))
const row = '1.属于国家秘密'

describe('the confidence of a reading', () => {
  it('is 1 where all is printed as the form has it', () => {
    const { confidence, trace } = importText(printed)
    expect(confidence).toBe(1)
    expect(new Set(Object.values(trace).map((one) => one.confidence))).toEqual(new Set([1]))
  })

  it('is that of the less like of the two labels of a figure', () => {
    const { confidence, problems, trace } = importText(printed.replace('其他法律行政法规', '其他法律行政'))
    const { label, score, confidence: own } = trace['requests.otherLaw.person']!
    expect({ label, own, problems }).toEqual({ label: '2.其他法律行政禁止公开', own: score, problems: [] })
    expect(own).toBeGreaterThan(0.8)
    expect(own).toBeLessThan(1)
    expect(confidence).toBeGreaterThan(0.99)
    expect(confidence).toBeLessThan(1)
  })

  it('makes a problem of figures that are read with less than is asked for', () => {
    const { draft, problems } = importText(printed.replace(row, '1.属甲国乙密丙丁'))
    expect(draft!.tables.requests!.stateSecret).toEqual(report!.tables.requests.stateSecret)
    expect(problems).toMatchObject([{ code: 'unsure', address: 'requests.stateSecret' }])
    expect(problems[0]!.cells).toHaveLength(7)
  })

  it('makes it by the number that is given', () => {
    const slightly = printed.replace(row, '1.属于国家秘')
    expect(importText(slightly).problems).toEqual([])
    expect(importText(slightly, { leastConfidence: 0.99 }).problems).toMatchObject([{ code: 'unsure' }])
  })

  it('counts what is not read as nothing', () => {
    // Without its label and one of its figures nothing bears out which row it is.
    const { confidence, trace } = importText(printed.replace(new RegExp(`${row}\t[^\t]+`), '甲乙丙'))
    expect(trace['requests.stateSecret.person']).toBeUndefined()
    expect(confidence).toBeCloseTo((Object.keys(trace).length / (Object.keys(trace).length + 7)) * 1, 10)
  })
})
