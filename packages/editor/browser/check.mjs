// Serves <gxgk-editor> on this machine under a strict policy and works in it as a clerk would, in Chromium.
// node packages/editor/browser/check.mjs [folder for screenshots]; needs the packages built. CHROMIUM names another browser.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addressesOf, blankDraft, diagnose, form2021, parseDraft, withFigure } from '@gxgk/core'
import { formArbitrary } from '@gxgk/core/testing'
import { build } from 'esbuild'
import fc from 'fast-check'
import { launched, runChecks, served } from '../../../test/browser/harness.mjs'

const folder = process.argv[2]
if (folder) mkdirSync(folder, { recursive: true })
const here = fileURLToPath(new URL('..', import.meta.url))
const read = (path) => readFileSync(join(here, '..', '..', path), 'utf8')

const { outputFiles } = await build({
  stdin: { contents: `import '@gxgk/editor/define'`, resolveDir: here, sourcefile: 'script.js' },
  bundle: true,
  minify: true,
  write: false,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  logLevel: 'silent',
  // CONDITIONS=@gxgk/source, with tsx: the sources, not what is built.
  conditions: process.env.CONDITIONS ? [process.env.CONDITIONS] : ['module'],
})

const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>填报</title><link rel="stylesheet" href="/page.css"><script type="module" src="/editor.js"></script>
<main><h1>填报</h1><form id="form"></form></main>`
const routes = {
  '/': [html, 'text/html'],
  '/editor.js': [outputFiles[0].text, 'text/javascript'],
  '/page.css': [':root { color-scheme: light dark } body { margin: 0 } h1 { font-size: 1rem; margin: 0 }', 'text/css'],
}
const server = await served((request, response) => {
  const route = routes[request.url]
  if (!route) return response.writeHead(404).end()
  response.writeHead(200, {
    'content-type': `${route[1]}; charset=utf-8`,
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
  })
  response.end(route[0])
})
const { origin } = server

const browser = await launched('--enable-precise-memory-info', '--js-flags=--expose-gc')

const clean = parseDraft(JSON.parse(read('examples/report.json')))
const wrong = withFigure(clean, 'requests.handled.total', 48)
const total = 'requests.handled.total'

const context = await browser.newContext()
// However busy the machine is.
context.setDefaultTimeout(600_000)
await context.grantPermissions(['clipboard-read', 'clipboard-write'])
const page = await context.newPage()
const complaints = []
page.on('console', (message) => complaints.push(message.text()))
page.on('pageerror', (error) => complaints.push(error.stack))
await page.goto(origin, { waitUntil: 'load' })
const client = await context.newCDPSession(page)

/** A new editor in the page, and in it a draft. What it says by `change` is kept. */
const open = async ({ draft, attributes = {}, width = 1280, colorScheme = 'light', ...set } = {}) => {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme, media: 'screen' })
  await page.evaluate(
    ({ draft, attributes, set }) => {
      const editor = document.createElement('gxgk-editor')
      for (const [name, value] of Object.entries({ name: 'report', ...attributes })) editor.setAttribute(name, value)
      Object.assign(globalThis, { editor, told: [] })
      Object.assign(editor, set, draft && { draft })
      editor.addEventListener('change', ({ detail }) => globalThis.told.push(detail))
      document.getElementById('form').replaceChildren(editor)
    },
    { draft, attributes, set },
  )
  await page.locator('gxgk-editor .frame').waitFor()
  return page
}
const cell = (page, address) => page.locator(`gxgk-editor [id="${address}"]`)
const draftOf = (page) => page.evaluate(() => globalThis.editor.draft)
const figure = async (page, address) => {
  const [table, row, column] = address.split('.')
  return (await draftOf(page)).tables[table]?.[row]?.[column]
}
const findings = (page) => page.locator('gxgk-editor .findings > li').allTextContents()
const focused = (page) => page.evaluate(() => globalThis.editor.shadowRoot.activeElement?.id)
const shot = async (page, name) => {
  if (!folder) return
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What axe finds serious or critical. Its script is put there by the debugger, past the policy of the page. */
const barriers = async () => {
  await client.send('Runtime.evaluate', { expression: axe })
  const { result } = await client.send('Runtime.evaluate', {
    expression: `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(
      violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id, nodes }) => [id, nodes.length, nodes[0].html, nodes[0].failureSummary])))`,
    awaitPromise: true,
  })
  return JSON.parse(result.value)
}

/** Types into a cell key by key. */
const type = async (page, address, text) => {
  await cell(page, address).focus()
  await page.keyboard.type(text)
}

const checks = {
  'a wrong total is told at its cell while it is typed, and its repair mends it': async () => {
    const page = await open({ draft: clean })
    assert.deepEqual(await findings(page), [])
    await type(page, total, '48')
    assert.equal(await figure(page, total), 48)
    assert.match((await findings(page)).join(), /错误.*（七）总计.*应为 49/)
    assert.equal(await cell(page, total).getAttribute('aria-invalid'), 'true')
    const message = await cell(page, total).getAttribute('aria-errormessage')
    assert.match(await page.locator(`gxgk-editor [id="${message}"]`).textContent(), /应为 49/)
    const beside = page.locator('gxgk-editor .beside')
    assert.match(await beside.textContent(), /错误.*应为 49/)
    assert.match(await cell(page, total).getAttribute('class'), /suspect error/)
    assert.match(await cell(page, 'requests.granted.total').getAttribute('class'), /member/)
    assert.equal(await page.locator('gxgk-editor input.suspect').count(), 1)
    await beside.getByRole('button', { name: '改为 49' }).click()
    assert.equal(await figure(page, total), 49)
    assert.deepEqual(await findings(page), [])
    assert.equal(await focused(page), total)
    const told = await page.evaluate(() =>
      globalThis.told.map(({ draft, diagnosis }) => [draft.tables.requests.handled.total, diagnosis.failed.length]),
    )
    assert.deepEqual(told.at(-1), [49, 0])
  },

  'its findings are those of diagnose, and lead to their cells': async () => {
    const page = await open({ draft: wrong })
    const { findings: told } = await page.evaluate(() => globalThis.editor.diagnosis)
    assert.deepEqual(
      told.map(({ fingerprint }) => fingerprint),
      diagnose(wrong).findings.map(({ fingerprint }) => fingerprint),
    )
    await page.locator('gxgk-editor .findings .goto').first().click()
    assert.equal(await focused(page), total)
  },

  'each figure is named by its row, its columns and its group': async () => {
    const page = await open({ draft: clean })
    const name = '三、本年度办理结果 （三）不予公开 1.属于国家秘密 申请人情况 法人或其他组织 商业企业'
    assert.equal(await page.getByRole('textbox', { name, exact: true }).count(), 1)
    assert.equal(
      await page.getByRole('textbox', { name: '第二十条第（六）项 行政处罚 本年处理决定数量', exact: true }).count(),
      1,
    )
    assert.equal(await page.getByRole('table', { name: '收到和处理政府信息公开申请情况' }).count(), 1)
    assert.equal(await page.getByRole('textbox', { name: '一、总体情况', exact: true }).count(), 1)
  },

  'the whole way by keyboard alone: move, type, take the repair, undo': async () => {
    const page = await open({ draft: clean })
    await page.keyboard.press('Tab')
    // Undo is not there to be used, so the first stop is the text.
    await cell(page, 'requests.carriedIn.total').focus()
    const keys = async (...some) => {
      for (const key of some) await page.keyboard.press(key)
    }
    await keys('ArrowDown')
    assert.equal(await focused(page), 'requests.granted.total')
    await keys('ArrowUp', 'ArrowLeft', 'Tab', 'Shift+Tab', 'Enter', 'Shift+Enter')
    assert.equal(await focused(page), 'requests.carriedIn.otherOrganization')
    for (let i = 0; i < 40; i++) await keys('ArrowDown')
    assert.equal(await focused(page), 'requests.carriedOut.otherOrganization')
    await keys('ArrowUp', 'ArrowRight')
    assert.equal(await focused(page), total)
    await keys('4', '8', 'Alt+Enter')
    assert.equal(await figure(page, total), 49)
    await keys('Control+z')
    assert.equal(await figure(page, total), 48, 'undone')
    await keys('Control+z')
    assert.equal(await figure(page, total), 49)
    assert.deepEqual(await draftOf(page), clean)
    await keys('Control+y')
    assert.equal(await figure(page, total), 48)
    await keys('Control+z')
    // F2: the arrows move the caret; Escape gives the old figure back.
    await keys('F2', 'ArrowLeft', '7')
    assert.equal(await figure(page, total), 479)
    await keys('Escape')
    assert.equal(await figure(page, total), 49)
    assert.equal(await focused(page), total)
    // From the list of findings back to the cell.
    await keys('4', '8')
    await page.locator('gxgk-editor .findings .goto').first().focus()
    await keys('Enter')
    assert.equal(await focused(page), total)
  },

  'an input method is not disturbed: nothing is checked while it composes, once when it is done': async () => {
    const page = await open({ draft: clean })
    await cell(page, total).focus()
    const compose = (text) =>
      client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await compose('４')
    await compose('４８')
    assert.equal(await page.evaluate(() => globalThis.told.length), 0)
    await client.send('Input.insertText', { text: '４８' })
    assert.equal(await page.evaluate(() => globalThis.told.length), 1)
    assert.equal(await figure(page, total), 48)
    await page.keyboard.press('Enter')
    assert.equal(await cell(page, total).inputValue(), '48')
  },

  'blank, slash, nought and what is no figure are told apart': async () => {
    const page = await open({
      draft: { ...withFigure(clean, 'requests.repeated.person', null), unread: ['requests.repeated.person'] },
    })
    const unread = cell(page, 'requests.repeated.person')
    assert.match(await unread.getAttribute('class'), /unread/)
    assert.equal(await unread.getAttribute('placeholder'), '未读')
    await type(page, 'requests.repeated.person', '／')
    assert.equal(await figure(page, 'requests.repeated.person'), '/')
    const other = 'requests.publication.person'
    await cell(page, other).fill('')
    assert.equal(await figure(page, other), null)
    assert.equal(await cell(page, other).getAttribute('placeholder'), '—')
    await cell(page, other).fill('五')
    assert.equal(await figure(page, other), null)
    assert.deepEqual((await draftOf(page)).unread, [other])
    await page.keyboard.press('Enter')
    assert.equal(await cell(page, other).inputValue(), '五')
    assert.match((await findings(page)).join(), /“五”不是数字：没有当作 0，也没有当作空白/)
    assert.deepEqual(await page.evaluate(() => globalThis.told.at(-1).notFigures), [{ cell: other, text: '五' }])
    await cell(page, other).fill('０')
    assert.equal(await figure(page, other), 0)
    await page.keyboard.press('Enter')
    assert.equal(await cell(page, other).inputValue(), '0')
    assert.equal((await draftOf(page)).unread, undefined)
  },

  'a block of a spreadsheet is pasted from the cell on, what has no place is told, and one step undoes it':
    async () => {
      const page = await open({ draft: clean })
      await cell(page, 'requests.carriedIn.otherOrganization').focus()
      await page.evaluate(() => navigator.clipboard.writeText('7\t8\t99\r\n３\t/\t\r\n'))
      await page.keyboard.press('Control+v')
      assert.equal(await figure(page, 'requests.carriedIn.otherOrganization'), 7)
      assert.equal(await figure(page, 'requests.carriedIn.total'), 8)
      assert.equal(await figure(page, 'requests.granted.otherOrganization'), 3)
      assert.equal(await figure(page, 'requests.granted.total'), '/')
      assert.match(
        await page.locator('gxgk-editor .message').textContent(),
        /已粘贴 4 格；没有地方放：第 1 行第 3 列的“99”/,
      )
      await page.keyboard.press('Control+z')
      assert.deepEqual(await draftOf(page), clean)
      assert.equal(await page.evaluate(() => globalThis.told.length), 2)
    },

  'a text is marked where the tables tell otherwise, and may be written': async () => {
    const overview = '2024年，本机关收到政府信息公开申请15件。'
    const page = await open({ draft: { ...clean, narratives: { ...clean.narratives, overview } } })
    const text = page.locator('gxgk-editor [id="text-overview"]')
    assert.deepEqual(await page.locator('gxgk-editor mark.differs').allTextContents(), ['15件'])
    await page.locator('gxgk-editor .findings .goto').first().click()
    assert.equal(await focused(page), 'text-overview')
    assert.equal(await text.evaluate((area) => area.value.slice(area.selectionStart, area.selectionEnd)), '15件')
    await text.fill(overview.replace('15', '51'))
    assert.equal(await page.locator('gxgk-editor mark.differs').count(), 0)
    assert.equal((await draftOf(page)).narratives.overview, overview.replace('15', '51'))
    await text.evaluate((area) => area.setSelectionRange(4, 4))
    await text.focus()
    await page.keyboard.type('甲，乙')
    await page.keyboard.press('Control+z')
    assert.equal((await draftOf(page)).narratives.overview, '2024甲，年，本机关收到政府信息公开申请51件。')
    assert.equal(await text.evaluate((area) => area.selectionStart), 6)
    await page.keyboard.press('Control+z')
    assert.equal((await draftOf(page)).narratives.overview, overview.replace('15', '51'))
    const [high, there] = await text.evaluate((area) => [area.scrollHeight, area.clientHeight])
    assert.ok(high <= there + 1, `the text is ${high} px high in ${there}`)
  },

  'determined blanks are filled in when asked, with the reason': async () => {
    const page = await open({ draft: withFigure(withFigure(clean, total, null), 'requests.granted.person', null) })
    const completion = page.locator('gxgk-editor .completion')
    await completion.locator('summary').click()
    await completion.getByRole('button', { name: '全部补上' }).waitFor()
    assert.match(
      await completion.textContent(),
      /由勾稽关系可推得的空白：2 格.*（七）总计，总计列应为 49（＝4＋40＋5），原为空白；依据 SUM-01/,
    )
    await cell(page, 'requests.granted.person').focus()
    const beside = page.locator('gxgk-editor .beside')
    await beside.locator('summary').click()
    assert.match(await beside.textContent(), /补上 4.*依据/)
    await completion.getByRole('button', { name: '全部补上' }).click()
    assert.deepEqual(await draftOf(page), clean)
    await page.keyboard.press('Control+z')
    assert.equal(await figure(page, total), null)
  },

  'in a form it has a value and is valid or not': async () => {
    const page = await open({ draft: clean })
    const state = () =>
      page.evaluate(() => {
        const form = document.getElementById('form')
        return {
          value: JSON.parse(new FormData(form).get('report')),
          valid: form.checkValidity(),
          message: globalThis.editor.validationMessage,
        }
      })
    assert.deepEqual(await state(), { value: clean, valid: true, message: '' })
    await type(page, total, '48')
    const { value, valid, message } = await state()
    assert.equal(value.tables.requests.handled.total, 48)
    assert.equal(valid, false)
    assert.match(message, /应为 49/)
    await page.evaluate(() => document.getElementById('form').reset())
    assert.deepEqual(await state(), { value: clean, valid: true, message: '' })
  },

  'without a draft it is blank by its attributes, and English where asked': async () => {
    const page = await open({ attributes: { organ: '某县教育局', year: '2024' } })
    assert.deepEqual(await draftOf(page), blankDraft(form2021, { organ: '某县教育局', year: 2024 }))
    await type(page, 'requests.received.person', '5')
    assert.equal(await figure(page, 'requests.received.person'), 5)
    const english = await open({ attributes: { lang: 'en' }, draft: wrong })
    assert.match((await findings(english)).join(), /error.*should be 49.*Change to 49/)
  },

  'read-only it shows and tells, and changes nothing': async () => {
    const page = await open({ draft: wrong, readOnly: true })
    await type(page, total, '49')
    await page.keyboard.press('Control+z')
    assert.deepEqual(await draftOf(page), wrong)
    assert.match((await findings(page)).join(), /应为 49/)
    assert.equal(await page.locator('gxgk-editor .take').count(), 0)
  },

  'a draft that comes back from a framework does not disturb typing': async () => {
    const page = await open({ draft: clean })
    await page.evaluate(() =>
      globalThis.editor.addEventListener(
        'change',
        ({ detail }) => (globalThis.editor.draft = structuredClone(detail.draft)),
      ),
    )
    await type(page, total, '48')
    assert.equal(await focused(page), total)
    assert.equal(await figure(page, total), 48)
    await page.keyboard.press('Control+z')
    assert.deepEqual(await draftOf(page), clean)
  },

  'nor does one that comes back late': async () => {
    const page = await open({ draft: clean })
    await page.evaluate(() =>
      globalThis.editor.addEventListener('change', ({ detail }) =>
        setTimeout(() => (globalThis.editor.draft = detail.draft), 200),
      ),
    )
    await type(page, total, '48')
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
    assert.equal(await figure(page, total), 48)
    await page.evaluate((draft) => (globalThis.editor.draft = draft), clean)
    assert.equal(await figure(page, total), 49)
  },

  'another draft may come while one types': async () => {
    const page = await open({ draft: clean })
    await type(page, total, '4')
    await page.evaluate((draft) => (globalThis.editor.draft = draft), wrong)
    assert.equal(await cell(page, total).inputValue(), '48')
    assert.deepEqual(await draftOf(page), wrong)
    assert.equal(await page.evaluate(() => globalThis.told.length), 1)
    await page.keyboard.press('Control+z')
    assert.deepEqual(await draftOf(page), wrong)
    assert.deepEqual(complaints, [])
  },

  'forms of one’s own are laid out, filled in and checked alike': async () => {
    for (const form of fc.sample(formArbitrary(), { numRuns: 3, seed: 5 })) {
      const draft = blankDraft(form, { organ: '某县教育局', year: form.years.from }, 0)
      const page = await open({ draft, forms: [form] })
      const addresses = addressesOf(form)
      assert.equal(await page.locator('gxgk-editor input').count(), addresses.length)
      await type(page, addresses.at(-1), '3')
      assert.equal(await figure(page, addresses.at(-1)), 3)
      assert.deepEqual(
        await page.evaluate(() => globalThis.editor.diagnosis.failed),
        diagnose(withFigure(draft, addresses.at(-1), 3, [form]), { forms: [form] }).failed,
      )
    }
  },

  'it is no wider than the screen, and axe finds no barrier, light or dark': async () => {
    const odd = { ...withFigure(wrong, 'requests.repeated.person', null), unread: ['disclosure.licensing.decisions'] }
    odd.tables = { ...odd.tables, disclosure: { ...odd.tables.disclosure, licensing: { decisions: null } } }
    const screens = [
      [320, 'light'],
      [390, 'dark'],
      [1280, 'light'],
      [1920, 'dark'],
      [3840, 'light'],
    ]
    for (const [width, colorScheme] of screens) {
      const page = await open({ draft: odd, width, colorScheme })
      await shot(page, `wrong-${width}-${colorScheme}`)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.equal(over, 0, `at ${width} px`)
      await cell(page, total).focus()
      if (folder) await page.screenshot({ path: join(folder, `cell-${width}-${colorScheme}.png`) })
      if (width === 390 || width === 1280) assert.deepEqual(await barriers(), [], `at ${width} px`)
      if (folder) await shot(await open({ draft: clean, width, colorScheme }), `clean-${width}-${colorScheme}`)
    }
  },

  'a figure of seven digits is seen whole in every column, on any screen': async () => {
    const long = ['requests.received', 'requests.handled', 'proceedings.reconsideration', 'disclosure.penalties']
    const draft = structuredClone(clean)
    for (const [table, row] of long.map((one) => one.split('.')))
      for (const column of Object.keys(draft.tables[table][row])) draft.tables[table][row][column] = 8_888_888
    for (const width of [320, 390, 1280, 1920]) {
      const page = await open({ draft, width })
      const cut = await page
        .locator('gxgk-editor input')
        .evaluateAll((fields) =>
          fields
            .filter((field) => field.value.length === 7 && field.scrollWidth > field.clientWidth)
            .map(({ id }) => id),
        )
      assert.deepEqual(cut, [], `at ${width} px`)
      await shot(page, `long-${width}`)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      assert.equal(over, 0, `at ${width} px`)
    }
  },

  'it prints the report alone, black on white, no table wider than the paper': async () => {
    const page = await open({ draft: wrong, colorScheme: 'dark', width: 640 })
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.locator('gxgk-editor .panel').isVisible(), false)
    assert.equal(await page.locator('gxgk-editor .bar').isVisible(), false)
    const [ink, paper] = await page
      .locator('gxgk-editor .sheet')
      .evaluate((sheet) => [getComputedStyle(sheet).color, getComputedStyle(sheet).backgroundColor])
    assert.deepEqual([ink, paper], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'])
    for (const table of await page.locator('gxgk-editor table').all())
      assert.ok(await table.evaluate((one) => one.getBoundingClientRect().right <= innerWidth + 1))
    if (folder) await page.pdf({ format: 'A4', path: join(folder, 'print.pdf') })
  },

  'a key costs little: p95 of the processor’s time, told; only what differs is touched': async () => {
    await client.send('Performance.enable', { timeDomain: 'threadTicks' })
    const spent = async () => {
      const { metrics } = await client.send('Performance.getMetrics')
      const of = (name) => metrics.find((one) => one.name === name).value
      return of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration')
    }
    const cost = async (what, draft) => {
      await cell(await open({ draft }), total).focus()
      const costs = []
      for (let i = 0; i < 60; i++) {
        const before = await spent()
        await page.keyboard.press(i % 3 === 2 ? 'Backspace' : String(i % 10))
        costs.push(((await spent()) - before) * 1000)
      }
      costs.sort((a, b) => a - b)
      const [median, p95] = [costs[30], costs[57]].map((one) => one.toFixed(1))
      console.log(`      a key in ${what}: median ${median} ms, p95 ${p95} ms of the processor`)
    }
    await cost('a right report', clean)
    const faults = ['granted.person', 'received.person', 'carriedOut.total', 'partlyGranted.total']
    await cost(
      'one with four wrong cells',
      faults.reduce((draft, at, i) => withFigure(draft, `requests.${at}`, 70 + 3 * i), clean),
    )
    await cost('a blank one', blankDraft(form2021, { organ: '某县教育局', year: 2024 }))
    await open({ draft: clean })
    // What may be asked of any machine: the table is not built anew, and one cell’s key touches few others.
    await page.evaluate(() => {
      globalThis.touched = 0
      const count = (records) => (globalThis.touched += records.length)
      for (const table of globalThis.editor.shadowRoot.querySelectorAll('table'))
        new MutationObserver(count).observe(table, { subtree: true, childList: true, attributes: true })
    })
    await type(page, 'disclosure.penalties.decisions', '7')
    const touched = await page.evaluate(() => globalThis.touched)
    assert.ok(touched < 10, `${touched} changes in the tables by a figure that nothing is said of`)
  },

  'thirty drafts one after another leave no more than 200 MB in use': async () => {
    const page = await open({ draft: clean })
    const used = await page.evaluate(
      async (drafts) => {
        for (let i = 0; i < 30; i++) {
          globalThis.editor.draft = drafts[i % 2]
          void globalThis.editor.diagnosis
          await new Promise((resolve) => requestAnimationFrame(resolve))
        }
        globalThis.gc?.()
        return performance.memory.usedJSHeapSize / 1e6
      },
      [clean, wrong],
    )
    console.log(`      memory after thirty drafts: ${used.toFixed(1)} MB`)
    assert.ok(used < 200)
  },

  'the browser complained of nothing, the policy least of all': async () => assert.deepEqual(complaints, []),
}

await runChecks(checks, async () => {
  await browser.close()
  server.close()
})
