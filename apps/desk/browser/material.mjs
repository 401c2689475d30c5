// Reports and files that the page is given.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { renderDocx } from '@gxgk/docx'
import { plainText } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { renderPdf } from '@gxgk/pdf'
import { fillInWorkbook, renderXlsx } from '@gxgk/xlsx'
import fc from 'fast-check'

export const example = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../examples/report.json', import.meta.url)), 'utf8'),
)

/** Where files are put that are chosen by their paths; `clean` takes it away. */
export const given = mkdtempSync(join(tmpdir(), 'gxgk-desk-given-'))
export const clean = () => rmSync(given, { recursive: true })

export const file = (name, source) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(source) })

// Reports that are not in the repository.
export const shared = fileURLToPath(new URL('../../../../shared/reports', import.meta.url))
export const published = existsSync(shared)
  ? readdirSync(shared).filter((name) => /\.(?:html|pdf|txt)$/.test(name))
  : []

/** The pages of a PDF as pictures, by their hashes. */
export const pagesOf = (bytes, name) => {
  const home = mkdtempSync(join(tmpdir(), `gxgk-desk-${name}-`))
  writeFileSync(join(home, 'file.pdf'), bytes)
  execFileSync('pdftoppm', ['-r', '72', join(home, 'file.pdf'), join(home, 'page')])
  const pages = readdirSync(home).filter((file) => file.startsWith('page'))
  const pictures = pages.sort().map((file) =>
    createHash('sha256')
      .update(readFileSync(join(home, file)))
      .digest('hex'),
  )
  rmSync(home, { recursive: true })
  assert.ok(pictures.length >= 3, `${pictures.length} pages`)
  return pictures
}

const [sample] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 30 })
export const report = { ...sample, organ: '某县教育局', year: 2024 }
const made = toDocument(report)
export const kinds = {
  '年报.html': renderHtml(made, { embed: false }),
  '年报.txt': plainText(made),
  '年报.docx': renderDocx(made, { embed: false }),
  '年报.xlsx': renderXlsx(made, { embed: false }),
  '填报.xlsx': fillInWorkbook(form2021, { draft: report }),
  '年报.json': JSON.stringify(report),
  '年报.pdf': await renderPdf(made, { embed: false }),
}
