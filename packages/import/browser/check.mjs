// Bundles the readers for a browser, each alone and all together, and has Chromium read what Node reads.
// node packages/import/browser/check.mjs; needs the packages built. CHROMIUM names another browser.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { form2019, form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import { plainText } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'
import { fangsong } from '@gxgk/fonts-fandol'
import { extractReport, importReport } from '@gxgk/import'
import { readDocx } from '@gxgk/import/docx'
import { readHtml } from '@gxgk/import/html'
import { docxOf } from '@gxgk/deviations'
import { renderPdf } from '@gxgk/pdf'
import { readText } from '@gxgk/import/text'
import { build } from 'esbuild'
import fc from 'fast-check'
import { launched, runChecks } from '../../../test/browser/harness.mjs'

const resolveDir = fileURLToPath(new URL('..', import.meta.url))

/** A script bundled for browsers, as bundlers do it with the published files: modules of Node fail. */
const bundled = async (contents, format = 'esm') => {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, sourcefile: 'script.js' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: 'browser',
    target: 'es2022',
    format,
    logLevel: 'silent',
  })
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
  )
  const packages = inputs.flatMap((path) => {
    const [, own, foreign] = /(?:packages\/([^/]+)\/|.*node_modules\/((?:@[^/]+\/)?[^/]+)\/)/.exec(path) ?? []
    return own ? [`@gxgk/${own}`] : foreign ? [foreign] : []
  })
  return { text: outputFiles[0].text, packages: [...new Set(packages)].sort() }
}

/** What each reader brings with it besides our own packages; nothing of another reader's. */
const html = ['entities', 'parse5']
// Markdown may hold tables in HTML, so it brings the reader of HTML.
const markdown = [...html, 'linkify-it', 'markdown-it', 'mdurl', 'punycode.js', 'uc.micro'].sort()
const parsers = {
  html,
  text: [],
  docx: ['fflate', 'saxes', 'xmlchars'],
  markdown,
  mht: html,
  // What a portal answers holds its article as HTML, Markdown or text.
  json: markdown,
}

/** The bytes of each character in GBK, found by decoding each pair of bytes. */
const gbkOf = (text) => {
  const pairs = new Map()
  const decoder = new TextDecoder('gbk')
  for (let a = 0x81; a <= 0xfe; a++)
    for (let b = 0x40; b <= 0xfe; b++) pairs.set(decoder.decode(Uint8Array.of(a, b)), [a, b])
  return Uint8Array.from([...text].flatMap((one) => pairs.get(one) ?? [one.charCodeAt(0)]))
}

const readers = { html: readHtml, text: readText, docx: readDocx }

/** Reports of both forms as pages, texts and Word files. */
const sources = [form2019, form2021].flatMap((form) => {
  const [report] = fc.sample(reportArbitrary(form), { numRuns: 1, seed: 30 })
  const made = toDocument(report)
  const html = renderHtml(made, { embed: false })
  const bytes = {
    'a page in UTF-8': ['html', new TextEncoder().encode(html)],
    'a page in GBK': ['html', gbkOf(html.replace('<meta charset="utf-8">', '<meta charset="gb2312">'))],
    'a text': ['text', new TextEncoder().encode(plainText(made))],
    'a Word file': ['docx', docxOf(made)],
  }
  return Object.entries(bytes).map(([name, [kind, source]]) => ({
    name: `${name}, form ${form.id}`,
    kind,
    source,
    report,
  }))
})

const script = `
  import { extractReport } from '@gxgk/import'
  import { readDocx } from '@gxgk/import/docx'
  import { readHtml } from '@gxgk/import/html'
  import { readText } from '@gxgk/import/text'
  const readers = { html: readHtml, text: readText, docx: readDocx }
  globalThis.read = (kind, bytes) => JSON.stringify(extractReport(readers[kind](Uint8Array.from(bytes))))
`

/** A page and the worker that it starts, each a file, as a bundler puts them beside each other. */
const isolatedFiles = async () => {
  const { outputFiles } = await build({
    entryPoints: { page: 'page', worker: join(resolveDir, 'dist/isolated/worker.js') },
    plugins: [
      {
        name: 'page',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^page$/ }, () => ({ path: 'page', namespace: 'page' }))
          onLoad({ filter: /^page$/, namespace: 'page' }, () => ({
            contents: `import { importIsolated } from '@gxgk/import/isolated'
              const told = (error) => ({ name: error.name, code: error.code, params: error.params })
              globalThis.read = (bytes, options) => importIsolated(Uint8Array.from(bytes), options).catch(told)
              globalThis.stop = (bytes) => read(bytes, { limits: { nodes: 1e9, letters: 1e9 }, signal: AbortSignal.timeout(200) })`,
            resolveDir,
          }))
        },
      },
    ],
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/',
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]))
}

