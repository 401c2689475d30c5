// The page in a tab, with what its users do with it.
import { readFileSync } from 'node:fs'

const blocked = 'Service Worker registration blocked by Playwright'

/** Opens the page. `asked` are the addresses that it has asked for, `complaints` what the browser has said. */
export const openDesk = async (browser, home, folder) => {
  // What is kept for later without a network would hide what is asked for.
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' })
  // However busy the machine is.
  context.setDefaultTimeout(600_000)
  const page = await context.newPage()
  const complaints = []
  const asked = []
  page.on('console', (message) => message.text() === blocked || complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.stack))
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(home, { waitUntil: 'load' })
  const status = page.locator('#status')
  const settled = (pattern) => status.filter({ hasText: pattern }).waitFor({ timeout: 60_000 })
  return {
    page,
    context,
    home,
    folder,
    asked,
    complaints,
    status,
    settled,
    draftOf: () => page.evaluate(() => document.querySelector('gxgk-editor').draft),
    choose: async (...files) => {
      await page.evaluate(() => (document.getElementById('status').textContent = ''))
      await page.locator('#files').setInputFiles(files)
      await settled(/年度|没有读出/)
    },
    taken: async (label) => {
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        page.getByRole('button', { name: label, exact: true }).click(),
      ])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    },
  }
}
