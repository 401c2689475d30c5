import { readFileSync } from 'node:fs'
import { ImportError, importReport } from '@gxgk/import'
import { megabytesAtMost, megabytesNow } from '../memory-now'

/** Reads a file in a process of its own, and tells what that took beyond what any small file takes. */
const read = async (bytes: Uint8Array): Promise<string> => {
  try {
    const { problems } = await importReport(bytes)
    return `read, ${problems.length} problems`
  } catch (error) {
    if (error instanceof ImportError) return `${error.code} ${error.params.limit ?? error.params.detail ?? ''}`
    throw error
  }
}

const bytes = readFileSync(process.argv[2]!)
// What is loaded and compiled once is not the file's to answer for.
const small: readonly string[] = process.argv.slice(3)
for (const file of small) await read(readFileSync(file))
const held = megabytesNow()
const start = process.cpuUsage()
const told = await read(bytes)
const { user, system } = process.cpuUsage(start)
process.stdout.write(
  JSON.stringify({ told, milliseconds: Math.round((user + system) / 1000), megabytes: megabytesAtMost() - held }),
)
