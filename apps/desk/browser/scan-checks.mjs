// Scans given to the page: read in its worker as Node reads them, and their figures confirmed beside their pictures.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { toDocument } from '@gxgk/core'
import { importReport } from '@gxgk/import'
import { ocr } from '@gxgk/ocr'
import { renderPdf } from '@gxgk/pdf'
import { dist } from './builds.mjs'
import { example, file } from './material.mjs'
import { greyPages, pictureOnlyPdf } from './scanned-pdf.mjs'
import { axeFinds, openAxe } from './axe.mjs'

const dots = 150
const blotted = 'requests.granted.person'

/** A stroke of a pen across a box in points. */
const scribble = ({ width, data }, [left, top, right, bottom]) => {
  const px = (point) => Math.round((point * dots) / 72)
  for (let y = px(top + 4); y < px(bottom - 4); y++)
    for (let x = px(left + 4); x < px(right - 4); x++) if ((x + y) % 7 < 3) data[y * width + x] = 20
}

/** The report as a scan, a cell of it blotted out, and how Node reads it. */
const madeScan = async () => {
  const draft = { ...example, narratives: {} }
  const pdf = await renderPdf(toDocument(draft), { embed: false })
  const pages = greyPages(pdf, dots)
  const { page, box } = (await importReport(pdf)).trace[blotted]
  scribble(pages[page - 1], box)
  const bytes = pictureOnlyPdf(pages, dots)
  return { bytes, pages: pages.length, ...(await importReport(bytes, { ocr })) }
}

/** Megabytes of a file as a server sends it in Brotli. */
const sent = (path) =>
  brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / 1e6

