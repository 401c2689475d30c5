import { Inflate, inflateSync } from 'fflate'
import { ImportError } from '../import-error'
import { crc32 } from './crc-32'
import type { ZipEntry } from './zip-entries'

/** Bytes inflated at a time: at most a thousand times as many come out of them. */
const pieceLength = 16 * 1024

/** As many bytes are inflated at once, which is faster: what does not fit in the room that they are given is lost. */
const shortLength = 32 * 1024

const stored = 0
const deflated = 8

function* pieces({ method, packed, size }: ZipEntry): Generator<Uint8Array> {
  if (method === stored) {
    yield packed
    return
  }
  if (packed.length <= shortLength) {
    yield inflateSync(packed, { out: new Uint8Array(size + 1) })
    return
  }
  let inflated: Uint8Array = new Uint8Array()
  const inflate = new Inflate((piece) => {
    inflated = piece
  })
  for (let at = 0; at === 0 || at < packed.length; at += pieceLength) {
    inflate.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length)
    yield inflated
  }
}

/**
 * The bytes of a file in a zip, piece by piece. Whoever stops early inflates no more; a file that is not as long as the
 * directory says, or not the one whose checksum it tells, is refused.
 */
export function* inflateEntry(entry: ZipEntry): Generator<Uint8Array> {
  const damaged = () => new ImportError('damaged', { detail: entry.name })
  if (entry.isEncrypted) throw new ImportError('encrypted')
  if (entry.method !== stored && entry.method !== deflated)
    throw new ImportError('unsupported', { detail: `ZIP ${entry.method}` })
  let length = 0
  let sum = -1
  try {
    for (const piece of pieces(entry)) {
      length += piece.length
      if (length > entry.size) throw damaged()
      sum = crc32(sum, piece)
      yield piece
    }
  } catch (error) {
    throw error instanceof ImportError ? error : damaged()
  }
  if (length !== entry.size || ~sum >>> 0 !== entry.crc) throw damaged()
}

/** All bytes of a file in a zip. */
export const inflatedEntry = (entry: ZipEntry): Uint8Array => {
  const all = new Uint8Array(entry.size)
  let at = 0
  for (const piece of inflateEntry(entry)) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
