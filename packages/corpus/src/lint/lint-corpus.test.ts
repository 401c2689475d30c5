import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { changedAt, reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { prose } from '../../test/prose'
import { importCorpus } from '../import/import-corpus'
import { lintCorpus } from './lint-corpus'
import { describeLint } from './wording'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gxgk-lint-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const [base] = fc.sample(reportArbitrary(form2021, 500), { numRuns: 1, seed: 3 }) as readonly AnyDraft[]

const reportOf = (organ: string, year: number, seed: number, text = prose(seed).join('')): AnyDraft => {
  const { period: _, ...rest } = base!
  const moved = changedAt(
    { ...rest, organ, year, narratives: { overview: text } },
    'requests.received.total',
    () => 100 + seed,
  )
  return changedAt(moved, 'disclosure.fees.amount', () => 12.5)
}

it('tells what shows only where reports are side by side, and nothing of the others', async () => {
  const drafts = [
    ...[1, 2, 3, 4, 5].flatMap((n) => [reportOf(`某县第${n}局`, 2023, n), reportOf(`某县第${n}局`, 2024, 40 + n)]),
    reportOf('某县只报上年局', 2023, 80),
    // Last year's again, with another text.
    reportOf('某县照旧局', 2023, 90),
    { ...reportOf('某县照旧局', 2024, 90, prose(91).join('')) },
    reportOf('某县抄文局', 2024, 60, prose(41).join('').replaceAll('公开', '发布')),
    reportOf('某县两份局', 2024, 61),
    reportOf('某县两份局', 2024, 62),
    { ...reportOf('某县错年局', 2024, 63), title: '某县错年局2023年政府信息公开工作年度报告' },
    reportOf('某县单位局', 2023, 64),
    changedAt(reportOf('某县单位局', 2024, 65), 'disclosure.fees.amount', () => 125_000),
  ]
  writeFileSync(join(folder, 'a.ndjson'), drafts.map((one) => JSON.stringify(one)).join('\n'))
  await importCorpus([join(folder, 'a.ndjson')], join(folder, '库'))
  const found = await lintCorpus(join(folder, '库'), { threads: 1 })
  const told = found.map(({ code, organ, year, facts }) => [code, organ, year, facts.other ?? ''].join(' '))
  expect(told).toEqual([
    'notFiled 某县只报上年局 2024 ',
    'twoReports 某县两份局 2024 ',
    'wrongYear 某县错年局 2024 ',
    'refiled 某县照旧局 2024 ',
    'copiedText 某县第1局 2024 某县抄文局',
    'wrongUnit 某县单位局 2024 ',
  ])
  for (const one of found) {
    expect(describeLint(one)).toMatch(new RegExp(`^${one.organ} ${one.year} 年度：.{4,}`))
    expect(describeLint(one, 'en')).not.toMatch(/undefined|null/)
  }
  expect(await lintCorpus(join(folder, '库'), { year: 2023 })).toEqual([])
})

it('where many have the same figures each is told of once, beside the first', async () => {
  const drafts = ['丙', '甲', '乙'].map((name, i) => reportOf(`某县${name}局`, 2024, 7, prose(i).join('')))
  writeFileSync(join(folder, 'b.ndjson'), drafts.map((one) => JSON.stringify(one)).join('\n'))
  await importCorpus([join(folder, 'b.ndjson')], join(folder, '同'))
  const found = await lintCorpus(join(folder, '同'), { threads: 1, year: 2024 })
  expect(
    found.filter(({ code }) => code === 'sameFigures').map(({ organ, facts }) => `${organ} ${facts.other}`),
  ).toEqual(['某县乙局 某县丙局', '某县甲局 某县丙局'])
})
