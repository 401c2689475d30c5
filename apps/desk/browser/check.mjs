// Serves the built page on this machine and works with it as its users do, in Chromium.
// node apps/desk/browser/check.mjs [folder for screenshots]; needs `npm run bundle -w apps/desk` and pdftoppm. CHROMIUM names another browser.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import {
  aggregate,
  compare,
  comparisonToDocument,
  diagnose,
  form2021,
  parseDraft,
  toDocument,
  withFigure,
} from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { markDocx, renderDocx } from '@gxgk/docx'
import { plainText } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { fileMarks, importReport } from '@gxgk/import'
import { renderPdf } from '@gxgk/pdf'
import { districtWorkbook, fillInWorkbook, markXlsx, renderXlsx } from '@gxgk/xlsx'
import { readMarkdown } from '@gxgk/import/markdown'
import fc from 'fast-check'
import { chromium } from 'playwright-core'
import { badFiles } from './bad-files.mjs'

const folder = process.argv[2]
if (folder) mkdirSync(folder, { recursive: true })
const given = mkdtempSync(join(tmpdir(), 'gxgk-desk-given-'))
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const example = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../examples/report.json', import.meta.url)), 'utf8'),
)

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.ttf': 'font/ttf' }
// In a folder of its own: what is asked for beside it is not there.
const server = createServer(({ url }, response) => {
  const path = join(dist, normalize(url.replace(/^\/some\/place\//, '').replace(/\?.*/, '') || 'index.html'))
  if (!url.startsWith('/some/place/') || !existsSync(path)) return response.writeHead(404).end()
  response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
  response.end(readFileSync(path))
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const home = `http://127.0.0.1:${server.address().port}/some/place/`

const browser = await chromium.launch({
  timeout: 600_000,
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
})
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
// However busy the machine is.
context.setDefaultTimeout(600_000)
const page = await context.newPage()
const complaints = []
const asked = []
page.on('console', (message) => complaints.push(message.text()))
page.on('pageerror', (error) => complaints.push(error.stack))
page.on('request', (request) => asked.push(request.url()))
await page.goto(home, { waitUntil: 'load' })

const status = page.locator('#status')
const settled = (pattern) => status.filter({ hasText: pattern }).waitFor()
const draftOf = () => page.evaluate(() => document.querySelector('gxgk-editor').draft)
const file = (name, source) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(source) })
const choose = async (...files) => {
  await page.evaluate(() => (document.getElementById('status').textContent = ''))
  await page.locator('#files').setInputFiles(files)
  await settled(/年度|没有读出/)
}
const taken = async (label) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
}

// Reports that are not in the repository.
const shared = fileURLToPath(new URL('../../../../shared/reports', import.meta.url))
const published = existsSync(shared) ? readdirSync(shared).filter((name) => /\.(?:html|pdf|txt)$/.test(name)) : []

/** The pages of a PDF as pictures. */
const pagesOf = (bytes, name) => {
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
const report = { ...sample, organ: '某县教育局', year: 2024 }
const made = toDocument(report)
const kinds = {
  '年报.html': renderHtml(made, { embed: false }),
  '年报.txt': plainText(made),
  '年报.docx': renderDocx(made, { embed: false }),
  '年报.xlsx': renderXlsx(made, { embed: false }),
  '填报.xlsx': fillInWorkbook(form2021, { draft: report }),
  '年报.json': JSON.stringify(report),
  '年报.pdf': await renderPdf(made, { embed: false }),
}

/** Kilobytes of the scripts that a page of its own asks for, as a server sends them in Brotli, worked with as told. */
const scriptsOf = async (work) => {
  const tab = await context.newPage()
  const scripts = new Set()
  tab.on('request', (request) => request.url().endsWith('.js') && scripts.add(request.url()))
  await tab.goto(home, { waitUntil: 'load' })
  await work(tab)
  await tab.close()
  return (
    [...scripts].reduce(
      (sum, url) => sum + brotliCompressSync(readFileSync(join(dist, url.slice(home.length)))).length,
      0,
    ) / 1000
  )
}

const checks = {
  'what is loaded before there is a report is little, with a report it is the editor and the rules': async () => {
    const [first, edited] = [
      await scriptsOf(async () => {}),
      await scriptsOf(async (tab) => {
        await tab.getByRole('button', { name: '用示例试一试' }).click()
        await tab.locator('[id="requests.handled.total"]').waitFor()
      }),
    ]
    console.log(`      scripts: ${first.toFixed(1)} KB br at first, ${edited.toFixed(1)} KB br with a report`)
    assert.ok(first <= 10, `${first} KB`)
    assert.ok(edited <= 135, `${edited} KB`)
    const worker = readdirSync(join(dist, 'assets')).find((name) => name.startsWith('pdf-worker'))
    const writer = brotliCompressSync(readFileSync(join(dist, 'assets', worker))).length / 1000
    assert.ok(writer <= 80, `${writer} KB`)
  },

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

  'two years at once are held against each other': async () => {
    await choose(
      file('今年.json', JSON.stringify(report)),
      file('去年.json', JSON.stringify({ ...report, year: 2023 })),
    )
    await settled(/2024 年度，与 2023 年度核对/)
    const unknown = await page.evaluate(() => document.querySelector('gxgk-editor').diagnosis.unknown)
    assert.ok(!unknown.includes('YEAR-01'))
    const view = page.locator('[data-view=years]')
    await view.locator('summary').first().click()
    const shown = async () =>
      (await view
        .locator('div')
        .first()
        .evaluate((place) => place.shadowRoot?.innerHTML)) ?? ''
    const expected = (draft) =>
      renderHtml(comparisonToDocument(compare({ ...report, year: 2023 }, draft)), { page: false, embed: false })
    await view.locator('article').waitFor()
    const asShown = (html) =>
      page.evaluate((text) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML, html)
    assert.equal((await shown()).trim(), (await asShown(expected(report))).trim())
    await page.locator('input[id="requests.received.person"]').fill('12345')
    await view.getByText('12345').first().waitFor()
    await page.evaluate(() => scrollTo(0, 0))
    if (folder) await page.screenshot({ path: join(folder, 'desk-years.png') })
  },

  'several units of a year are summed, and taken away as a workbook; a cell that is no number is told': async () => {
    const units = ['甲局', '乙局', '丙局'].map((organ) => ({ ...report, organ }))
    await choose(...units.map((unit) => file(`${unit.organ}.json`, JSON.stringify(unit))))
    const view = page.locator('[data-view=district]')
    await view.locator('summary').first().click()
    await view.getByText('3 家合计').first().waitFor()
    const sum = aggregate(units, { organ: '3 家合计', year: 2024 })
    const cells = await view.locator('[id="requests.handled.total"]').allTextContents()
    assert.deepEqual(cells, [String(sum.tables.requests.handled.total)])
    if (folder) await page.screenshot({ path: join(folder, 'desk-district.png') })
    const { name, bytes } = await taken('汇总工作簿')
    assert.equal(name, '2024年政府信息公开工作年度报告3家汇总.xlsx')
    assert.ok(bytes.equals(Buffer.from(districtWorkbook(units, { form: form2021 }))))
    await page.locator('input[id="requests.received.person"]').fill('')
    await view.locator('p').first().filter({ hasText: '没有做成' }).waitFor()
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
    assert.match(await page.locator('#problems li').textContent(), /^年报\.pdf：读这个文件的程序意外停了/)
    assert.deepEqual(await draftOf(), before)
    await choose(file('年报.pdf', kinds['年报.pdf']))
    await settled(/2024 年度/)

    await taken('PDF')
    await crashNext()
    await page.getByRole('button', { name: 'PDF', exact: true }).click()
    await settled(/没有写成 PDF：写 PDF 的程序意外停了/)
    const { bytes } = await taken('PDF')
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
  },

  'in two tabs are two reports': async () => {
    await choose(file('年报.json', JSON.stringify(report)))
    const other = await context.newPage()
    await other.goto(home)
    await other.getByRole('button', { name: '用示例试一试' }).click()
    await other.locator('[id="requests.handled.total"]').fill('48')
    const organOf = (tab) => tab.evaluate(() => document.querySelector('gxgk-editor').draft.organ)
    assert.deepEqual([await organOf(page), await organOf(other)], ['某县教育局', example.organ])
    assert.deepEqual((await draftOf()).tables, report.tables)
    await other.close()
  },

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

  'a draft is kept only where it is asked for, until it is forgotten, and by one tab': async () => {
    const box = (tab) => tab.getByRole('checkbox', { name: '把草稿留在这个浏览器里' })
    const keptNow = () => page.evaluate(() => ({ ...localStorage }))
    await choose(file('年报.json', JSON.stringify(report)))
    const total = '[id="requests.handled.total"]'
    await page.locator(total).fill('1')
    assert.deepEqual(await keptNow(), {})
    await box(page).check()
    await page.locator(total).fill('77')
    const other = await context.newPage()
    await other.goto(home)
    await other.locator('#status').filter({ hasText: '接着上次留下的草稿：某县教育局，2024 年度' }).waitFor()
    assert.equal(await other.locator(total).inputValue(), '77')
    assert.equal(await box(other).isChecked(), true)
    await other.locator(total).fill('78')
    await settled(/另一个窗口改动了留下的草稿/)
    await page.locator(total).fill('79')
    assert.equal(JSON.parse(Object.values(await keptNow())[0]).draft.tables.requests.handled.total, 78)
    // Another report is not kept over it unasked.
    await other.getByRole('button', { name: '用示例试一试' }).click()
    await other.locator('#status').filter({ hasText: '示例' }).waitFor()
    await other.locator(total).fill('1')
    assert.equal(JSON.parse(Object.values(await keptNow())[0]).draft.tables.requests.handled.total, 78)
    await other.getByRole('button', { name: '忘掉草稿' }).click()
    assert.deepEqual(await keptNow(), {})
    // What is kept and is none is told.
    await page.evaluate(() => localStorage.setItem('gxgk-desk-draft', '{"draft":{}}'))
    await other.reload()
    await other.locator('#status').filter({ hasText: '留在浏览器里的草稿读不出' }).waitFor()
    await other.getByRole('button', { name: '忘掉草稿' }).click()
    assert.deepEqual(await keptNow(), {})
    await other.close()
  },

  'axe finds no barrier, on any screen nothing is wider than it': async () => {
    const client = await page.context().newCDPSession(page)
    await client.send('Runtime.evaluate', {
      expression: readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    })
    await choose(
      file('今年.json', JSON.stringify(withFigure(report, 'requests.handled.total', 79))),
      file('去年.json', JSON.stringify({ ...report, year: 2023 })),
    )
    const view = page.locator('[data-view=years]')
    if (!(await view.evaluate((box) => box.open))) await view.locator('summary').first().click()
    await view.locator('article').waitFor()
    await page.locator('input[id="requests.handled.total"]').focus()
    for (const [width, colorScheme] of [
      [390, 'dark'],
      [390, 'light'],
      [1280, 'dark'],
      [1280, 'light'],
      [1920, 'light'],
    ]) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => scrollTo(0, 0))
      if (folder) await page.screenshot({ path: join(folder, `desk-${width}-${colorScheme}.png`) })
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        0,
      )
      const { result } = await client.send('Runtime.evaluate', {
        expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(
          violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id, nodes }) => [id, nodes[0].html])))`,
        awaitPromise: true,
      })
      assert.deepEqual(JSON.parse(result.value), [])
    }
  },

  'nothing is asked for outside of its folder, and the browser complained of nothing': async () => {
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(home) && !/^(?:blob|data):/.test(url)),
      [],
    )
    assert.deepEqual(complaints, [])
  },
}

let failed = 0
const start = performance.now()
for (const [name, check] of Object.entries(checks)) {
  try {
    await check()
    console.log(`ok    ${name}`)
  } catch (error) {
    failed++
    console.log(`FAIL  ${name}\n      ${String(error.message).replaceAll('\n', '\n      ')}`)
  }
}
await browser.close()
server.close()
rmSync(given, { recursive: true })
console.log(
  `${Object.keys(checks).length - failed} passed, ${failed} failed, ${((performance.now() - start) / 1000).toFixed(0)} s`,
)
process.exitCode = failed === 0 ? 0 : 1
