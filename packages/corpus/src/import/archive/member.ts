import { GxgkError } from '@gxgk/document'
import { defaultLimits, ImportError } from '@gxgk/import'
import { isLink, notInside } from '../../errors'

/** How much of an archive is read; what goes beyond is refused with an error that names the limit. */
export interface ArchiveLimits {
  /** Bytes of one file in it. */
  readonly bytes: number
  /** Files in it. */
  readonly entries: number
  /** Bytes that come out of what was packed, of all files together. */
  readonly inflated: number
}

export const archiveLimits: ArchiveLimits = {
  bytes: defaultLimits.bytes,
  entries: 100_000,
  inflated: 10 * 2 ** 30,
}

/** Something in an archive, before any of it is read. */
export interface Member {
  readonly name: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  readonly size: number
  /** All its bytes. To be called before the next member is asked for, or not at all. */
  readonly read: () => Promise<Uint8Array>
}

/** Counts bytes as they come out of what was packed. Throws beyond the limit. */
export type Inflated = (more: number) => void

export const refuseBeyond = (limit: keyof ArchiveLimits, found: number, limits: ArchiveLimits): void => {
  if (found > limits[limit]) throw new ImportError('limit', { limit, most: limits[limit], found })
}

/** The name of a member: UTF-8 where it can be, otherwise as Chinese Windows writes it. */
export const nameOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/** Whether the name leads out of the archive; nothing is ever unpacked to a disk, but who writes such a name means harm. */
const leadsOut = (name: string): boolean =>
  /^(?:\/|[a-z]:)/i.test(name) || name.includes('\0') || name.split('/').includes('..')

/** What is nobody's report: names with a dot before them, and what macOS puts beside. */
export const isHidden = (name: string): boolean =>
  !leadsOut(name) &&
  name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && part !== '.' && part !== '..'))

/** Refuses what is not read whatever is in it. */
export const assertMember = ({ name, kind, size }: Member, limits: ArchiveLimits): void => {
  if (leadsOut(name)) throw notInside(name)
  if (kind === 'link') throw isLink(name)
  if (kind === 'other') throw new ImportError('unsupported', { detail: name })
  refuseBeyond('bytes', size, limits)
}

/** Any failure of an archive as an error with a sentence. */
export const toldAs = (detail: string, error: unknown): GxgkError =>
  error instanceof GxgkError ? error : new ImportError('damaged', { detail }, { cause: error })
