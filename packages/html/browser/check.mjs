// Renders the annual report, serves it on this machine under a strict policy and looks at it in Chromium.
// node packages/html/browser/check.mjs [folder for screenshots]; needs the packages built. CHROMIUM names another browser.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cell, chart, document, heading, link, number, paragraph, row, table } from '@gxgk/document'
import { annualReport } from '@gxgk/document/testing'
import { renderHtml, stylesheet, stylesheetHash } from '@gxgk/html'
import { launched, runChecks, served } from '../../../test/browser/harness.mjs'

const folder = process.argv[2]
if (folder) mkdirSync(folder, { recursive: true })

const only = (styles) =>
  `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
const hash = `'${stylesheetHash}'`
const attack = '<img src=/stolen onerror="document.title=1"><script>document.title=2</script>'
const portal = '<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/gxgk.css"><p id="portal">甲</p>'

const years = chart(
  '主要数字',
  ['新收申请', '结转下年'],
  [
    { name: '2023年', values: [number(20), number(-5)] },
    { name: '2024年', values: [number(1040, '1,040'), number(0)] },
  ],
)

/** Tables of six rows, two and two under one label, with words between them so that pages end in some of them. */
const small = Array.from({ length: 16 }, (_, i) => [
  ...Array.from({ length: 1 + (i % 4) }, () => paragraph('文字')),
  table(
    `表${i}`,
    [
      row(['项目', '列', '数'].map((word) => cell(word, { header: 'column' }))),
      ...Array.from({ length: 6 }, (_, r) =>
        row([
          ...(r % 2 === 0 ? [cell('项', { header: 'row', rowSpan: 2 })] : []),
          cell(`列${r}`, { header: 'row' }),
          cell([number(1000 * (i + 1) + r)], r === 0 ? { mark: 'error' } : {}),
        ]),
      ),
    ],
    { headRows: 1 },
  ),
])

const routes = {
  '/small': { body: renderHtml(document({ title: '小表', lang: 'zh-CN' }, small.flat())), policy: only(hash) },
  '/report': { body: renderHtml(annualReport), policy: only(hash) },
  '/wrong-hash': {
    body: renderHtml(annualReport),
    policy: only("'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='"),
  },
  '/linked': { body: renderHtml(annualReport, { stylesheet: '/gxgk.css' }), policy: only("'self'") },
  '/portal': { body: portal + renderHtml(annualReport, { page: false }), policy: only("'self'") },
  '/attack': {
    body: renderHtml(
      document({ title: attack, lang: 'zh-CN', embedded: { name: 'a.json', data: attack } }, [
        heading(1, attack),
        paragraph([attack, link('javascript:document.title=3', 'a'), link(`https://a.cn/"onclick="x`, attack)]),
      ]),
    ),
    // No policy of the server: here the page's own alone must hold, and the escaping before it.
    policy: undefined,
  },
  '/chart': { body: renderHtml(document({ title: '对照', lang: 'zh-CN' }, [years])), policy: only(hash) },
  '/gxgk.css': { body: stylesheet, type: 'text/css' },
}

const server = await served((request, response) => {
  const route = routes[request.url]
  if (!route) return response.writeHead(404).end()
  const { body, policy, type = 'text/html' } = route
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'x-content-type-options': 'nosniff',
    ...(policy && { 'content-security-policy': policy }),
  })
  response.end(body)
})
const { origin } = server

const browser = await launched()

/** Opens an address in a page of its own and gathers all that the browser complains of or fetches. */
const visit = async (path, { width = 1280, colorScheme = 'light' } = {}) => {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme })
  page.setDefaultTimeout(600_000)
  const complaints = []
  const fetched = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('dialog', (dialog) => complaints.push(`dialog ${dialog.message()}`))
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto(origin + path, { waitUntil: 'load' })
  return { page, complaints, fetched }
}

