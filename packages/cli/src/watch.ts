import { statSync } from 'node:fs'
import type { ExitCode } from './exit-codes'
import { exitCodes } from './exit-codes'
import { Failure, wrongUse } from './failure'
import type { InputFile } from './input-files'
import { inputFiles } from './input-files'
import type { Io } from './io'

/** How a file stands: another after each save, the same while nobody writes. */
const stateOf = ({ path }: InputFile): string => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs} ${stat.size}` : 'gone'
}

/** The files as they are now; a folder that is empty for a moment, as while a program saves its only file, ends nothing. */
const filesNow = (given: readonly string[], io: Io, isFirst: boolean): readonly InputFile[] => {
  try {
    return inputFiles(given, io)
  } catch (error) {
    if (isFirst || !(error instanceof Failure)) throw error
    return []
  }
}

const aWhile = () => new Promise<void>((resolve) => setTimeout(resolve, 500))

/**
 * Does the work on the files, and again on each that is saved, until it is told to stop; gives what the work ended with last.
 * It asks for the state of the files now and then: shared folders tell nobody of what is saved in them.
 */
export const watch = async (
  given: readonly string[],
  io: Io,
  work: (files: readonly InputFile[]) => Promise<ExitCode>,
  pause: () => Promise<void> = aWhile,
): Promise<ExitCode> => {
  if (given.includes('-')) throw wrongUse('--watch 看的是文件，不能是标准输入')
  let isStopped = false
  const undo = io.onStop?.(() => {
    isStopped = true
  })
  const states = new Map<string, string>()
  let code: ExitCode = exitCodes.clean
  try {
    while (!isStopped) {
      const saved = filesNow(given, io, states.size === 0).filter((file) => {
        const state = stateOf(file)
        const isOld = states.get(file.path) === state
        states.set(file.path, state)
        return !isOld
      })
      if (saved.length > 0) {
        code = await work(saved)
        io.err('等着改动，存盘后再核对；按 Ctrl-C 结束')
      }
      await pause()
    }
  } finally {
    undo?.()
  }
  return code
}
