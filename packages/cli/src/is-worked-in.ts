import { readFileSync, statSync } from 'node:fs'
import { importReport } from '@gxgk/import'
import type { ReadInput } from './read-input'

const timeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.mtimeMs

const reportIn = async (bytes: Uint8Array): Promise<string> => JSON.stringify((await importReport(bytes)).draft ?? null)

/** Whether somebody has gone on working in the marked copy of a file: it is not the older one, and its report another. */
export const isWorkedIn = async (copy: string, { file, bytes }: ReadInput): Promise<boolean> => {
  const written = timeOf(copy)
  if (written === undefined || written < (timeOf(file.path) ?? 0)) return false
  try {
    return (await reportIn(readFileSync(copy))) !== (await reportIn(bytes))
  } catch {
    // Closed with a password, perhaps: not as it was written.
    return true
  }
}
