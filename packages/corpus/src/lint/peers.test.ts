import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AnyDraft } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { changedAt, reportArbitrary } from '@gxgk/core/testing'
import { importReport } from '@gxgk/import'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { zipOf } from '../../test/archives'
import { importCorpus } from '../import/import-corpus'
import { lintCorpus } from './lint-corpus'
import { describeLint } from './wording'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gxgk-peers-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const [base] = fc.sample(reportArbitrary(form2021, 500), { numRuns: 1, seed: 3 }) as readonly AnyDraft[]

const reportOf = (organ: string, facts: object = {}): AnyDraft => {
  const { period: _, narratives: __, title: ___, ...rest } = base as AnyDraft & { readonly title?: string }
  return { ...rest, organ, year: 2024, ...facts } as AnyDraft
}

const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const read = (bytes: Uint8Array, { name = '' }) => importReport(bytes, { name })

it('tells who reads as another organ than title, file or folder say, and of nobody who is one organ', async () => {
  const title = (organ: string) => ({ title: `${organ}2024年政府信息公开工作年度报告` })
  const json = (organ: string, facts?: object) => JSON.stringify(reportOf(organ, facts))
  put('名/甲/某县甲局2024年政府信息公开工作年度报告.json', json('某县甲局', title('某县甲局')))
  put('名/乙/2024_某县乙局_年报.json', json('某县乙局'))
  // Of another organ by its title, its file, its folder, its name in an archive.
  put('名/丙/a.json', json('某县丙局', title('关于某县甲局')))
  put('名/丁/2023年某县乙局信息公开年度报告.json', json('某县丁局'))
  put('名/某县甲局/b.json', json('某县戊局'))
  put('名/2020年.zip', zipOf([{ name: '某县丙局/某县甲局年报.json', content: json('某县己局') }]))
  // The folder of the organ above, a longer name of the same, a name that nobody has.
  put('名/某县甲局/c.json', json('某县甲局下属站'))
  put('名/某县甲局/d.json', json('某县庚中心'))
  put('名/某县乙局2024.json', json('某省某县乙局', title('某县不认得局')))
  put('机关.csv', '名称,类别,上级\n某县庚中心,单位,某县甲局')
  await importCorpus([join(folder, '名')], join(folder, '库一'), { read, organs: join(folder, '机关.csv') })
  const found = await lintCorpus(join(folder, '库一'), { codes: ['wrongOrgan'], threads: 1 })
  expect(found.map(({ organ, facts }) => `${organ} ${facts.place} ${facts.other}`).sort()).toEqual([
    '某县丁局 file 某县乙局',
    '某县丙局 title 某县甲局',
    '某县己局 file 某县甲局',
    '某县己局 folder 某县丙局',
    '某县戊局 folder 某县甲局',
  ])
  // The year of an archive is none of a file in it.
  const years = await lintCorpus(join(folder, '库一'), { codes: ['wrongYear'], threads: 1 })
  expect(years.map(({ organ }) => organ)).toEqual(['某县丁局'])
  const sentences = found.map((one) => describeLint(one))
  expect(sentences).toContainEqual(expect.stringMatching(/^某县丙局 2024 年度：标题说的是 某县甲局：.*a\.json$/))
})

it('tells a number far beyond those of the same kind, and none where there are few', async () => {
  const of = (organ: string, received: number) => changedAt(reportOf(organ), 'requests.received.total', () => received)
  const drafts = [
    ...Array.from({ length: 24 }, (_, i) => of(`某县第${i}局`, 3 + i)),
    of('某县热闹局', 400),
    of('某县多一些局', 60),
    of('某市政府', 400),
  ]
  put('数.ndjson', drafts.map((one) => JSON.stringify(one)).join('\n'))
  put(
    '类.csv',
    ['名称,类别', ...drafts.map(({ organ }) => `${organ},${/政府$/.test(organ) ? '政府' : '部门'}`)].join('\n'),
  )
  await importCorpus([join(folder, '数.ndjson')], join(folder, '库二'), { organs: join(folder, '类.csv') })
  const found = await lintCorpus(join(folder, '库二'), { codes: ['outlier'], threads: 1 })
  expect(found).toEqual([
    expect.objectContaining({
      organ: '某县热闹局',
      year: 2024,
      facts: expect.objectContaining({ kind: '部门' }) as unknown,
    }),
  ])
  expect(describeLint(found[0]!)).toMatch(/^某县热闹局 2024 年度：.+为 400，部门各机关同年多在 1\d 上下，请核实$/)
})
