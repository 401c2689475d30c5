// Files of all kinds given to the page.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDraft, withFigure } from '@gxgk/core'
import { renderDocx } from '@gxgk/docx'
import { importReport } from '@gxgk/import'
import { readMarkdown } from '@gxgk/import/markdown'
import { renderPdf } from '@gxgk/pdf'
import { renderXlsx } from '@gxgk/xlsx'
import { badFiles } from './bad-files.mjs'
import { example, file, given, kinds, published, report, shared } from './material.mjs'

export const readingChecks = ({ page, status, settled, draftOf, choose, taken, folder }) => ({
  'files of each kind are read in a worker as Node reads them': async () => {
    for (const [name, source] of Object.entries(kinds)) {
      await choose(file(name, source))
      const { draft } = await importReport(typeof source === 'string' ? new TextEncoder().encode(source) : source, {
        name,
      })
      assert.deepEqual(await draftOf(), JSON.parse(JSON.stringify(draft)), name)
    }
  },

  [`published reports are read to the figures that are known of them${published.length > 0 ? '' : ' (not run: no ../shared)'}`]:
    async () => {
      for (const name of published) {
        await choose({ name, mimeType: 'application/octet-stream', buffer: readFileSync(join(shared, name)) })
        const golden = join(shared, name.replace(/\.\w+$/, '.golden.json'))
        assert.deepEqual((await draftOf()).tables, JSON.parse(readFileSync(golden, 'utf8')).tables, name)
      }
    },

  'a file is dropped on the page': async () => {
    const wrong = withFigure(parseDraft(example), 'requests.handled.total', 48)
    await page.evaluate((text) => {
      const carried = new DataTransfer()
      carried.items.add(new File([text], '年报.json'))
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: carried, cancelable: true, bubbles: true }))
    }, JSON.stringify(wrong))
    await settled(/兴义市人民政府办公室，2024 年度/)
    assert.equal((await draftOf()).tables.requests.handled.total, 48)
  },

  'fifty files that are no report, damaged, or too large are told in a sentence each, and the report stays':
    async () => {
      const notice = readMarkdown('# 关于开会的通知\n\n各科室：\n\n| 时间 | 地点 |\n| --- | --- |\n| 周一 | 三楼 |\n')
      const note = { docx: renderDocx(notice), xlsx: renderXlsx(notice), pdf: await renderPdf(notice) }
      const files = badFiles({ docx: kinds['年报.docx'], xlsx: kinds['年报.xlsx'], pdf: kinds['年报.pdf'], note })
      const names = Object.keys(files)
      assert.equal(names.length, 50)
      for (const [name, source] of Object.entries(files)) writeFileSync(join(given, name), source)
      const before = await draftOf()
      await choose(...names.map((name) => join(given, name)))
      assert.match(await status.textContent(), /没有读出年度报告/)
      const lines = await page.locator('#problems li').allTextContents()
      if (folder) writeFileSync(join(folder, 'bad-files.txt'), lines.join('\n'))
      assert.deepEqual(
        lines.map((line) => line.slice(0, line.indexOf('：'))),
        names,
      )
      for (const [at, line] of lines.entries()) assert.ok(line.lastIndexOf(names[at]) === 0, line)
      for (const line of lines) assert.match(line, /^[^：]+：[^\n]*[\u4e00-\u9fff][^\n]{3,}$/)
      assert.deepEqual(await draftOf(), before)
      await choose(file('便条.txt', '今天天气很好。'), file('年报.json', JSON.stringify(report)))
      await settled(/某县教育局，2024 年度/)
      assert.equal(await page.locator('#problems').isVisible(), true)
    },

  'a worker that crashes is told, and the next file and the next PDF are of a new one': async () => {
    await page.getByRole('button', { name: '用示例试一试' }).click()
    await settled(/示例/)
    // What they would answer next ends them.
    const crashNext = async () => {
      for (const worker of page.workers())
        await worker.evaluate(() => {
          self.postMessage = () =>
            setTimeout(() => {
              throw new Error('crash')
            })
        })
    }
    await choose(file('年报.html', kinds['年报.html']))
    const before = await draftOf()
    await crashNext()
    await choose(file('年报.pdf', kinds['年报.pdf']))
    assert.match(await page.locator('#problems li').textContent(), /^年报\.pdf：读这个文件的进程意外停止.*请再试一次/)
    assert.deepEqual(await draftOf(), before)
    await choose(file('年报.pdf', kinds['年报.pdf']))
    await settled(/2024 年度/)

    await taken('PDF')
    await crashNext()
    await page.getByRole('button', { name: 'PDF', exact: true }).click()
    await settled(/没有写成 PDF：写 PDF 的程序意外停了/)
    const { bytes } = await taken('PDF')
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
    // The worker that reads was to crash too: it does now, and not in the next check.
    await choose(file('年报.json', JSON.stringify(report)))
  },
})
