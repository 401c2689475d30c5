import { ImportError, refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { inflatedEntry, inflateEntry } from './inflate-entry'
import type { XmlHandler } from './parse-xml'
import { parseXml } from './parse-xml'
import type { Relationship } from './relationships'
import { partAt, relationshipsHandler, relationshipsOf } from './relationships'
import { zipEntries } from './zip-entries'

/** The parts of an OOXML file; each is inflated when it is first asked for, and none before its size is known. */
export interface OoxmlPackage {
  /** Names of the parts, in lower case. */
  readonly names: readonly string[]
  /** Hands the elements of a part to a handler; does nothing where there is no such part. */
  readonly parse: (part: string | undefined, handler: XmlHandler) => void
  /** The bytes of a part, with its name as written. */
  readonly bytesOf: (part: string) => { readonly name: string; readonly bytes: Uint8Array } | undefined
  /** What a part refers to; of `''`, what the package does. Targets are names of parts, but for addresses. */
  readonly relationshipsOf: (part: string) => readonly Relationship[]
}

/** Opens a zip of parts. Throws `ImportError` where it is none, or goes beyond a limit; `kind` names it then. */
export const openPackage = (input: Uint8Array | string, kind: string, limits: Limits): OoxmlPackage => {
  if (typeof input === 'string') throw new ImportError('damaged', { detail: kind })
  refuseBeyond('bytes', input.byteLength, limits)
  const entries = zipEntries(input, limits)
  let inflated = 0
  let nodes = 0
  const count = () => refuseBeyond('nodes', ++nodes, limits)
  const entryAt = (part: string) => {
    const entry = entries.get(part.toLowerCase())
    if (entry) refuseBeyond('inflated', (inflated += entry.size), limits)
    return entry
  }
  const parse: OoxmlPackage['parse'] = (part, handler) => {
    const entry = part === undefined ? undefined : entryAt(part)
    if (entry) parseXml(entry.name, inflateEntry(entry), handler, count)
  }
  return {
    names: [...entries.keys()],
    parse,
    bytesOf: (part) => {
      const entry = entryAt(part)
      return entry && { name: entry.name, bytes: inflatedEntry(entry) }
    },
    relationshipsOf: (part) => {
      const { handler, relationships } = relationshipsHandler()
      parse(relationshipsOf(part), handler)
      return relationships.map((one) => ({ ...one, target: one.isExternal ? one.target : partAt(part, one.target) }))
    },
  }
}
