import { readFileSync } from 'node:fs'
import { assertDocument, plainText, walk } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { extractReport } from '@gxgk/import'
import { sniff } from '../sniff'
import { readDocx } from './read-docx'

const fixture = (name: string) =>
  readFileSync(new URL(`../../test/fixtures/libreoffice-report.${name}`, import.meta.url))

describe('a report that LibreOffice wrote', () => {
  const bytes = new Uint8Array(fixture('docx'))
  const read = readDocx(bytes)

  it('is a sound document, told by its content', () => {
    assertDocument(read)
    expect(sniff(bytes)).toBe('docx')
    expect(read.meta.title).toBe('示例县教育局2024年政府信息公开工作年度报告')
  })

  it('has its headings, the numbers of its lists, and strong words', () => {
    const nodes = [...walk(read)]
    expect(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual([1, 2, 2, 2, 2, 2, 2])
    expect(nodes.flatMap((node) => (node.type === 'strong' ? [plainText(node)] : []))).toEqual(['重点', '一百余条'])
    const lines = plainText(read).split('\n')
    expect(lines).toEqual(expect.arrayContaining(['1. 公开的深度不够', '2. 平台的检索不便', '增加解读', '改版网站']))
  })

  it('gives every figure, and no problem', () => {
    const { draft, problems } = extractReport(read)
    expect(problems).toEqual([])
    expect(draft?.tables).toEqual(JSON.parse(fixture('json').toString()))
    expect(draft).toMatchObject({ form: '2021', organ: '示例县教育局', year: 2024 })
  })
})
