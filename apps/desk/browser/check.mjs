// Opens both builds of the page, the folder on a server of this machine and the one file from the disk, and works with them as their users do, in Chromium.
// node apps/desk/browser/check.mjs [folder for screenshots]; needs `npm run bundle -w apps/desk` and pdftoppm. CHROMIUM names another browser, ONLY what the names of the checks to be run hold.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { costChecks, folderBudgets } from './budget-checks.mjs'
import { openSingle, serveFolder } from './builds.mjs'
import { openDesk } from './desk-page.mjs'
import { keepingChecks } from './keeping-checks.mjs'
import { looksChecks } from './looks-checks.mjs'
import { clean } from './material.mjs'
import { offlineChecks } from './offline-checks.mjs'
import { quietChecks } from './quiet-checks.mjs'
import { readingChecks } from './reading-checks.mjs'
import { severalChecks } from './several-checks.mjs'
import { writingChecks } from './writing-checks.mjs'

const inBoth = [readingChecks, severalChecks, writingChecks, keepingChecks, looksChecks, costChecks]
const builds = {
  folder: { open: serveFolder, checks: [folderBudgets, ...inBoth, offlineChecks, quietChecks] },
  single: { open: openSingle, checks: [...inBoth, quietChecks] },
}

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

let [passed, failed] = [0, 0]
const start = performance.now()
const sinceSecond = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`
for (const [build, { open, checks }] of Object.entries(builds)) {
  const { home, close } = await open()
  const folder = process.argv[2] && join(process.argv[2], build)
  if (folder) mkdirSync(folder, { recursive: true })
  const desk = await openDesk(browser, home, folder)
  for (const [name, check] of Object.entries(Object.assign({}, ...checks.map((some) => some(desk))))) {
    if (!`${build}: ${name}`.includes(process.env.ONLY ?? '')) continue
    const from = performance.now()
    try {
      await check()
      passed++
      console.log(`ok    ${build}: ${name} (${sinceSecond(from)})`)
    } catch (error) {
      failed++
      console.log(`FAIL  ${build}: ${name}\n      ${String(error.message).replaceAll('\n', '\n      ')}`)
    }
  }
  await desk.context.close()
  close()
}
await browser.close()
clean()
console.log(`${passed} passed, ${failed} failed, ${sinceSecond(start)}`)
process.exitCode = failed === 0 ? 0 : 1
