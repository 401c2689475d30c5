import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Table } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { parse } from 'parse5'
import { bench, describe } from 'vitest'
import { extractReport } from '@gxgk/import'
import { decode } from '../decode'
import { readHtml } from './index'

const [report] = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed: 2021 })

/** A cell as Word pastes it. */
const wordCell = (words: string, rowSpan = 1, colSpan = 1) =>
  `<td width="85" valign="top" rowspan="${rowSpan}" colspan="${colSpan}" style="border:1px solid windowtext;padding:0 5.4pt">` +
  `<p class="MsoNormal" align="center" style="text-align:center;line-height:18pt"><span lang="EN-US" ` +
  `style="font-size:10.5pt;font-family:宋体;mso-bidi-font-family:宋体">${words}<o:p></o:p></span></p></td>\n`

const wordTable = (table: Table) =>
  `<table class="MsoNormalTable" border="1">${table.children
    .map(
      ({ children }) =>
        `<tr>${children.map((cell) => wordCell(plainText(cell), cell.rowSpan, cell.colSpan)).join('')}</tr>\n`,
    )
    .join('')}</table>`

const body = toDocument(report!)
  .children.flatMap((block) => (block.type === 'section' ? block.children : [block]))
  .map((block) => (block.type === 'table' ? wordTable(block) : `<p class="MsoNormal">${plainText(block)}</p>\n`))
  .join('')
const menu = `<ul>${'<li><a href="/zwgk/index.html" target="_blank">政务公开</a></li>\n'.repeat(200)}</ul>`
const page = `<html><head><meta charset="utf-8"><title>报告</title></head><body>${menu}<div id="zoom">${body}</div></body></html>`
const bytes = new TextEncoder().encode(page)

let sink = 0

describe(`a page of ${Math.round(bytes.length / 1024)} KB with one report`, () => {
  bench('decode and plain parse of parse5', () => {
    sink += parse(decode(bytes)).childNodes.length
  })
  bench('readHtml', () => {
    sink += readHtml(bytes).children.length
  })
  bench('readHtml and extractReport', () => {
    sink += extractReport(readHtml(bytes)).problems.length
  })
})

if (sink < 0) throw new Error('the work was not done')
