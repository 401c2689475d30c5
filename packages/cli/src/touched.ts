import { realpathSync, statSync } from 'node:fs'
import type { Io } from './io'

/** What a run does with a file: none that it reads, or has written, is written over. */
export type Touch = 'read' | 'written'

const runs = new WeakMap<Io, Map<string, Touch>>()

/** The same file under any of its names; undefined where there is none. */
const identityOf = (path: string): string | undefined => {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  // Some network drives number no files.
  return stat && (stat.ino === 0n ? realpathSync(path) : `${stat.dev} ${stat.ino}`)
}

/** The same input and output for a run that has touched nothing yet. */
export const untouched = (io: Io): Io => {
  const own = Object.create(io) as Io
  runs.set(own, new Map())
  return own
}

export const touch = (path: string, how: Touch, io: Io): void => {
  const identity = identityOf(path)
  if (identity !== undefined) runs.get(io)?.set(identity, how)
}

export const touchOf = (path: string, io: Io): Touch | undefined => {
  const identity = identityOf(path)
  return identity === undefined ? undefined : runs.get(io)?.get(identity)
}
