// A report through all packages, as a user's program has it; prints what it was read back as from each output.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { check, parseReport, toDocument } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { importReport } from '@gxgk/import'
import { renderMarkdown } from '@gxgk/markdown'
import { renderPdf } from '@gxgk/pdf'

const report = parseReport(JSON.parse(readFileSync('report.json', 'utf8')))
const { failed } = check(report)
const document = toDocument(report)
const pdf = await renderPdf(document, { embed: false })
const read = async (source) => (await importReport(source)).draft.tables
// The same by `require`.
const required = createRequire(import.meta.url)
const again = await required('@gxgk/pdf').renderPdf(document, { embed: false })
console.log(
  JSON.stringify({
    node: process.versions.node,
    pdfjs: required('pdfjs-dist/package.json').version,
    failed,
    html: await read(renderHtml(document, { embed: false })),
    markdown: await read(renderMarkdown(document)),
    pdf: await read(pdf),
    same: Buffer.from(again).equals(Buffer.from(pdf)),
  }),
)
