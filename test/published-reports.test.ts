import type { AnyDraft } from '@gxgk/core'
import { check, parseDraft } from '@gxgk/core'
import { changedAt } from '@gxgk/core/testing'
import { importReport } from '@gxgk/import'
import { describe, expect, it } from 'vitest'
import { golden, hasSharedReports, leftOut, sharedBytes } from './shared-reports'

const published = [
  { file: 'xingyi-gov-office-2024.txt', type: 'text', form: '2021', place: 'line' },
  { file: 'anonymous-city-2025.html', type: 'html', form: '2021', place: 'path' },
  { file: 'shanghai-general-office-2019.html', type: 'html', form: '2019', place: 'path' },
  { file: 'hongze-district-2024.pdf', type: 'pdf', form: '2021', place: 'box' },
] as const

describe.skipIf(!hasSharedReports)(`published reports${leftOut}`, () => {
  it.each(published)('$file gives every figure of its golden file and none besides', async ({ file, type, form }) => {
    const read = await importReport(sharedBytes(file))
    const expected = parseDraft(golden(file.replace(/\.\w+$/, ''))) as AnyDraft
    expect(read.draft!.tables).toEqual(expected.tables)
    expect([read.type, read.form, read.draft!.year]).toEqual([type, form, expected.year])
    expect(read.problems.flatMap(({ cells }) => cells)).toEqual([])
    expect(read.confidence).toBeGreaterThan(0.99)
  })

  it.each(published)('$file gives the place of every figure', async ({ file, place }) => {
    const { trace } = await importReport(sharedBytes(file))
    expect(Object.values(trace).filter((one) => one[place] === undefined)).toEqual([])
  })

  it('name their organs', async () => {
    const organs = await Promise.all(
      published.map(async ({ file }) => [(await importReport(sharedBytes(file))).draft!.organ, file] as const),
    )
    expect(organs.map(([organ]) => organ)).toEqual([
      '兴义市人民政府办公室',
      '测试市',
      '上海市人民政府办公厅',
      '淮安市洪泽区人民政府',
    ])
  })

  it('have the narratives of three sections and a preamble', async () => {
    for (const { file } of published.filter(({ file }) => !file.startsWith('anonymous'))) {
      const { draft } = await importReport(sharedBytes(file))
      expect([file, ...Object.keys(draft!.narratives!).sort()]).toEqual([
        file,
        'other',
        'overview',
        'preamble',
        'problems',
      ])
    }
  })

  it('that balance on paper balance as read', async () => {
    const { draft } = await importReport(sharedBytes('hongze-district-2024.pdf'))
    expect(check(draft!).failed.filter((code) => /^(?:SUM|FLOW)/.test(code))).toEqual([])
  })

  it('are told of as they should be: what their texts say of their figures', async () => {
    const told = async (file: string) => {
      const { findings } = check((await importReport(sharedBytes(file))).draft!)
      return findings.flatMap((one) =>
        one.code === 'TEXT-01' || one.code === 'TEXT-02' || one.code === 'TEXT-04' || one.code === 'TEXT-05'
          ? [
              `${one.code} ${one.severity} ${/[\d.%]+件?$/.exec(one.params.clause)?.[0] ?? one.params.clause} ${one.expected ?? ''}`.trim(),
            ]
          : [],
      )
    }
    // 51 were received and one carried in, 52 are told; all are said to be answered, and three were carried over.
    expect(await told('xingyi-gov-office-2024.txt')).toEqual(['TEXT-04 note 均规范予以答复'])
    expect(await told('anonymous-city-2025.html')).toEqual([])
    // 805 are told to be answered, and 72 to be carried over beside them: that all of those were answered in time says nothing else.
    expect(await told('shanghai-general-office-2019.html')).toEqual([
      'TEXT-01 warning 258件 275',
      'TEXT-01 warning 265件 337',
      'TEXT-02 warning 33.9%',
    ])
    // Told of the office of the district alone.
    expect(await told('hongze-district-2024.pdf')).toEqual(['TEXT-01 note 17件 95'])
  })

  it('hold growth against the report of last year, and do not know it without', async () => {
    const { draft } = await importReport(sharedBytes('xingyi-gov-office-2024.txt'))
    expect(check(draft!).unknown).toContain('TEXT-03')
    const previous = (received: number) =>
      changedAt({ ...(draft as AnyDraft), year: 2023 }, 'requests.received.total', () => received)
    expect(check(draft!, { previous: previous(20) }).passed).toContain('TEXT-03')
    expect(check(draft!, { previous: previous(25) }).failed).toContain('TEXT-03')
  })
})