const computed = (page, selector, property) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const shot = async (page, name) => {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

const checks = {
  'a page is styled under a policy that admits only its hash, without complaint': async () => {
    const { page, complaints, fetched } = await visit('/report')
    assert.equal(await computed(page, 'h1', 'text-align'), 'center')
    assert.equal(await computed(page, 'table', 'border-collapse'), 'collapse')
    assert.equal(await computed(page, 'p', 'text-indent'), '36px')
    assert.equal(await computed(page, 'li p', 'text-indent'), '0px')
    assert.equal(await computed(page, '.figure', 'text-align'), 'center')
    assert.equal(await computed(page, 'caption', 'width'), '1px')
    await shot(page, 'page')
    assert.deepEqual(complaints, [])
    assert.deepEqual(fetched, ['/report'])
  },

  'another hash is complained of and leaves it unstyled, so the check above can fail': async () => {
    const { page, complaints } = await visit('/wrong-hash')
    assert.equal(await computed(page, 'h1', 'text-align'), 'start')
    assert.ok(complaints.some((text) => text.includes('Content Security Policy')))
  },

  'a linked stylesheet is applied under the page’s own policy and the server’s': async () => {
    const { page, complaints, fetched } = await visit('/linked')
    assert.equal(await computed(page, 'h1', 'text-align'), 'center')
    assert.deepEqual(complaints, [])
    assert.deepEqual(fetched, ['/linked', '/gxgk.css'])
  },

  'a fragment is styled in a portal’s page and leaves the portal as it was': async () => {
    const { page, complaints } = await visit('/portal')
    assert.equal(await computed(page, '.gxgk p', 'text-indent'), '36px')
    assert.equal(await computed(page, '#portal', 'text-indent'), '0px')
    assert.deepEqual(complaints, [])
  },

  'an attack runs nothing, fetches nothing and is read as words': async () => {
    const { page, complaints, fetched } = await visit('/attack')
    await page.locator('a').first().dispatchEvent('mouseover')
    assert.equal(await page.title(), attack)
    assert.equal(await page.locator('h1').textContent(), attack)
    assert.equal(await page.locator('script, img').count(), 0)
    assert.deepEqual(complaints, [])
    assert.deepEqual(fetched, ['/attack'])
  },

  'no page is wider than the screen': async () => {
    for (const width of [320, 360, 414, 768, 1024, 1280]) {
      const { page } = await visit('/report', { width })
      assert.equal(await overflow(page), 0, `at ${width} px`)
      await shot(page, `page-${width}`)
      await page.close()
    }
  },

  'at 360 px a wide table scrolls in its own box, by keyboard too': async () => {
    const { page } = await visit('/report', { width: 360 })
    const box = page.getByRole('region').nth(1)
    assert.ok(await box.evaluate((element) => element.scrollWidth > element.clientWidth))
    await box.focus()
    assert.ok(await box.evaluate((element) => element === document.activeElement))
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction((element) => element.scrollLeft > 0, await box.elementHandle())
    const narrow = page.getByRole('region').nth(0)
    assert.ok(await narrow.evaluate((element) => element.scrollWidth <= element.clientWidth))
  },

  'tables keep their names for those who do not see them': async () => {
    const { page } = await visit('/report')
    for (const role of ['table', 'region'])
      assert.equal(await page.getByRole(role, { name: '收到和处理政府信息公开申请情况' }).count(), 1, role)
    assert.ok((await page.getByRole('columnheader', { name: '自然人' }).count()) > 0)
    assert.ok((await page.getByRole('rowheader', { name: '（一）予以公开' }).count()) > 0)
  },

  'the address of a figure leads to its cell': async () => {
    const { page } = await visit('/report#requests.row20.column6')
    const target = page.locator(':target')
    assert.equal(await target.getAttribute('id'), 'requests.row20.column6')
    const { y } = await target.boundingBox()
    assert.ok(y >= 0 && y < 800, `the cell stands at ${y}`)
  },

  'the embedded data are read back from the page': async () => {
    const { page } = await visit('/report')
    const text = await page.locator('template').evaluate((element) => element.content.textContent)
    assert.deepEqual(JSON.parse(text), annualReport.meta.embedded.data)
  },

  'a chart is drawn with its words beside its bars on any screen, light or dark, and has a name': async () => {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'light'],
      [1280, 'dark'],
    ]) {
      const { page, complaints } = await visit('/chart', { width, colorScheme })
      assert.equal(await page.getByRole('img', { name: '主要数字' }).count(), 1)
      assert.equal(await overflow(page), 0, `at ${width} px`)
      const { x, width: room } = await page.locator('svg').boundingBox()
      const bars = await Promise.all((await page.locator('svg rect').all()).map((bar) => bar.boundingBox()))
      assert.ok(
        bars.some((bar) => bar.width > room / 3),
        `no bar is long at ${width} px`,
      )
      for (const text of await page.locator('svg text').all()) {
        const box = await text.boundingBox()
        assert.ok(box.x >= x - 1 && box.x + box.width <= x + room + 1, `${await text.textContent()} at ${width} px`)
      }
      const [ink, ground] = [
        await computed(page, 'svg text', 'fill'),
        await computed(page, '.gxgk', 'background-color'),
      ]
      assert.notEqual(ink, ground)
      assert.deepEqual(complaints, [])
      await shot(page, `chart-${width}-${colorScheme}`)
      await page.close()
    }
  },

  'a dark screen has light words on dark ground': async () => {
    const { page } = await visit('/report', { colorScheme: 'dark' })
    assert.equal(await computed(page, '.gxgk', 'color'), 'rgb(255, 255, 255)')
    await shot(page, 'page-dark')
  },

  'it prints on A4, black on white, heads repeated, no table wider than the paper': async () => {
    const { page } = await visit('/report', { colorScheme: 'dark', width: 590 })
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    assert.match(pdf, /^%PDF-/)
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, w, h]) => [w, h].map(Math.round))
    assert.ok(boxes.length >= 3, `${boxes.length} pages`)
    for (const box of boxes) assert.deepEqual(box, [595, 842])
    await page.emulateMedia({ media: 'print' })
    assert.equal(await computed(page, '.gxgk', 'color'), 'rgb(0, 0, 0)')
    assert.equal(await computed(page, '.gxgk', 'background-color'), 'rgb(255, 255, 255)')
    assert.equal(await computed(page, 'thead', 'display'), 'table-header-group')
    assert.equal(await computed(page, 'h2', 'break-after'), 'avoid')
    // 590 px are the 156 mm between the margins.
    for (const table of await page.locator('table').all())
      assert.ok(await table.evaluate((element) => element.getBoundingClientRect().right <= innerWidth))
    if (folder) await page.pdf({ preferCSSPageSize: true, path: join(folder, 'page.pdf') })
  },
  'a small table is printed on one page, and the colour of a mark is of its words alone': async () => {
    const { page } = await visit('/small')
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f')
    const pageOf = (figure) => pages.findIndex((text) => text.includes(String(figure)))
    assert.ok(pages.length >= 6, `${pages.length} pages`)
    for (const [i] of small.entries()) {
      assert.ok(pageOf(1000 * (i + 1)) >= 0)
      assert.equal(pageOf(1000 * (i + 1)), pageOf(1000 * (i + 1) + 5), `table ${i}`)
    }
    assert.equal(await computed(page, 'td.error', 'border-top-color'), await computed(page, 'th', 'border-top-color'))
  },
}

await runChecks(checks, async () => {
  await browser.close()
  server.close()
})
