import { availableParallelism } from 'node:os'
import type { InputFile } from './input-files'
import type { Io, ReadOptions } from './io'
import type { ReadInput } from './read-input'
import { readInput } from './read-input'

/**
 * Gives how each of the files reads, asked for in their order. Where each of many is read in a process of its own, as many as
 * there are processors are read at a time, the next ones while something is done with those before.
 */
export const readAhead = (
  files: readonly InputFile[],
  options: ReadOptions,
  io: Io,
): ((at: number) => Promise<ReadInput>) => {
  const isMany = files.length > 1
  const most = isMany && io.importApart ? availableParallelism() : 1
  const reading = new Map<number, Promise<ReadInput>>()
  let begun = 0
  return (at) => {
    for (; begun < Math.min(at + most, files.length); begun++) {
      const read = readInput(files[begun]!, options, io, isMany)
      // One that fails before its turn is told in its turn.
      read.catch(() => {})
      reading.set(begun, read)
    }
    const read = reading.get(at)!
    reading.delete(at)
    return read
  }
}
