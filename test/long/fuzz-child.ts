import type { FileType } from '@gxgk/import'
import { measuredAgain } from '../measured-again'
import { megabytesAtMost, megabytesNow } from '../memory-now'
import { faultyFile, readFaulty } from '../../packages/import/test/fuzz-case'

/** Reads faulty files in a process of its own, so that its memory can be measured and an endless loop be ended. */
const [type, from, count] = process.argv.slice(2) as [FileType, string, string]

export type FuzzMessage =
  { readonly seed: number } | { readonly fault: string } | { readonly slowest: number; readonly megabytes: number }

const tell = (message: FuzzMessage) => process.stdout.write(`${JSON.stringify(message)}\n`)

// What the libraries hold once they are loaded is not the files' to answer for.
await readFaulty(faultyFile(type, Number(from)), type).catch(() => undefined)
const held = megabytesNow()
let slowest = 0
let faults = 0
let current = 0

// A promise that nobody holds ends the process, as it would a user's; this tells by which file.
process.on('uncaughtExceptionMonitor', (error) => {
  tell({ fault: `种子 ${current}：没有人接的错误 ${String(error)}` })
})

const end = Number(from) + Number(count)
for (let seed = Number(from); seed < end && faults < 20; seed++) {
  current = seed
  tell({ seed })
  const file = faultyFile(type, seed)
  const told = seed % 4 === 0 ? undefined : type
  try {
    // The first file waits for the program itself to be read: only what is slow again is slow.
    const took = await measuredAgain(
      () => readFaulty(file, told),
      (one) => one <= 2000,
    )
    slowest = Math.max(slowest, took)
    if (took > 2000) faults++
    if (took > 2000) tell({ fault: `种子 ${seed}：读了 ${Math.round(took)} 毫秒` })
  } catch (error) {
    faults++
    tell({ fault: `种子 ${seed}：${error instanceof Error ? (error.stack ?? error.message) : String(error)}` })
  }
}
tell({ slowest: Math.round(slowest), megabytes: megabytesAtMost() - held })
