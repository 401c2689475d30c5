import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseDraft, toDocument, withFigure } from '@gxgk/core'
import { renderDocx } from '@gxgk/docx'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from './markdown-pages'
import type { Ran } from './run-node'
import { runNode, runTogether } from './run-node'
import { hasSharedReports, leftOut } from './shared-reports'

const folder = join(root, 'examples')
const numbered = readdirSync(folder).filter((name) => /^\d\d-.*\.mjs$/.test(name))
const out = (name: string) => readFileSync(join(folder, 'out', name))

describe('the examples', () => {
  it('are numbered, each with its own number, at most 30 lines each', () => {
    expect(numbered.length).toBeGreaterThanOrEqual(8)
    expect(new Set(numbered.map((name) => name.slice(0, 2))).size).toBe(numbered.length)
    for (const name of numbered)
      expect(readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(30)
  })

  let ran: ReadonlyMap<string, Ran>
  beforeAll(async () => {
    ran = await runTogether(numbered.map((name) => join(folder, name)))
  })

  it.each(numbered)('%s prints what is committed', async (name) => {
    const { printed, error } = ran.get(join(folder, name))!
    expect(error).toBeUndefined()
    await expect(printed).toMatchFileSnapshot(join(folder, 'expected', name.replace('.mjs', '.txt')))
  })
})

describe('npm start', () => {
  const start = (args: readonly string[] = [], env = {}) => runNode(join(folder, 'start.mjs'), args, { env })
  const temporary = mkdtempSync(join(tmpdir(), 'gxgk-start-'))

  it('takes the bundled report through the whole way', async () => {
    const told = await start()
    expect(told).toContain('兴义市人民政府办公室，2024 年度，2021 年格式')
    expect(told).toContain('未发现问题')
    expect(told).toContain('总计列：（七）总计应为 49（＝4＋40＋5），实为 48')
    expect(out('report.pdf').subarray(0, 5).toString()).toBe('%PDF-')
    expect(out('report.html').toString()).toContain('id="requests.handled.total"')
    expect(out('report.md').toString()).toMatch(/^# 兴义市人民政府办公室2024年政府信息公开工作年度报告$/m)
    expect(out('改错一格.核对结果.html').toString()).toContain('SUM-01')
    expect(readdirSync(join(folder, 'out')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('takes a file of one’s own, named from where the command was typed', async () => {
    const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { organ: string }
    writeFileSync(join(temporary, 'own.json'), JSON.stringify({ ...report, organ: '某县教育局' }))
    expect(await start(['own.json'], { INIT_CWD: temporary })).toContain('某县教育局，2024 年度')
    expect(existsSync(join(folder, 'out', 'own.pdf'))).toBe(true)
    expect(out('own.核对结果.html').toString()).not.toContain('应为')
  })

  const failing = (file: string) =>
    start([join(temporary, file)]).then(
      () => undefined,
      (error: { code: number; stdout: string; stderr: string }) => error,
    )

  it('ends with 1 for a wrong file, and marks the copy of a Word file', async () => {
    const report = parseDraft(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')))
    writeFileSync(
      join(temporary, 'wrong.docx'),
      renderDocx(toDocument(withFigure(report, 'requests.handled.total', 48))),
    )
    const failed = await failing('wrong.docx')
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringContaining('实为 48') })
    expect(out('wrong.核对结果.html').toString()).toContain('实为 48')
    expect(existsSync(join(folder, 'out', 'wrong.已核对.docx'))).toBe(true)
    expect(readdirSync(temporary).filter((name) => name.startsWith('wrong'))).toEqual(['wrong.docx'])
  })

  it.each([
    ['a file that is not there', 'none.json', undefined, '没有这个文件'],
    ['a file that is not JSON', 'broken.json', '{"form": ', '文件已损坏，读不了：JSON'],
    [
      'JSON that is not a report',
      'other.json',
      '{"form":"2021","organ":"某局"}',
      'year：应为不早于 1949 年的四位年份，实际缺少',
    ],
    ['a text that is not a report', 'other.txt', '今天天气很好。', '没有读出年度报告'],
  ])('says in sentences what is wrong with %s, and writes nothing', async (_, name, content, sentence) => {
    if (content !== undefined) writeFileSync(join(temporary, name), content)
    const failed = await failing(name)
    expect(failed).toMatchObject({ code: 3, stderr: expect.stringContaining(sentence) })
    expect(failed?.stderr).not.toMatch(/ at .*:\d+:\d+/)
    expect(existsSync(join(folder, 'out', name.replace(/\.\w+$/, '.pdf')))).toBe(false)
  })

  it.skipIf(!hasSharedReports)(`takes a published text through the whole way${leftOut}`, async () => {
    const told = await start([
      fileURLToPath(new URL('../../shared/reports/xingyi-gov-office-2024.txt', import.meta.url)),
    ])
    expect(told).toContain('兴义市人民政府办公室，2024 年度，2021 年格式')
    expect(told).not.toContain('未读准')
    // Nothing is planted in a file of one's own.
    expect(told).not.toContain('实为 48')
    expect(out('xingyi-gov-office-2024.核对结果.html').toString()).not.toContain('应为')
  })
})
