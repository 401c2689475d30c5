import { resolve } from 'node:path'
import type { ExitCode } from './exit-codes'
import { exitCodes } from './exit-codes'
import type { Io } from './io'
import { writeFile } from './write-file'

/** Writes what a command makes to the file that `--out` names, or to standard output for `-`, and says so. */
export const written = (out: string, content: string | Uint8Array, io: Io): ExitCode => {
  writeFile(out === '-' ? '-' : resolve(io.cwd, out), content, io)
  if (out !== '-') io.err(`已写 ${resolve(io.cwd, out)}`)
  return exitCodes.clean
}
