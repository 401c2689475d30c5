import { ImportError, refuseBeyond } from '../import-error'
import type { Limits } from '../limits'

/** A file in a zip, as its central directory tells of it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly size: number
  /** The bytes as they lie in the zip. */
  readonly packed: Uint8Array
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const fileSignature = 0x04034b50
const endLength = 22
const entryLength = 46
const fileLength = 30
const longestComment = 0xffff

const damaged = () => new ImportError('damaged', { detail: 'ZIP' })

const endOf = (view: DataView): number => {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSignature) return at
  throw damaged()
}

/** Where the bytes of a file begin: after its own header, whose length the directory does not tell. */
const beginOf = (view: DataView, header: number): number => {
  if (header + fileLength > view.byteLength || view.getUint32(header, true) !== fileSignature) throw damaged()
  return header + fileLength + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
}

/**
 * The files of a zip by their names in lower case, with nothing inflated: by the central directory at its end alone.
 * Refuses more files than the limit, and a directory that does not agree with where the files lie.
 */
export const zipEntries = (bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < endLength) throw damaged()
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === 0xffffffff) throw new ImportError('unsupported', { detail: 'ZIP64' })
  refuseBeyond('entries', count, limits)

  const found = new Map<string, ZipEntry>()
  const areas: (readonly [number, number])[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw damaged()
    const size = view.getUint32(at + 24, true)
    const packedSize = view.getUint32(at + 20, true)
    const header = view.getUint32(at + 42, true)
    if ([size, packedSize, header].includes(0xffffffff)) throw new ImportError('unsupported', { detail: 'ZIP64' })
    const next = at + entryLength + view.getUint16(at + 28, true)
    if (next > end) throw damaged()
    const begin = beginOf(view, header)
    if (begin + packedSize > start) throw damaged()
    areas.push([header, begin + packedSize])
    const name = new TextDecoder().decode(bytes.subarray(at + entryLength, next)).replaceAll('\\', '/')
    const key = name.toLowerCase()
    if (found.has(key)) throw damaged()
    found.set(key, {
      name,
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size,
      packed: bytes.subarray(begin, begin + packedSize),
    })
    at = next + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  areas.sort(([a], [b]) => a - b)
  if (areas.some(([header], i) => i > 0 && header < areas[i - 1]![1])) throw damaged()
  return found
}
