// Opens both builds of the page, the folder on a server of this machine and the one file from the disk, and works with them as their users do, in Chromium.
// node apps/desk/browser/check.mjs [folder for screenshots]; needs `npm run bundle -w apps/desk` and pdftoppm. CHROMIUM names another browser, ONLY what the names of the checks to be run hold.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launched, newRun } from '../../../test/browser/harness.mjs'
import { costChecks, folderBudgets } from './budget-checks.mjs'
import { openSingle, serveFolder } from './builds.mjs'
import { openDesk } from './desk-page.mjs'
import { keepingChecks } from './keeping-checks.mjs'
import { looksChecks } from './looks-checks.mjs'
import { clean } from './material.mjs'
import { offlineChecks } from './offline-checks.mjs'
import { quietChecks } from './quiet-checks.mjs'
import { readingChecks } from './reading-checks.mjs'
import { noScanChecks, scanChecks } from './scan-checks.mjs'
import { severalChecks } from './several-checks.mjs'
import { writingChecks } from './writing-checks.mjs'

const inBoth = [readingChecks, severalChecks, writingChecks, keepingChecks, looksChecks, costChecks]
const builds = {
  folder: { open: serveFolder, checks: [folderBudgets, ...inBoth, offlineChecks, scanChecks, quietChecks] },
  single: { open: openSingle, checks: [...inBoth, noScanChecks, quietChecks] },
}

const browser = await launched()

const run = newRun()
for (const [build, { open, checks }] of Object.entries(builds)) {
  const { home, close } = await open()
  const folder = process.argv[2] && join(process.argv[2], build)
  if (folder) mkdirSync(folder, { recursive: true })
  const desk = await openDesk(browser, home, folder)
  await run.run(Object.assign({}, ...checks.map((some) => some(desk))), `${build}: `)
  await desk.context.close()
  close()
}
await browser.close()
clean()
run.end()
