import { limitsOf } from '../limits'
import type { PackedFile } from './write/zip-file'
import { packedFile, zipFile } from './write/zip-file'
import { zipEntries } from './zip-entries'

/**
 * The zip with some of its files changed or added, in the order they had; all others stay as they lie in it, byte for byte.
 * A file is named as it is written in the zip.
 */
export const repack = (zip: Uint8Array, changed: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const entries = [...zipEntries(zip, limitsOf({ bytes: Infinity, entries: Infinity })).values()]
  const kept = new Set(entries.map(({ name }) => name))
  const all: readonly PackedFile[] = [
    ...entries.map((entry) => (changed.has(entry.name) ? packedFile(entry.name, changed.get(entry.name)!) : entry)),
    ...[...changed].filter(([name]) => !kept.has(name)).map(([name, bytes]) => packedFile(name, bytes)),
  ]
  return zipFile(all)
}
