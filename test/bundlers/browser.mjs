import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.ttf': 'font/ttf' }

/** Serves a folder on this machine. */
export const served = async (folder) => {
  const server = createServer(({ url }, response) => {
    try {
      const body = readFileSync(join(folder, new URL(url, 'http://a').pathname))
      response.setHeader('content-type', types[extname(url)] ?? 'application/octet-stream').end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }
}

/** What the page has made of the report; fails when it asks anything of another machine, or complains. */
export const openPage = async (address) => {
  const browser = await chromium.launch({
    timeout: 600_000,
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  try {
    const page = await browser.newPage()
    const complaints = []
    const failed = new Promise((_, reject) => page.on('pageerror', reject))
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(address).origin)) complaints.push(request.url())
    })
    await page.goto(address)
    const made = page.waitForFunction(() => globalThis.result, undefined, { timeout: 600_000 })
    await Promise.race([failed, made])
    const result = await page.evaluate(() => globalThis.result)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    return result
  } finally {
    await browser.close()
  }
}
