import type { AnyDraft } from '@gxgk/core'
import { inputFiles } from './input-files'
import type { Io } from './io'
import { readAhead } from './read-ahead'

/** The reports that the arguments name, each of which must be one. */
export const draftsOf = async (given: readonly string[], io: Io): Promise<readonly AnyDraft[]> => {
  const files = inputFiles(given, io)
  const read = readAhead(files, {}, io)
  const drafts: AnyDraft[] = []
  for (const i of files.keys()) drafts.push((await read(i)).draft)
  return drafts
}
