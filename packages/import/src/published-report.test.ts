import { check, parseDraft } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { golden as goldenOf, hasSharedReports, leftOut, sharedReport } from '../../../test/shared-reports'
import { importText } from '../test/import-text'

describe.skipIf(!hasSharedReports)(`the published text of 兴义市人民政府办公室 2024${leftOut}`, () => {
  const name = 'xingyi-gov-office-2024'
  const result = () => importText(sharedReport(`${name}.txt`))
  const golden = () => parseDraft(goldenOf(name))

  it('gives every figure of the golden file, and no problem', () => {
    const { draft, form, problems } = result()
    expect(draft!.tables).toEqual(golden().tables)
    expect(form).toBe('2021')
    expect(problems).toEqual([])
  })

  it('gives organ, year, period and the narratives under their headings', () => {
    const { draft } = result()
    const { organ, year } = golden()
    expect(draft).toMatchObject({ organ, year, period: { from: '2024-01-01', to: '2024-12-31' } })
    expect(Object.keys(draft!.narratives!).sort()).toEqual(['other', 'overview', 'preamble', 'problems'])
    expect(draft!.narratives!.overview!.match(/^\(.\)/gm)).toEqual(['(一)', '(二)', '(三)', '(四)', '(五)'])
  })

  it('balances, and says that all requests were answered beside three that were carried over, which is noted', () => {
    const { findings, passed } = check(result().draft!)
    expect(findings.map(({ code, severity, cells }) => [code, severity, cells])).toEqual([
      ['TEXT-04', 'note', ['requests.carriedOut.total']],
    ])
    expect(passed).toEqual(expect.arrayContaining(['SUM-01', 'SUM-02', 'SUM-03', 'FLOW-01']))
  })

  it('traces a figure to its line, under the label as it is printed', () => {
    const { trace } = result()
    const { line, raw, label, column, score } = trace['requests.excessive.person']!
    const lines = sharedReport(`${name}.txt`).split('\n')
    expect(lines[line! - 1]).toContain(raw)
    expect(lines).toContain(`${label} |`)
    expect({ column, score: Math.round(score * 100) }).toEqual({ column: '自然人', score: 91 })
  })
})
