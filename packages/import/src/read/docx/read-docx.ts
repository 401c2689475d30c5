import type { Document, Embedded } from '@gxgk/document'
import { document } from '@gxgk/document'
import { ImportError, refuseBeyond } from '../../import-error'
import type { Limits } from '../../limits'
import { limitsOf } from '../../limits'
import { textOf } from '../decode'
import { parseJson } from '../json/parse-json'
import { bodyHandler } from './body-handler'
import { inflatedEntry, inflateEntry } from './inflate-entry'
import { listsHandler } from './numbering'
import type { XmlHandler } from './parse-xml'
import type { XmlElement } from './xml-element'
import { parseXml } from './parse-xml'
import type { Relationship } from './relationships'
import { printable } from './printable'
import { partAt, relationshipsHandler, relationshipsOf } from './relationships'
import { stylesHandler } from './styles'
import type { ZipEntry } from './zip-entries'
import { zipEntries } from './zip-entries'

/** Collects the title that the file has for itself. */
const titleHandler = () => {
  let title = ''
  const text = (words: string, { name }: XmlElement) => {
    if (name === 'title') title += words
  }
  return { handler: { open: () => {}, text }, title: () => title }
}

/** Data of ours, in a folder of our own; undefined where it is none. */
const embeddedIn = (entry: ZipEntry, limits: Limits): Embedded | undefined => {
  try {
    const name = entry.name.slice(entry.name.indexOf('/') + 1)
    return { name: printable(name), data: parseJson(textOf(inflatedEntry(entry)), limits) }
  } catch {
    return undefined
  }
}

const ownFolder = /^gxgk\/[^/]+$/

/**
 * Reads a .docx file as Word shows it: headings by their outline level, the numbers of lists, merged cells as spans, text
 * boxes after their paragraphs; without what is deleted or hidden, headers, footnotes, remarks and tables of contents.
 * Only the parts that it needs are inflated, and none before their sizes are known.
 */
export const readDocx = (input: Uint8Array | string, given?: Partial<Limits>): Document => {
  const limits = limitsOf(given)
  if (typeof input === 'string') throw new ImportError('damaged', { detail: 'DOCX' })
  refuseBeyond('bytes', input.byteLength, limits)
  const entries = zipEntries(input, limits)
  let inflated = 0
  let nodes = 0
  const count = () => refuseBeyond('nodes', ++nodes, limits)
  const entryAt = (part: string): ZipEntry | undefined => {
    const entry = entries.get(part.toLowerCase())
    if (entry) refuseBeyond('inflated', (inflated += entry.size), limits)
    return entry
  }
  const parse = (part: string | undefined, handler: XmlHandler): void => {
    const entry = part === undefined ? undefined : entryAt(part)
    if (entry) parseXml(entry.name, inflateEntry(entry), handler, count)
  }
  const relationshipsFrom = (part: string): readonly Relationship[] => {
    const { handler, relationships } = relationshipsHandler()
    parse(relationshipsOf(part), handler)
    return relationships.map((one) => ({ ...one, target: one.isExternal ? one.target : partAt(part, one.target) }))
  }
  const targetOf = (relationships: readonly Relationship[], type: string) =>
    relationships.find((one) => one.type === type)?.target

  const ofPackage = relationshipsFrom('')
  const main = targetOf(ofPackage, 'officeDocument') ?? 'word/document.xml'
  const ofMain = relationshipsFrom(main)
  const links = new Map(ofMain.flatMap(({ id, type, target }) => (type === 'hyperlink' ? [[id, target]] : [])))
  const title = titleHandler()
  const styles = stylesHandler()
  const lists = listsHandler()
  parse(targetOf(ofPackage, 'core-properties'), title.handler)
  parse(targetOf(ofMain, 'styles'), styles.handler)
  parse(targetOf(ofMain, 'numbering'), lists.handler)
  const linkOf = (id: string) => links.get(id)
  const body = bodyHandler({ styleOf: styles.styleOf, lists: lists.lists(), linkOf, limits })
  parse(main, body.handler)
  if (!body.hasBody()) throw new ImportError('damaged', { detail: main })

  const own = [...entries.keys()].find((name) => ownFolder.test(name))
  const data = own === undefined ? undefined : entryAt(own)
  const embedded = data && embeddedIn(data, limits)
  return document(
    { title: printable(title.title()).trim(), lang: 'zh-CN', ...(embedded && { embedded }) },
    body.blocks(),
  )
}
