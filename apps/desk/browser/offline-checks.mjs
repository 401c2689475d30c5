// The page of a server that is gone.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toDocument } from '@gxgk/core'
import { renderPdf } from '@gxgk/pdf'
import { dist, serveFolder } from './builds.mjs'
import { example, file, kinds, pagesOf, report } from './material.mjs'
import { greyPages, pictureOnlyPdf } from './scanned-pdf.mjs'

export const offlineChecks = ({ context, folder }) => ({
  'once it was open it opens, reads and writes without its server': async () => {
    const { home, close } = await serveFolder()
    const own = await context.browser().newContext({ viewport: { width: 1280, height: 900 } })
    own.setDefaultTimeout(600_000)
    const page = await own.newPage()
    const complaints = []
    page.on('pageerror', (error) => complaints.push(error.stack))
    await page.goto(home)
    const fonts = readdirSync(join(dist, 'fonts')).length
    const keptFonts = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.endsWith(' fonts'))
        const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
        return kept[0] ?? 0
      })
    for (let turn = 0; (await keptFonts()) < fonts; turn++) {
      assert.ok(turn < 1500, 'the fonts are not kept')
      await page.waitForTimeout(200)
    }
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    close()
    await page.reload({ waitUntil: 'load' })
    assert.equal(await page.evaluate(() => fetch('./not-kept').catch(() => 'gone')), 'gone')
    await page.getByRole('button', { name: '用示例试一试' }).click()
    const taken = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.getByRole('button', { name: 'PDF', exact: true }).click(),
      ])
      return readFileSync(await download.path())
    }
    assert.deepEqual(pagesOf(await taken(), 'offline'), pagesOf(await renderPdf(toDocument(example)), 'node'))
    for (const name of ['年报.docx', '年报.pdf']) {
      await page.locator('#files').setInputFiles(file(name, kinds[name]))
      await page.locator('#status').filter({ hasText: '2024 年度' }).waitFor({ timeout: 60_000 })
      const { tables } = await page.evaluate(() => document.querySelector('gxgk-editor').draft)
      assert.deepEqual(tables, report.tables, name)
    }
    if (folder) await page.screenshot({ path: join(folder, 'offline.png') })
    assert.deepEqual(complaints, [])
    await own.close()
  },

  'once a scan was read, scans are read without its server; before, it is told that the network is needed':
    async () => {
      const [small] = greyPages(await renderPdf(toDocument(example)), 60)
      const scan = file('小.pdf', pictureOnlyPdf([small], 60))
      const lines = []
      for (const isUsed of [false, true]) {
        const { home, close } = await serveFolder()
        const own = await context.browser().newContext()
        own.setDefaultTimeout(600_000)
        const page = await own.newPage()
        const told = async () => {
          await page.evaluate(() => (document.getElementById('status').textContent = ''))
          await page.locator('#files').setInputFiles([scan])
          await page.locator('#status').filter({ hasText: '没有读出' }).waitFor()
          return page.locator('#problems li').textContent()
        }
        await page.goto(home)
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
        if (isUsed) await told()
        close()
        await page.reload({ waitUntil: 'load' })
        lines.push(await told())
        await own.close()
      }
      assert.match(lines[0], /第一次用时要联网/)
      assert.match(lines[1], /请以 300 dpi 灰度重新扫描/)
    },
})
