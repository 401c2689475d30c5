import { expect, it } from 'vitest'
import { importReport } from './import-report'

it.each([
  '某局2024年政府信息公开工作年度报告',
  '见 https://example.gov.cn/a.html',
  '一、总体情况\n./a.pdf',
  '<p>a.pdf</p>',
  '{"a":"b.json"}',
])('the text %j is read as text', async (text) => expect((await importReport(text)).draft).toBeUndefined())

it('is told of each stage, and stops with the reason of the signal', async () => {
  const seen: string[] = []
  const stop = new AbortController()
  const onProgress = ({
    stage,
    done,
    total,
  }: {
    readonly stage: string
    readonly done: number
    readonly total: number
  }) => {
    seen.push(`${stage} ${done}/${total}`)
    if (stage === 'extract') stop.abort(new Error('enough'))
  }
  await importReport('甲', { onProgress })
  expect(seen).toEqual(['read 0/1', 'extract 0/1', 'extract 1/1'])
  await expect(importReport('甲', { signal: stop.signal })).rejects.toThrow('enough')
})
