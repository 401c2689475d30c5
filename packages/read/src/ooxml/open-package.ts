import { ImportError, refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { inflatedEntry, inflateEntry } from './inflate-entry'
import type { XmlHandler } from './parse-xml'
import { parseXml } from './parse-xml'
import type { Relationship } from './relationships'
import { partAt, relationshipsHandler, relationshipsOf } from './relationships'
import { zipEntries } from './zip-entries'
import type { Work } from '../work'
import { workOf } from '../work'

/** A parser makes so many times as much of XML, some of it before it tells of anything. */
const costOfXml = 4

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
  /** Counts letters that the file makes without holding them. */
  readonly letters: Work['letters']
}

/** Opens a zip of parts. Throws `ImportError` where it is none, or goes beyond a limit; `kind` names it then. */
export const openPackage = (input: Uint8Array | string, kind: string, limits: Limits): OoxmlPackage => {
  if (typeof input === 'string') throw new ImportError('damaged', { detail: kind })
  refuseBeyond('bytes', input.byteLength, limits)
  const entries = zipEntries(input, limits)
  const work = workOf(limits)
  const entryAt = (part: string, cost = 1) => {
    const entry = entries.get(part.toLowerCase())
    if (entry) work.inflated(entry.size * cost)
    return entry
  }
  const parse: OoxmlPackage['parse'] = (part, handler) => {
    const entry = part === undefined ? undefined : entryAt(part, costOfXml)
    if (entry) parseXml(entry.name, inflateEntry(entry), handler, work)
  }
  return {
    names: [...entries.keys()],
    parse,
    letters: work.letters,
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
