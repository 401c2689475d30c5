import type { Document, Embedded } from '@gxgk/document'
import { document } from '@gxgk/document'
import { textOf } from '../decode'
import { ImportError } from '../import-error'
import { parseJson } from '../json/parse-json'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import type { OoxmlPackage } from '../ooxml/open-package'
import { openPackage } from '../ooxml/open-package'
import { printable } from '../ooxml/printable'
import type { Relationship } from '../ooxml/relationships'
import type { XmlElement } from '../ooxml/xml-element'
import { bodyHandler } from './body-handler'
import { listsHandler } from './numbering'
import { stylesHandler } from './styles'

/** Collects the title that the file has for itself. */
const titleHandler = () => {
  let title = ''
  const text = (words: string, { name }: XmlElement) => {
    if (name === 'title') title += words
  }
  return { handler: { open: () => {}, text }, title: () => title }
}

const ownFolder = /^gxgk\/[^/]+$/

/** Data of ours, in a folder of our own; undefined where it is none. */
const embeddedIn = ({ names, bytesOf }: OoxmlPackage, limits: Limits): Embedded | undefined => {
  const part = names.find((name) => ownFolder.test(name))
  if (part === undefined) return undefined
  const { name, bytes } = bytesOf(part)!
  try {
    return { name: printable(name.slice(name.indexOf('/') + 1)), data: parseJson(textOf(bytes), limits) }
  } catch {
    return undefined
  }
}

const targetOf = (relationships: readonly Relationship[], type: string) =>
  relationships.find((one) => one.type === type)?.target

/**
 * Reads a .docx file as Word shows it: headings by their outline level, the numbers of lists, merged cells as spans, text
 * boxes after their paragraphs; without what is deleted or hidden, headers, footnotes, remarks and tables of contents.
 */
export const readDocx = (input: Uint8Array | string, given?: Partial<Limits>): Document => {
  const limits = limitsOf(given)
  const file = openPackage(input, 'DOCX', limits)
  const { parse } = file
  const ofPackage = file.relationshipsOf('')
  const main = targetOf(ofPackage, 'officeDocument') ?? 'word/document.xml'
  const ofMain = file.relationshipsOf(main)
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
  const embedded = embeddedIn(file, limits)
  return document(
    { title: printable(title.title()).trim(), lang: 'zh-CN', ...(embedded && { embedded }) },
    body.blocks(),
  )
}
