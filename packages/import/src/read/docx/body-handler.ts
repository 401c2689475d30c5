import type { Block } from '@gxgk/document'
import { safeHref } from '@gxgk/document'
import type { Limits } from '../../limits'
import type { Lists } from './numbering'
import { numberer } from './numbering'
import type { OpenParagraph } from './open-paragraph'
import { addWords, blockOf, openParagraph, openRun } from './open-paragraph'
import type { XmlElement, XmlHandler } from './parse-xml'
import { attributeOf } from './parse-xml'
import { countOf, isOn, sourceOf, valueOf } from './properties'
import type { Slot, StoredCell, StoredRow, StoredTable } from './stored-table'
import { takeApart } from './stored-table'
import type { StyleOf } from './styles'
import { tableOfRows } from './table-of-rows'

/** What the other parts of the file tell of the body. */
export interface BodyContext {
  readonly styleOf: StyleOf
  readonly lists: Lists
  /** Target of a link by the id of its relationship. */
  readonly linkOf: (id: string) => string | undefined
  readonly limits: Limits
}

/** What is deleted, what stood there before a change, and what is no words of the page. */
const leftOut = new Set([
  ...['del', 'moveFrom', 'instrText', 'rt', 'sdtPr', 'sectPr', 'tblGrid'],
  ...['rPrChange', 'pPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange'],
])

const mergeOf = (element: XmlElement) => (valueOf(element) === 'restart' ? 'restart' : 'continue')

const ofParagraph: { readonly [property: string]: (paragraph: OpenParagraph, element: XmlElement) => void } = {
  pStyle: (paragraph, element) => (paragraph.styleId = valueOf(element)),
  outlineLvl: (paragraph, element) => (paragraph.outline = countOf(element)),
  numId: (paragraph, element) => (paragraph.list = valueOf(element)),
  ilvl: (paragraph, element) => (paragraph.level = countOf(element)),
}

const ofRow: { readonly [property: string]: (row: StoredRow, element: XmlElement) => void } = {
  gridBefore: (row, element) => (row.before = countOf(element) ?? 0),
  gridAfter: (row, element) => (row.after = countOf(element) ?? 0),
  tblHeader: (row, element) => (row.isHead = isOn(element)),
  del: (row) => (row.isDeleted = true),
}

const ofCell: { readonly [property: string]: (cell: StoredCell, element: XmlElement) => void } = {
  gridSpan: (cell, element) => (cell.colSpan = Math.max(1, countOf(element) ?? 1)),
  vMerge: (cell, element) => (cell.down = mergeOf(element)),
  hMerge: (cell, element) => (cell.across = mergeOf(element)),
}

