// What is taken away.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { diagnose, form2021, parseDraft, toDocument, withFigure } from '@gxgk/core'
import { markDocx, renderDocx } from '@gxgk/docx'
import { renderHtml } from '@gxgk/html'
import { fileMarks, importReport } from '@gxgk/import'
import { renderPdf } from '@gxgk/pdf'
import { fillInWorkbook, markXlsx, renderXlsx } from '@gxgk/xlsx'
import { example, file, kinds, pagesOf, report } from './material.mjs'

export const writingChecks = ({ page, status, settled, draftOf, choose, taken, folder }) => ({
  'the example: type a wrong total, take the repair, take away a file of each kind': async () => {
    await page.getByRole('button', { name: '用示例试一试' }).click()
    const total = page.locator('[id="requests.handled.total"]')
    await total.focus()
    await page.keyboard.type('48')
    if (folder) await page.screenshot({ path: join(folder, 'desk-1280.png') })
    await page.keyboard.press('Alt+Enter')
    const mended = await draftOf()
    assert.deepEqual(mended, parseDraft(example))
    const document = toDocument(mended)
    const name = '兴义市人民政府办公室2024年政府信息公开工作年度报告'
    const [pdf, docx, xlsx, fillIn, html, json] = [
      await taken('PDF'),
      await taken('Word'),
      await taken('Excel'),
      await taken('填报工作簿'),
      await taken('网页'),
      await taken('数据（JSON）'),
    ]
    assert.deepEqual(
      [pdf.name, docx.name, xlsx.name, html.name, json.name],
      ['pdf', 'docx', 'xlsx', 'html', 'json'].map((end) => `${name}.${end}`),
    )
    assert.equal(fillIn.name, `${name}填报工作簿.xlsx`)
    // Packed by another program its bytes are others, its pages the same.
    assert.deepEqual(pagesOf(pdf.bytes, 'page'), pagesOf(await renderPdf(document), 'node'))
    assert.ok(docx.bytes.equals(Buffer.from(renderDocx(document))), 'the Word file is that of Node, byte for byte')
    assert.ok(xlsx.bytes.equals(Buffer.from(renderXlsx(document))), 'so is the workbook')
    assert.ok(fillIn.bytes.equals(Buffer.from(fillInWorkbook(form2021, { draft: mended }))), 'and the one to fill in')
    for (const [name, { bytes }] of Object.entries({ 'a.docx': docx, 'a.xlsx': xlsx, 'b.xlsx': fillIn })) {
      const { draft } = await importReport(new Uint8Array(bytes), { name })
      assert.deepEqual([draft.organ, draft.year, draft.tables], [mended.organ, mended.year, mended.tables], name)
    }
    assert.equal(html.bytes.toString(), renderHtml(document))
    assert.deepEqual(JSON.parse(json.bytes.toString()), mended)
  },

  'a Word file and a workbook are given back with a remark at each fault, as Node marks them': async () => {
    const wrong = toDocument(withFigure(report, 'requests.handled.total', 4321))
    const button = page.getByRole('button', { name: '标出错处的原文件' })
    for (const [name, source, mark] of [
      ['年报.v2.docx', renderDocx(wrong, { embed: false }), markDocx],
      ['年报.xlsx', renderXlsx(wrong, { embed: false }), markXlsx],
    ]) {
      await choose(file(name, source))
      // What is changed on the page is not in the file.
      await page.locator('[id="requests.handled.total"]').fill('1')
      const given = await taken('标出错处的原文件')
      assert.equal(given.name, name.replace(/(?=\.\w+$)/, '.已核对'))
      const { draft, trace } = await importReport(source, { name })
      const marks = fileMarks(diagnose(draft), trace)
      const marked = mark(source, marks)
      assert.ok(marks.some(({ text }) => text.includes('4321')))
      assert.ok(given.bytes.equals(Buffer.from(marked.bytes)), name)
      assert.match(await status.textContent(), new RegExp(`批注 ${marked.placed} 处`))
    }
    await choose(file('年报.html', kinds['年报.html']))
    assert.equal(await button.count(), 0)
  },

  'the page is in English where it is asked for, with what it has told by then': async () => {
    await choose(file('便条.txt', '今天天气很好。'), file('年报.json', JSON.stringify(report)))
    await page.getByRole('button', { name: 'English' }).click()
    await settled(/某县教育局, 2024$/)
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    assert.match(await page.locator('#problems li').first().textContent(), /^便条\.txt: [A-Za-z][^\u4e00-\u9fff]+$/)
    await page.getByRole('button', { name: 'Undo' }).first().waitFor()
    const { name } = await taken('Data (JSON)')
    assert.equal(name, '某县教育局2024年政府信息公开工作年度报告.json')
    if (folder) await page.screenshot({ path: join(folder, 'desk-en.png') })
    await page.getByRole('button', { name: '中文' }).click()
    await settled(/已写出 数据/)
  },
})
