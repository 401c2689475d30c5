// Writes dist-single/: the page as one HTML file that opens from a disk, and beside it its fonts as scripts, read when a PDF first needs them.
// From file:// a browser takes no script modules of other files, no workers of them, and lets nothing be fetched: all is in the page itself.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../vite.config.js'
import { fontScript, singlePage } from './single-page.mjs'

const to = fileURLToPath(new URL('../dist-single', import.meta.url))
const icon = readFileSync(new URL('../public/icon.svg', import.meta.url), 'utf8').trim()
const whole = { rolldownOptions: { output: { codeSplitting: false } } }

const { output } = await build({
  ...config,
  root: fileURLToPath(new URL('..', import.meta.url)),
  configFile: false,
  mode: 'single',
  build: { ...config.build, ...whole, write: false, modulePreload: false, chunkSizeWarningLimit: 1000 },
  worker: { ...config.worker, ...whole, format: 'iife' },
})

rmSync(to, { recursive: true, force: true })
mkdirSync(join(to, 'fonts'), { recursive: true })
writeFileSync(join(to, 'index.html'), singlePage(output, icon))
for (const { fileName, source } of output) {
  const [, name] = /^fonts\/(.*)\.bin$/.exec(fileName) ?? []
  if (name) writeFileSync(join(to, 'fonts', `${name}.js`), fontScript(name, source))
}
