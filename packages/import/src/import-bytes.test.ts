import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError, importReport } from './index'
import { docxOf } from '@gxgk/deviations'

const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 3 })
const made = toDocument(report!)
const text = plainText(made)
const utf8 = (value: string) => new TextEncoder().encode(value)

describe('importReport', () => {
  it.each([
    ['a text', 'text', text],
    ['its bytes', 'text', utf8(text)],
    ['an ArrayBuffer', 'text', utf8(text).buffer],
    ['a Buffer', 'text', Buffer.from(text)],
    ['a part of a longer Buffer', 'text', Buffer.from(`甲${text}乙`).subarray(3, -3)],
    ['JSON', 'json', utf8(JSON.stringify(report))],
    ['a .docx', 'docx', docxOf(made)],
  ] as const)('reads %s, and tells what it was', async (_, type, source) => {
    const read = await importReport(source)
    expect(read.draft?.tables).toEqual(report!.tables)
    expect([read.type, read.problems]).toEqual([type, []])
  })

  it('takes the kind that is given', async () =>
    expect((await importReport(`<p>${text.slice(0, 20)}`, { type: 'text' })).type).toBe('text'))

  it('takes the name of the file for a title where the source has none', async () => {
    const [title] = text.split('\n')
    const { draft } = await importReport(text.replace(title!, ''), {
      name: `C:\\年报\\某县林业局2023年政府信息公开工作年度报告.txt`,
    })
    expect(draft).toMatchObject({ organ: '某县林业局', year: 2023 })
  })

  it('counts lines of one paragraph as passages', async () => {
    const refusal = (lines: number) =>
      importReport('1\n'.repeat(lines), { type: 'markdown', limits: { passages: 100 } })
    await expect(refusal(100)).resolves.toBeDefined()
    await expect(refusal(101)).rejects.toMatchObject({ code: 'limit', params: { limit: 'passages', most: 100 } })
  })

  it('names the file and the limit where it refuses one', async () => {
    const refused = importReport(text, { name: '年报.txt', limits: { bytes: 10 } })
    await expect(refused).rejects.toThrow(ImportError)
    await expect(refused).rejects.toMatchObject({
      code: 'limit',
      params: { limit: 'bytes', most: 10 },
      message: expect.stringMatching(/^年报\.txt：超过上限：文件大小.*删去图片/) as string,
    })
  })
})
