import type { ExitCode } from './exit-codes'
import { exitCodes, gravest } from './exit-codes'
import { Failure } from './failure'
import type { InputFile } from './input-files'
import type { Io, ReadOptions } from './io'
import { readAhead } from './read-ahead'
import type { ReadInput } from './read-input'

/** So many of those that failed are named at the end. */
const named = 10

/** Tells at the end of many files what a list that has rolled by does not show any more. */
const tellCounts = (codes: readonly ExitCode[], failed: readonly string[], io: Io): void => {
  const faulty = codes.filter((code) => code === exitCodes.findings).length
  const names = `${failed.slice(0, named).join('、')}${failed.length > named ? '等' : ''}`
  const counts = [
    ...(faulty > 0 ? [`有问题的 ${faulty} 个`] : []),
    ...(failed.length > 0 ? [`没有做成的 ${failed.length} 个（${names}）`] : []),
  ]
  if (counts.length > 0) io.err(`共 ${codes.length} 个文件，${counts.join('，')}`)
}

/** Reads each file and does something with it in turn; one that fails is told and does not stop the others. */
export const eachFile = async (
  files: readonly InputFile[],
  options: ReadOptions,
  io: Io,
  work: (input: ReadInput) => Promise<ExitCode>,
): Promise<ExitCode> => {
  const codes: ExitCode[] = []
  const failed: string[] = []
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
      failed.push(file.name)
    }
  }
  io.progress('')
  if (files.length > 1) tellCounts(codes, failed, io)
  return gravest(codes)
}
