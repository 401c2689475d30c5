import { deflateSync } from 'fflate'
import { crc32 } from '../crc-32'
import type { ZipEntry } from '../zip-entries'

/** 1 January 1980 and midnight, the least that a zip can tell. */
const dosDate = 0x21

const deflated = 8
/** Names are UTF-8. */
const flags = 1 << 11
const version = 20

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file as it lies in a zip. */
export type PackedFile = Pick<ZipEntry, 'name' | 'method' | 'crc' | 'size' | 'packed'>

export const packedFile = (name: string, bytes: Uint8Array): PackedFile => ({
  name,
  method: deflated,
  crc: ~crc32(-1, bytes) >>> 0,
  size: bytes.length,
  packed: deflateSync(bytes, { level: 6 }),
})

/** What a header says of an entry, in the file itself and in the directory. */
const factsOf = ({
  name,
  method,
  crc,
  size,
  packed,
}: PackedFile): readonly (readonly [value: number, bytes: 2 | 4])[] => [
  [version, 2],
  [flags, 2],
  [method, 2],
  [0, 2],
  [dosDate, 2],
  [crc, 4],
  [packed.length, 4],
  [size, 4],
  [utf8(name).length, 2],
  [0, 2],
]

const bytesOf = (values: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of values) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

/** A zip of the files in their order, the same bytes each time. */
export const zipFile = (all: readonly PackedFile[]): Uint8Array => {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const entry of all) {
    const facts = factsOf(entry)
    const name = utf8(entry.name)
    const file = [bytesOf([[0x04034b50, 4], ...facts]), name, entry.packed]
    const rest = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [at, 4],
    ] as const
    directory.push(bytesOf([[0x02014b50, 4], [version, 2], ...facts, ...rest]), name)
    files.push(...file)
    at += file.reduce((sum, { length }) => sum + length, 0)
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = bytesOf([
    [0x06054b50, 4],
    [0, 4],
    [all.length, 2],
    [all.length, 2],
    [length, 4],
    [at, 4],
    [0, 2],
  ])
  return joined([...files, ...directory, end])
}