/** Collects the blocks of the main part, in one pass. */
export const bodyHandler = ({ styleOf, lists, linkOf, limits }: BodyContext) => {
  const body: Slot[] = []
  const tables: StoredTable[] = []
  const paragraphs: OpenParagraph[] = []
  const chosen = new WeakSet<XmlElement>()
  const numberOf = numberer(lists)
  let hasBody = false

  const around = (): Slot[] => {
    const table = tables.at(-1)
    return table ? (table.cell?.slots ?? table.around) : body
  }

  const openTable = (element: XmlElement) => {
    const outer = tables.at(-1)
    if (outer) takeApart(outer)
    tables.push({ ...sourceOf(element), caption: '', rows: [], around: around(), isLayout: false, cell: undefined })
  }
  const openCell = (table: StoredTable, element: XmlElement) => {
    const row = table.rows.at(-1)
    const slots = table.isLayout && !row?.isDeleted ? table.around : []
    table.cell = { ...sourceOf(element), colSpan: 1, down: undefined, across: undefined, slots }
    row?.cells.push(table.cell)
  }
  const closeTable = () => {
    const table = tables.pop()!
    if (!table.isLayout) for (const slot of tableOfRows(table, limits)) table.around.push(slot)
  }

  const property = (element: XmlElement, parent: string): void => {
    const { name } = element
    const paragraph = paragraphs.at(-1)
    const table = tables.at(-1)
    const row = table?.rows.at(-1)
    if (parent === 'tcPr' && table?.cell) ofCell[name]?.(table.cell, element)
    else if (parent === 'trPr' && row) ofRow[name]?.(row, element)
    else if (parent === 'tblPr' && table && name === 'tblCaption') table.caption = valueOf(element) ?? ''
    else if ((parent === 'pPr' || parent === 'numPr') && paragraph) ofParagraph[name]?.(paragraph, element)
    else if (parent === 'rPr' && paragraph) {
      if (element.parent?.parent?.name === 'pPr') paragraph.isDeleted ||= name === 'del' || name === 'moveFrom'
      else if (name === 'b') paragraph.run.isBold = isOn(element)
      else if (name === 'vanish') paragraph.run.isHidden = isOn(element)
      else if (name === 'rStyle') paragraph.run.style = styleOf(valueOf(element))
    }
  }

  const sign = (name: string, paragraph: OpenParagraph): void => {
    if (name === 'tab' || name === 'ptab') addWords(paragraph, ' ', styleOf)
    else if (name === 'noBreakHyphen') addWords(paragraph, '-', styleOf)
    else if (name === 'br' || name === 'cr') paragraph.pieces.push({ text: '', isBreak: true, href: paragraph.href })
  }

  const structure: { readonly [name: string]: (element: XmlElement) => void } = {
    body: () => (hasBody = true),
    tbl: openTable,
    tr: (element) =>
      tables
        .at(-1)
        ?.rows.push({ ...sourceOf(element), before: 0, after: 0, isHead: false, isDeleted: false, cells: [] }),
    tc: (element) => {
      const table = tables.at(-1)
      if (table) openCell(table, element)
    },
    p: (element) => {
      const slot: Slot = { block: undefined }
      around().push(slot)
      paragraphs.push(openParagraph(element, slot))
    },
    r: () => {
      const paragraph = paragraphs.at(-1)
      if (paragraph) paragraph.run = openRun()
    },
    hyperlink: (element) => {
      const paragraph = paragraphs.at(-1)
      const target = linkOf(attributeOf(element, 'id') ?? '')
      if (paragraph && target !== undefined) paragraph.href = safeHref(target)
    },
  }

  const open = (element: XmlElement): boolean | void => {
    const { name, parent } = element
    if (name === '') return
    if (parent && parent.name.endsWith('Pr')) property(element, parent.name)
    else if (parent?.name === 'r' && paragraphs.length > 0) sign(name, paragraphs.at(-1)!)
    if (leftOut.has(name)) return false
    if (name === 'Choice' || name === 'Fallback') {
      if (chosen.has(parent!)) return false
      chosen.add(parent!)
    }
    if (Object.hasOwn(structure, name)) structure[name]!(element)
  }
  const close = ({ name }: XmlElement): void => {
    if (name === 'p') {
      const paragraph = paragraphs.pop()!
      paragraph.slot.block = blockOf(paragraph, styleOf, numberOf)
    } else if (name === 'tbl') closeTable()
    else if (name === 'tc' && tables.length > 0) tables.at(-1)!.cell = undefined
    else if (name === 'hyperlink' && paragraphs.length > 0) paragraphs.at(-1)!.href = undefined
  }
  const text = (words: string, { name, attributes }: XmlElement): void => {
    const paragraph = paragraphs.at(-1)
    if (name !== 't' || !paragraph) return
    addWords(paragraph, attributes['xml:space'] === 'preserve' ? words : words.trim(), styleOf)
  }
  const handler: XmlHandler = { open, close, text }
  return {
    handler,
    hasBody: () => hasBody,
    blocks: (): readonly Block[] => body.flatMap(({ block }) => block ?? []),
  }
}
