import type { AnyDraft } from '@gxgk/core'
import { check, parseDraft } from '@gxgk/core'
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
})
