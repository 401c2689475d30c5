// Installs the packages as they are published into a project of its own, has each bundler bundle one program, and runs what comes out: in
// Chromium, or on Node where no package is installed. node test/bundlers/check.mjs [bundler…]; needs the packages built, npm, pdftoppm.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { toDocument } from '@gxgk/core'
import { fangsong } from '@gxgk/fonts-fandol'
import { renderPdf } from '@gxgk/pdf'

const run = promisify(execFile)
const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const home = mkdtempSync(join(tmpdir(), 'gxgk-bundlers-'))
const project = join(home, 'project')
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(0)} s`

const install = async () => {
  cpSync(here, project, { recursive: true, filter: (file) => !file.includes('node_modules') })
  cpSync(join(root, 'examples', 'report.json'), join(project, 'report.json'))
  const npm = (cwd, ...args) => run('npm', args, { cwd, maxBuffer: 2 ** 26, shell: process.platform === 'win32' })
  await npm(root, 'pack', '--workspaces', '--pack-destination', home)
  const tarballs = readdirSync(home).filter((file) => file.endsWith('.tgz') && !/deviations|desk|site/.test(file))
  await npm(project, 'install', '--no-save', '--no-audit', '--no-fund', ...tarballs.map((file) => join(home, file)))
}

/** The pages as pictures. */
const pagesOf = async (name, pdf) => {
  const folder = join(home, 'pages', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'file.pdf'), pdf)
  await run('pdftoppm', ['-r', '72', join(folder, 'file.pdf'), join(folder, 'page')])
  return readdirSync(folder)
    .filter((file) => file.startsWith('page'))
    .map((file) => readFileSync(join(folder, file)))
}

const report = JSON.parse(readFileSync(join(root, 'examples', 'report.json'), 'utf8'))
const expected = await pagesOf('node', await renderPdf(toDocument(report), { fonts: { fangsong } }))

/** Those that make pages of a browser, in which files of strangers are read in a worker. */
const forBrowsers = new Set(['vite', 'webpack'])

const examine = async (name, { failed, problems, draft, printed, isolated, pdf, pages = [pdf] }) => {
  assert.deepEqual([failed, problems], [[], 0])
  // A note is of whoever made the file, and does not leave with it.
  const { note: _, ...published } = report
  assert.deepEqual(draft, published)
  // Read from the JSON itself, which has the note.
  if (forBrowsers.has(name)) assert.deepEqual(isolated, report)
  assert.deepEqual(printed, report.tables)
  for (const [i, made] of pages.entries()) {
    const own = await pagesOf(`${name}-${i}`, Buffer.from(made, 'base64'))
    assert.equal(own.length, expected.length)
    own.forEach((page, at) => assert.ok(page.equals(expected[at]), `page ${at + 1} is not that of Node`))
  }
  return pages.length
}

const begin = performance.now()
await install()
console.log(`installed, ${seconds(begin)}`)
process.env.GXGK_PROJECT = project
const { targets } = await import('./targets.mjs')
const asked = process.argv.slice(2)
let failures = 0
for (const [name, target] of Object.entries(targets)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const start = performance.now()
  try {
    const files = await examine(name, await target())
    console.log(`ok    ${name}: ${expected.length} pages as on Node, ${files} times, ${seconds(start)}`)
  } catch (error) {
    failures++
    console.log(`FAIL  ${name}\n      ${String(error.stderr || error.message || error).replaceAll('\n', '\n      ')}`)
  }
}
if (failures === 0) rmSync(home, { recursive: true, force: true })
else console.log(`left at ${home}`)
console.log(`${seconds(begin)} in all`)
process.exitCode = failures === 0 ? 0 : 1
