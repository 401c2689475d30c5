import { existsSync, readFileSync } from 'node:fs'
import { check, parseDraft } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { importReport } from './import-report'

const folder = new URL('../../../../shared/reports/', import.meta.url)
const isThere = existsSync(folder)
const leftOut = isThere ? '' : ' (left out: ../shared/reports is not beside this clone)'
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe.skipIf(!isThere)(`the published text of 兴义市人民政府办公室 2024${leftOut}`, () => {
  const name = 'xingyi-gov-office-2024'
  const result = () => importReport(read(`${name}.txt`))
  const golden = () => parseDraft(JSON.parse(read(`${name}.golden.json`)))

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

  it('balances', () => {
    const { findings, passed } = check(result().draft!)
    expect(findings).toEqual([])
    expect(passed).toEqual(expect.arrayContaining(['SUM-01', 'SUM-02', 'SUM-03', 'FLOW-01']))
  })

  it('traces a figure to its line, under the label as it is printed', () => {
    const { trace } = result()
    const { line, raw, label, column, score } = trace['requests.excessive.person']!
    const lines = read(`${name}.txt`).split('\n')
    expect(lines[line! - 1]).toContain(raw)
    expect(lines).toContain(`${label} |`)
    expect({ column, score: Math.round(score * 100) }).toEqual({ column: '自然人', score: 91 })
  })
})
