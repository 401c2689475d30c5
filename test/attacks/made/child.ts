import { writeFileSync } from 'node:fs'
import { ImportError, importReport } from '@gxgk/import'
import { megabytesAtMost, megabytesNow } from '../../memory-now'
import { madeAttack, smallFiles } from './made-attack'

/** Reads made attacks in a process of its own, and tells of each what it took beyond small files. */
const [from, count] = process.argv.slice(2).map(Number) as [number, number]

export interface MadeCost {
  readonly seed: number
  readonly name: string
  readonly told: string
  readonly milliseconds: number
  readonly megabytes: number
}

const read = async (bytes: Uint8Array): Promise<string> => {
  try {
    return `read, ${(await importReport(bytes)).problems.length} problems`
  } catch (error) {
    if (error instanceof ImportError) return `${error.code} ${error.params.limit ?? error.params.detail ?? ''}`
    return `fault: ${error instanceof Error ? error.stack : String(error)}`
  }
}

/** What is loaded and compiled once is not the attack's. */
for (const bytes of smallFiles()) await read(bytes)
globalThis.gc!()
const held = megabytesNow()
for (let seed = from; seed < from + count; seed++) {
  const { name, bytes } = madeAttack(seed)
  const made = bytes()
  // What was left by making it, and by those before, is not the attack's, nor is the most that they took.
  globalThis.gc!()
  writeFileSync('/proc/self/clear_refs', '5')
  const start = process.cpuUsage()
  const told = await read(made)
  const { user, system } = process.cpuUsage(start)
  const cost: MadeCost = {
    seed,
    name,
    told,
    milliseconds: Math.round((user + system) / 1000),
    megabytes: megabytesAtMost() - held,
  }
  process.stdout.write(`${JSON.stringify(cost)}\n`)
}
