import type { ExitCode } from './exit-codes'
import { gravest } from './exit-codes'
import { Failure } from './failure'
import type { InputFile } from './input-files'
import type { Io, ReadOptions } from './io'
import { readAhead } from './read-ahead'
import type { ReadInput } from './read-input'

/** Reads each file and does something with it in turn; one that fails is told and does not stop the others. */
export const eachFile = async (
  files: readonly InputFile[],
  options: ReadOptions,
  io: Io,
  work: (input: ReadInput) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const codes: ExitCode[] = []
  const read = readAhead(files, options, io)
  for (const [i, file] of files.entries()) {
    if (files.length > 1) io.progress(`${i + 1}/${files.length}  ${file.name}`)
    try {
      codes.push(await work(await read(i)))
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      io.progress('')
      io.err(error.message)
      codes.push(error.exitCode)
    }
  }
  io.progress('')
  return gravest(codes)
}
