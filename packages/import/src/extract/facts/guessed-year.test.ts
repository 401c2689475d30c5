import { describe, expect, it } from 'vitest'
import { importText } from '../../../test/import-text'
import { guessedYear } from './guessed-year'

const saying = (...lines: readonly string[]) =>
  new Map([['overview', lines.map((text) => ({ kind: 'text', text, heading: false, source: {} }) as const)]])

describe('guessedYear', () => {
  it('is the year named again and again', () =>
    expect(guessedYear(saying('2024年公开12条。比2023年多。', '2024 年办理5件，2024年无诉讼。'))).toBe(2024))

  it('is the one year that is named, though once', () =>
    expect(guessedYear(saying('截至2024年12月31日公开12条。'))).toBe(2024))

  it.each([
    ['is none where no year is named', ['全年公开12条。']],
    ['is none where two are named as often', ['2024年公开12条，2024年。', '2025年计划，2025年。']],
    ['takes no year of a document number', ['〔2021年〕，〔2021年〕，（2021年）']],
  ])('%s', (_, lines) => expect(guessedYear(saying(...lines))).toBeUndefined())
})

const table = '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 ||\n规章 | 1 | 2 | 3 ||'

describe('a report that does not tell whose it is, and of which year', () => {
  it('keeps its figures under a year that its words tell, and says so', () => {
    const { draft, problems } = importText(`一、总体情况\n2024年公开12条，2024年办理5件。\n${table}`)
    expect(draft).toMatchObject({ year: 2024, organ: '（机关名称未读出）' })
    expect(draft!.tables.disclosure!.regulations).toEqual({ issued: 1, repealed: 2, inForce: 3 })
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'noOrgan' }),
        expect.objectContaining({ code: 'guessedYear', raw: '2024' }),
      ]),
    )
  })

  it('has no draft where nothing tells a year, but each figure with its place', () => {
    const { draft, problems, trace } = importText(table)
    expect(draft).toBeUndefined()
    expect(problems.map(({ code }) => code)).toContain('noYear')
    expect(trace['disclosure.regulations.inForce']).toMatchObject({ raw: '3', line: 3 })
  })
})
