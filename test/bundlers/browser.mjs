import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { launched, served as servedBy } from '../browser/harness.mjs'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.ttf': 'font/ttf' }

/** Serves a folder on this machine. */
export const served = async (folder) => {
  const { origin, close } = await servedBy(({ url }, response) => {
    try {
      const body = readFileSync(join(folder, new URL(url, 'http://a').pathname))
      response.setHeader('content-type', types[extname(url)] ?? 'application/octet-stream').end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return { address: origin, close }
}

/** What the page has made of the report; fails when it asks anything of another machine, or complains. */
export const openPage = async (address) => {
  const browser = await launched()
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
