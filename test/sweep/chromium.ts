import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { PageSetting } from './page-settings'
import { cutAt, cutWidths, papers, roomOf } from './page-settings'
import type { Produced } from './produced'

export const chromiumFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Starts the browser that prints and copies. */
export const startBrowser = (env: NodeJS.ProcessEnv): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumFile,
    // However busy the machine is.
    timeout: 600_000,
    args: ['--no-sandbox'],
    env: Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value ?? ''])),
  })

/** Opens a page at an address like a portal's; nothing is asked of any network. */
export const openPage = async (browser: Browser, html: string): Promise<Page> => {
  const page = await browser.newPage()
  page.setDefaultTimeout(600_000)
  await page.route('**/*', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }))
  await page.goto('http://www.example.gov.cn/art/2025/1/24/art_1234_5678901.html')
  return page
}

/** Scripts are texts here: what they name is there in a browser only. */
const headsScript = `[...document.querySelectorAll('table')].flatMap((table) => {
  if (!/自然人|行政复议/.test(table.textContent)) return []
  const rows = [...table.rows]
  const first = rows.findIndex((row) => [...row.cells].some((cell) => /^[\\d—]+$/.test(cell.textContent.trim())))
  const placed = [rows[0], rows[Math.max(0, first)]].map((row) => row.getBoundingClientRect())
  return [{ top: placed[0].top + scrollY, bottom: placed[1].bottom + scrollY }]
})`

interface Head {
  readonly top: number
  readonly bottom: number
}

/** Places in heads, spread evenly over all of them. */
const spread = (heads: readonly Head[], count: number): readonly number[] => {
  const total = heads.reduce((sum, { top, bottom }) => sum + bottom - top, 0)
  return heads.flatMap(({ top, bottom }) => {
    const own = Math.round((count * (bottom - top)) / total)
    return Array.from({ length: own }, (_, i) => top + ((i + 0.5) * (bottom - top)) / own)
  })
}

const inPrint = async (page: Page, width: number) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width, height: 800 })
}

/** Usual papers, and about so many pages that end within the heads of the tables three and four, first rows included. */
export const pageSettings = async (page: Page, cuts: number): Promise<readonly PageSetting[]> => {
  const all = [...papers]
  for (const one of cutWidths) {
    await inPrint(page, roomOf(one))
    const places = spread(await page.evaluate<readonly Head[]>(headsScript), cuts / cutWidths.length)
    all.push(...places.map((top, i) => cutAt(one, top, i % 4 === 3)))
  }
  return all
}

/** Prints the page; a program of its own are pages too narrow for the text, whose edge cuts figures off. */
export const printed = async (page: Page, setting: PageSetting): Promise<Produced> => {
  const { name, width, height, margin, scale, isHeaded } = setting
  await inPrint(page, roomOf(setting))
  const isCutOff = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth + 1')
  const bytes = await page.pdf({
    width: `${width}px`,
    height: `${height}px`,
    margin: { top: margin, bottom: margin, left: margin, right: margin },
    scale,
    displayHeaderFooter: isHeaded,
    printBackground: true,
  })
  return { program: isCutOff ? 'chromium-pdf-cut-off' : 'chromium-pdf', setting: name, ending: 'pdf', bytes }
}

const copyScripts = {
  innerText: 'document.body.innerText',
  selection: 'getSelection().selectAllChildren(document.body), getSelection().toString()',
}

/** What one copies from the page. */
export const copied = async (page: Page): Promise<readonly Produced[]> => {
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1280, height: 800 })
  const texts: Produced[] = []
  for (const [name, script] of Object.entries(copyScripts)) {
    const bytes = new TextEncoder().encode(await page.evaluate<string>(script))
    texts.push({ program: `copy-${name}`, setting: 'page', ending: 'txt', bytes })
  }
  return texts
}

/** The page as the browser saves it in one file. */
export const archived = async (page: Page): Promise<Produced> => {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' })
  return { program: 'chromium-mht', setting: 'page', ending: 'mht', bytes: new TextEncoder().encode(data) }
}