export const scanChecks = ({ page, home, asked, status, draftOf, folder }) => {
  let scan
  const row = (address) => page.locator('#doubts li').filter({ has: page.locator(`[id="doubt-${address}"]`) })
  const inFocus = () => page.evaluate(() => document.activeElement.id)
  return {
    'a scan is read page by page as Node reads it, with no more than 14 MB, which no other file asks for': async () => {
      scan = await madeScan()
      // The model and its runtime; a damaged picture asks for the worker alone.
      assert.deepEqual(
        asked.filter((url) => /\/ocr\/\w+\//.test(url)),
        [],
      )
      const said = page.evaluate(
        () =>
          new Promise((resolve) => {
            const all = []
            new MutationObserver(() => {
              const text = document.getElementById('status').textContent
              all.push(text)
              if (/2024 年度/.test(text)) resolve(all)
            }).observe(document.getElementById('status'), { childList: true })
          }),
      )
      await page.evaluate(() => (document.getElementById('status').textContent = ''))
      await page.locator('#files').setInputFiles([file('扫描件.pdf', scan.bytes)])
      const steps = await said
      for (let i = 1; i <= scan.pages; i++)
        assert.ok(
          steps.some((text) => text.includes(`扫描件.pdf，扫描件，第 ${i} 页，共 ${scan.pages} 页`)),
          steps.join('\n'),
        )
      assert.deepEqual(await draftOf(), JSON.parse(JSON.stringify(scan.draft)))
      const fetched = new Set(asked.filter((url) => url.includes('/ocr/')))
      const total = [...fetched].reduce((sum, url) => sum + sent(join(dist, url.slice(home.length))), 0)
      console.log(`      ${fetched.size} files to read scans: ${total.toFixed(2)} MB br`)
      assert.ok(total > 10 && total <= 14, `${total} MB`)
    },

    'of a scan what was not read comes first and leaves `unread` when it is typed, by keyboard alone': async () => {
      assert.ok(scan.draft.unread.includes(blotted))
      const standings = await page.locator('#doubts li').evaluateAll((rows) => rows.map((one) => one.dataset.standing))
      const unread = standings.filter((one) => one === 'unread').length
      assert.ok(unread > 0 && standings.length > 150)
      assert.ok(standings.slice(0, unread).every((one) => one === 'unread'))
      await page.locator('#take button').first().focus()
      await page.keyboard.press('F6')
      const first = await inFocus()
      assert.match(first, /^doubt-/)
      // Down without confirming until there; no figure is not taken.
      for (let i = 0; (await inFocus()) !== `doubt-${blotted}`; i++) {
        assert.ok(i < unread)
        await page.keyboard.press('ArrowDown')
      }
      if (folder) await page.screenshot({ path: join(folder, 'scan-1280.png') })
      const field = page.locator(`[id="doubt-${blotted}"]`)
      await field.fill('八')
      await page.keyboard.press('Enter')
      assert.equal(await field.getAttribute('aria-invalid'), 'true')
      assert.ok((await draftOf()).unread.includes(blotted))
      await field.fill(String(example.tables.requests.granted.person))
      await page.keyboard.press('Enter')
      assert.equal(await row(blotted).getAttribute('data-standing'), 'confirmed')
      const draft = await draftOf()
      assert.ok(!(draft.unread ?? []).includes(blotted))
      assert.equal(draft.tables.requests.granted.person, example.tables.requests.granted.person)
      const next = await inFocus()
      assert.notEqual(next, `doubt-${blotted}`)
      await page.keyboard.press('Enter')
      // Confirming changes nothing: each field began with what the draft has.
      assert.deepEqual(await draftOf(), draft)
      assert.equal(await row(next.replace('doubt-', '')).getAttribute('data-standing'), 'confirmed')
      const summary = await page.locator('#doubts summary').textContent()
      assert.match(summary, new RegExp(`还有 ${standings.length - 2} 处`))
    },

    'of a scan what is typed and not entered is given back by Escape, and a key that is held down confirms nothing more':
      async () => {
        const focused = page.locator(`[id="${await inFocus()}"]`)
        const written = await focused.inputValue()
        await focused.fill('98765')
        await page.keyboard.press('Escape')
        assert.equal(await focused.inputValue(), written)
        const left = () => page.locator('#doubts li:not([data-standing=confirmed])').count()
        const before = await left()
        await page.keyboard.down('Enter')
        for (let i = 0; i < 5; i++) await page.keyboard.down('Enter')
        await page.keyboard.up('Enter')
        assert.equal(await left(), before - 1)
      },

    'a figure of a scan that was corrected, and the correction undone, is open again': async () => {
      const other = page.locator(`[id="${await inFocus()}"]`)
      const id = (await inFocus()).replace('doubt-', '')
      const written = await other.inputValue()
      await other.fill('98765')
      await page.keyboard.press('Enter')
      assert.equal(await row(id).getAttribute('data-standing'), 'confirmed')
      await page.getByRole('button', { name: '撤销' }).first().click()
      assert.equal(await row(id).getAttribute('data-standing'), 'read')
      assert.equal(await other.inputValue(), written)
    },

    'a figure of a scan that is undone in its table is open again, and the other way about': async () => {
      await page.locator(`[id="${blotted}"]`).fill('某')
      await page.keyboard.press('Tab')
      assert.equal(await row(blotted).getAttribute('data-standing'), 'unread')
      await page.locator(`[id="${blotted}"]`).fill('7')
      await page.keyboard.press('Tab')
      assert.equal(await row(blotted).getAttribute('data-standing'), 'confirmed')
      assert.equal(await page.locator(`[id="doubt-${blotted}"]`).inputValue(), '7')
    },

    'the figures of a scan beside their pictures are without barriers, on any screen, in both languages': async () => {
      const axe = await openAxe(page)
      for (const language of ['English', '中文']) {
        await page.getByRole('button', { name: language, exact: true }).click()
        for (const [width, colorScheme] of [
          [390, 'dark'],
          [390, 'light'],
          [1280, 'dark'],
          [1280, 'light'],
        ]) {
          await page.setViewportSize({ width, height: 900 })
          await page.emulateMedia({ colorScheme })
          if (folder) await page.screenshot({ path: join(folder, `scan-${language}-${width}-${colorScheme}.png`) })
          const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
          assert.equal(await page.evaluate(wider), 0)
          assert.deepEqual(await axeFinds(axe), [])
        }
      }
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.emulateMedia({ colorScheme: 'light' })
    },

    'a scan that is too coarse is told in a sentence': async () => {
      const [small] = greyPages(await renderPdf(toDocument(example)), 60)
      await page.locator('#files').setInputFiles([file('小.pdf', pictureOnlyPdf([small], 60))])
      await status.filter({ hasText: '没有读出' }).waitFor()
      assert.match(await page.locator('#problems li').textContent(), /^小\.pdf：.*请以 300 dpi 灰度重新扫描/)
    },
  }
}

/** Of the page in one file. */
export const noScanChecks = ({ page, choose }) => ({
  'a scan is told to be for the page in a folder': async () => {
    const [one] = greyPages(await renderPdf(toDocument(example)), dots)
    await choose(file('扫描件.pdf', pictureOnlyPdf([one], dots)))
    assert.match(await page.locator('#problems li').textContent(), /单文件版不认读，请用放在服务器上的文件夹版/)
  },
})
