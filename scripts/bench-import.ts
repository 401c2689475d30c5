/** Times the reading of one report in each kind of file, on the built packages, in one run: `npm run bench:import`. */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { AnyDraft } from '@gxgk/core'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Cell, Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import { importReport } from '@gxgk/import'
import { docxOf } from '@gxgk/deviations'
import { renderPdf } from '@gxgk/pdf'
import fc from 'fast-check'

const milliseconds = 3000

const report = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 2021 })[0] as AnyDraft
const document = toDocument(report)
const { embedded: _, ...meta } = document.meta

/** A cell as Word pastes it into a portal. */
const wordCell = (cell: Cell) =>
  `<td width="85" valign="top" rowspan="${cell.rowSpan ?? 1}" colspan="${cell.colSpan ?? 1}" style="border:1px solid windowtext;padding:0 5.4pt">` +
  '<p class="MsoNormal" align="center" style="text-align:center;line-height:18pt"><span lang="EN-US" ' +
  `style="font-size:10.5pt;font-family:宋体;mso-bidi-font-family:宋体">${plainText(cell)}<o:p></o:p></span></p></td>\n`
const wordTable = ({ children }: Table) =>
  `<table class="MsoNormalTable" border="1">${children.map((row) => `<tr>${row.children.map(wordCell).join('')}</tr>`).join('\n')}</table>`
const page =
  `<html><head><meta charset="utf-8"><title>报告</title></head><body><ul>` +
  '<li><a href="/zwgk/index.html" target="_blank">政务公开</a></li>\n'.repeat(200) +
  `</ul><div id="zoom">${document.children
    .flatMap((block) => (block.type === 'section' ? block.children : [block]))
    .map((block) => (block.type === 'table' ? wordTable(block) : `<p class="MsoNormal">${plainText(block)}</p>`))
    .join('\n')}</div></body></html>`

const encode = (text: string) => new TextEncoder().encode(text)
const files = {
  html: encode(page),
  text: encode(plainText(document)),
  docx: docxOf(document),
  'docx（LibreOffice）': new Uint8Array(
    readFileSync(new URL('../packages/read/test/fixtures/libreoffice-report.docx', import.meta.url)),
  ),
  pdf: await renderPdf({ ...document, meta }),
}

const timed = async (work: () => Promise<unknown>) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const measure = async (file: Uint8Array) => {
  const read = () => importReport(file)
  const cold = await timed(read)
  const times: number[] = []
  for (let spent = 0; spent < milliseconds; spent += times.at(-1)!) times.push(await timed(read))
  // The first half only warms the program up.
  const warm = times.slice(times.length / 2).sort((a, b) => a - b)
  return { cold, least: warm[0]!, median: warm[Math.floor(warm.length / 2)]! }
}

/** What this machine does at this hour, to compare with another: the same JSON parsed over and over. */
const json = JSON.stringify(report)
const perSecond = () => {
  const start = performance.now()
  let count = 0
  for (; performance.now() - start < 500; count++) JSON.parse(json)
  return Math.round((count / (performance.now() - start)) * 1000)
}

console.log(`JSON.parse 每秒 ${perSecond()} 份`)
console.log('种类                  KB   首次 ms   最快 ms   中位 ms')
for (const [type, file] of Object.entries(files)) {
  const { cold, least, median } = await measure(file)
  const cells = [(file.length / 1024).toFixed(0), cold.toFixed(0), least.toFixed(2), median.toFixed(2)]
  console.log(type.padEnd(18) + cells.map((cell, i) => cell.padStart(i === 0 ? 6 : 10)).join(''))
}
console.log(`JSON.parse 每秒 ${perSecond()} 份`)
