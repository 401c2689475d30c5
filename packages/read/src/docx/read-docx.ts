import type { Document } from '@gxgk/document'
import { document } from '@gxgk/document'
import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { embeddedIn } from '../ooxml/embedded-part'
import { openPackage } from '../ooxml/open-package'
import { printable } from '../ooxml/printable'
import type { Relationship } from '../ooxml/relationships'
import { titleHandler } from '../ooxml/title-handler'
import { bodyHandler } from './body-handler'
import { listsHandler } from './numbering'
import { stylesHandler } from './styles'

const targetOf = (relationships: readonly Relationship[], type: string) =>
  relationships.find((one) => one.type === type)?.target

/**
 * Reads a .docx file as Word shows it: headings by their outline level, the numbers of lists, merged cells as spans, text
 * boxes after their paragraphs; without what is deleted or hidden, headers, footnotes, remarks and tables of contents.
 */
export const readDocx = (input: Uint8Array | string, given?: Partial<Limits>): Document => {
  const limits = limitsOf(given)
  const file = openPackage(input, 'DOCX', limits)
  const { parse, letters } = file
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
  const body = bodyHandler({ styleOf: styles.styleOf, lists: lists.lists(), linkOf, limits, letters })
  parse(main, body.handler)
  if (!body.hasBody()) throw new ImportError('damaged', { detail: main })
  const embedded = embeddedIn(file, limits)
  return document(
    { title: printable(title.title()).trim(), lang: 'zh-CN', ...(embedded && { embedded }) },
    body.blocks(),
  )
}
