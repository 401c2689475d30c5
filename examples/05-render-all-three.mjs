// 同一份报告写成 PDF、HTML 和 Markdown。
import { readFileSync } from 'node:fs'
import { parseReport, toDocument } from '@gxgk/core'
import { fangsong } from '@gxgk/fonts-fandol'
import { renderHtml } from '@gxgk/html'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'
import { writeWhole } from './write-whole.mjs'

const report = parseReport(JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8')))
const document = toDocument(report)

console.log(writeWhole('report.html', renderHtml(document)))
console.log(writeWhole('report-fragment.html', renderHtml(document, { page: false })))
console.log(writeWhole('report.md', renderMarkdown(document)))
console.log(writeWhole('report-flat.md', renderMarkdown(document, { tables: 'flat' })))
console.log(writeWhole('report.pdf', await renderPdf(document, { fonts: { fangsong } })))
