import { writeSync } from 'node:fs'
import type { Io } from './io'

const bytesOfStdin = async (): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  for await (const piece of process.stdin) pieces.push(piece as Uint8Array)
  return Buffer.concat(pieces)
}

/** Without a terminal one line in so many milliseconds tells how far it is. */
const seldom = 5000

const ttyProgress = (line: string) => {
  // To the beginning of the line, and what stands there is wiped.
  process.stderr.write(`\r\u001b[2K${line}`)
}

const plainProgress = () => {
  let last = Date.now()
  return (line: string) => {
    if (line === '' || Date.now() - last < seldom) return
    last = Date.now()
    process.stderr.write(`${line}\n`)
  }
}

/** In milliseconds: a file that is not read in this is left. On a machine that does much else sound ones take long too. */
const longest = 60_000

const onStop = (stop: () => void) => {
  const others = process.listeners('SIGINT')
  process.removeAllListeners('SIGINT')
  process.once('SIGINT', stop)
  return () => {
    process.removeListener('SIGINT', stop)
    for (const other of others) process.on('SIGINT', other)
  }
}

/** The input and output of this process. */
export const processIo = (): Io => ({
  cwd: process.cwd(),
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  raw: (content) => void process.stdout.write(content),
  stdin: bytesOfStdin,
  colours: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  importApart: async (bytes, options) =>
    (await import('@gxgk/import/isolated')).importIsolated(bytes, { timeout: longest, ...options }),
  onStop,
  progress: process.stderr.isTTY ? ttyProgress : plainProgress(),
})

/** Writes at once, for what must be out before the process ends. */
export const lastWords = (line: string): void => {
  try {
    writeSync(2, `${line}\n`)
  } catch {
    // Nobody is there to be told.
  }
}