const browser = await launched()

const checks = {
  'a script with a module of Node is refused, so the checks below can fail': async () => {
    await assert.rejects(bundled("import { readFileSync } from 'node:fs'; console.log(readFileSync)"), /node:fs/)
  },

  ...Object.fromEntries(
    Object.entries(parsers).map(([kind, expected]) => [
      `the reader of ${kind} bundles alone, without the parsers of the others`,
      async () => {
        const { text, packages } = await bundled(`export * from '@gxgk/import/${kind}'`)
        console.log(
          `      ${kind}: ${(text.length / 1000).toFixed(1)} KB, ${(gzipSync(text).length / 1000).toFixed(1)} KB gz`,
        )
        assert.deepEqual(
          packages.filter((name) => !name.startsWith('@gxgk/')),
          expected,
        )
        assert.ok(!packages.includes('@gxgk/core'), 'a reader knows nothing of reports')
      },
    ]),
  ),

  'Chromium reads the same as Node from pages, texts and Word files, and fetches nothing': async () => {
    const { text } = await bundled(script, 'iife')
    console.log(`      all with the extractor: ${(gzipSync(text).length / 1000).toFixed(1)} KB gz`)
    const page = await browser.newPage()
    page.setDefaultTimeout(600_000)
    const complaints = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => complaints.push(request.url()))
    await page.addScriptTag({ content: text })
    for (const { name, kind, source, report } of sources) {
      const here = JSON.stringify(extractReport(readers[kind](source)))
      const there = await page.evaluate(([kind, bytes]) => globalThis.read(kind, bytes), [kind, [...source]])
      assert.equal(there, here, name)
      assert.deepEqual(JSON.parse(there).draft.tables, JSON.parse(JSON.stringify(report.tables)), name)
    }
    assert.deepEqual(complaints, [])
  },

  'a worker of Chromium reads files of strangers as Node does, PDF too, and is ended in time': async () => {
    const files = await isolatedFiles()
    const page = await browser.newPage()
    page.setDefaultTimeout(600_000)
    /** A browser tells of a worker a moment later. */
    const workersAre = async (count) => {
      for (let i = 0; i < 6000 && page.workers().length !== count; i++) await page.waitForTimeout(50)
      assert.equal(page.workers().length, count)
    }
    await page.route('http://gxgk.test/**', (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/')
        return route.fulfill({ contentType: 'text/html', body: '<script type=module src=/page.js></script>' })
      return route.fulfill({ contentType: 'text/javascript', body: files.get(pathname) })
    })
    await page.goto('http://gxgk.test/')
    await page.waitForFunction(() => 'read' in globalThis)
    const read = (bytes, options = {}) =>
      page.evaluate(([bytes, options]) => globalThis.read(bytes, options), [[...bytes], options])
    const report = readFileSync(new URL('../../../examples/report.json', import.meta.url))
    const pdf = await renderPdf(toDocument(JSON.parse(report)), { fonts: { fangsong } })
    for (const bytes of [report, pdf]) {
      const there = await read(bytes, { timeout: 600_000 })
      assert.equal(JSON.stringify(there), JSON.stringify(await importReport(bytes)))
    }
    assert.deepEqual(await read(new Uint8Array(0), { name: 'a.txt' }), {
      name: 'ImportError',
      code: 'empty',
      params: { name: 'a.txt' },
    })
    const nested = new TextEncoder().encode('<div>'.repeat(100_000))
    await workersAre(1)
    assert.equal((await read(nested, { timeout: 20, limits: { nodes: 1e9 } })).code, 'timeout')
    await workersAre(0)
    assert.equal((await page.evaluate((bytes) => globalThis.stop(bytes), [...nested])).name, 'TimeoutError')
    await workersAre(0)
  },

  'a page that would fill the memory is refused there too': async () => {
    const page = await browser.newPage()
    page.setDefaultTimeout(600_000)
    await page.addScriptTag({ content: (await bundled(script, 'iife')).text })
    const refusal = await page.evaluate(() => {
      try {
        return globalThis.read('html', new TextEncoder().encode('<div>'.repeat(1_000_000)))
      } catch (error) {
        return `${error.name} ${error.code} ${error.params.limit}`
      }
    })
    assert.equal(refusal, 'ImportError limit nodes')
  },
}

await runChecks(checks, () => browser.close())
