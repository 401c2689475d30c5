import { crc32 } from 'node:zlib'
import { ImportError } from '@gxgk/import'
import type { Entry as ZipEntry, ZipFile } from 'yauzl'
import { openPromise } from 'yauzl'
import { overlapping } from '../../errors'
import type { ArchiveLimits, Inflated, Member } from './member'
import { nameOf, refuseBeyond } from './member'

const fileType = 0o170000
const linkType = 0o120000
const stored = 0
const deflated = 8

const isLink = ({ externalFileAttributes }: ZipEntry) => ((externalFileAttributes >>> 16) & fileType) === linkType

/** Where the bytes of each must have ended: where the next begins. */
const endsOf = (entries: readonly ZipEntry[], fileSize: number): ReadonlyMap<ZipEntry, number> => {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  return new Map(inOrder.map((entry, i) => [entry, inOrder[i + 1]?.relativeOffsetOfLocalHeader ?? fileSize]))
}

/** The bytes of a file, refused where they are not as many, or not those, that the directory tells. */
const bytesOf = async (zip: ZipFile, entry: ZipEntry, name: string, end: number, inflated: Inflated) => {
  if (entry.isEncrypted()) throw new ImportError('encrypted')
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated)
    throw new ImportError('unsupported', { detail: `ZIP ${entry.compressionMethod}` })
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true })
  if (fileDataStart + entry.compressedSize > end) throw overlapping(name)
  const all: Buffer[] = []
  for await (const piece of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    inflated(piece.length)
    all.push(piece)
  }
  const bytes = Buffer.concat(all)
  if (crc32(bytes) !== entry.crc32) throw new ImportError('damaged', { detail: name })
  return bytes
}

/** The members of a zip in the order of its directory, of which each is inflated only when it is read. */
export async function* zipMembers(path: string, limits: ArchiveLimits, inflated: Inflated): AsyncGenerator<Member> {
  const zip = await openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  })
  try {
    refuseBeyond('entries', zip.entryCount, limits)
    const entries: ZipEntry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    const ends = endsOf(entries, zip.fileSize)
    for (const entry of entries) {
      const name = nameOf(entry.fileNameRaw).replaceAll('\\', '/')
      yield {
        name,
        kind: isLink(entry) ? 'link' : name.endsWith('/') ? 'folder' : 'file',
        size: entry.uncompressedSize,
        read: () => bytesOf(zip, entry, name, ends.get(entry)!, inflated),
      }
    }
  } finally {
    zip.close()
  }
}
