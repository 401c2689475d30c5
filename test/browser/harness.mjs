// What the checks in Chromium share: a server on this machine, the browser, and the checks told line by line.
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

/**
 * Serves on a free port of this machine.
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export const served = async (answer) => {
  const server = createServer(answer)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return { origin: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

/** Chromium, which asks nobody for anything of its own; CHROMIUM names another browser. @param {readonly string[]} more */
export const launched = (...more) =>
  chromium.launch({
    // On a machine that does much else it is long in starting.
    timeout: 600_000,
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })

/** Checks as they are done, a line each; ONLY is what the names of those to be done hold. */
export const newRun = () => {
  let [passed, failed] = [0, 0]
  const start = performance.now()
  const since = (/** @type {number} */ from) => `${((performance.now() - from) / 1000).toFixed(1)} s`
  return {
    /**
     * Does checks one after another; `of` stands before their names.
     * @param {{ readonly [name: string]: () => unknown }} checks
     * @param {string} of
     */
    run: async (checks, of = '') => {
      for (const [own, check] of Object.entries(checks)) {
        const name = `${of}${own}`
        if (!name.includes(process.env['ONLY'] ?? '')) continue
        const from = performance.now()
        try {
          await check()
          passed++
          console.log(`ok    ${name} (${since(from)})`)
        } catch (error) {
          failed++
          const message = error instanceof Error ? error.message : String(error)
          console.log(`FAIL  ${name}\n      ${message.replaceAll('\n', '\n      ')}`)
        }
      }
    },
    /** Tells how many; the process ends with 1 where one has failed. */
    end: () => {
      console.log(`${passed} passed, ${failed} failed, ${since(start)}`)
      process.exitCode = failed === 0 ? 0 : 1
    },
  }
}

/**
 * Does all checks there are, then `close`.
 * @param {{ readonly [name: string]: () => unknown }} checks
 * @param {() => unknown} close
 */
export const runChecks = async (checks, close) => {
  const run = newRun()
  await run.run(checks)
  await close()
  run.end()
}
