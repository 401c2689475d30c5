// What a user's program does, the same for all bundlers: reads a report, checks it, renders it, and reads it back.
import { check, parseReport, toDocument } from '@gxgk/core'
import { renderHtml } from '@gxgk/html'
import { importReport } from '@gxgk/import'
import { renderPdf } from '@gxgk/pdf'

const base64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

export const run = async (input, fonts) => {
  const report = parseReport(input)
  const document = toDocument(report)
  const html = renderHtml(document)
  const { draft, problems } = await importReport(new TextEncoder().encode(html))
  const printed = await importReport(new TextEncoder().encode(renderHtml(document, { embed: false })))
  return {
    failed: check(report).failed,
    html: html.length,
    problems: problems.length,
    draft,
    printed: printed.draft.tables,
    pdf: base64(await renderPdf(document, { fonts })),
  }
}
