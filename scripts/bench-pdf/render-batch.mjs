/**
 * Renders documents one after another, in a process or a worker thread of its own; they come as JSON, a line each, in the
 * file named first.
 * Tells how long the first one and all took, and the most memory that the process had.
 */
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { parentPort, workerData } from 'node:worker_threads'

const loaded = performance.now()
const { renderPdf } = await import('@gxgk/pdf')
const { fangsong } = await import('@gxgk/fonts-fandol')
const importing = performance.now() - loaded
const lines = readFileSync(parentPort ? workerData : process.argv[2], 'utf8')
  .trimEnd()
  .split('\n')

const work = async () => {
  const start = performance.now()
  let first = 0
  for (const line of lines) {
    await renderPdf(JSON.parse(line), { fonts: { fangsong } })
    first ||= performance.now() - start
  }
  return { importing, first, all: performance.now() - start, megabytes: process.resourceUsage().maxRSS / 1024 }
}

if (parentPort) {
  const port = parentPort
  // The fonts are open before the clock starts.
  await renderPdf(JSON.parse(/** @type {string} */ (lines[0])), { fonts: { fangsong } })
  port.on('message', () => void work().then((told) => port.postMessage(told)))
  port.postMessage('ready')
} else console.log(JSON.stringify(await work()))
