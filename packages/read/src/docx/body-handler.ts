import type { Block } from '@gxgk/document'
import { safeHref } from '@gxgk/document'
import { symbol } from '../field-words'
import type { Limits } from '../limits'
import type { Lists } from './numbering'
import { numberer } from './numbering'
import type { OpenParagraph, OpenRun } from './open-paragraph'
import { addWords, endRuby, fillSlot, isLeftOut, openParagraph, openRun } from './open-paragraph'
import { printable } from '../ooxml/printable'
import type { XmlHandler } from '../ooxml/parse-xml'
import type { XmlElement } from '../ooxml/xml-element'
import { attributeOf } from '../ooxml/xml-element'
import { countOf, isOn, sourceOf, valueOf } from '../ooxml/properties'
import { withRowsOfLines } from './rows-of-lines'
import type { Slot, StoredCell, StoredRow, StoredTable } from './stored-table'
import { takeApart } from './stored-table'
import type { StyleOf } from './styles'
import { offLineOf } from './styles'
import { isLetter } from './symbol'
import { thingsHandler } from './things-in-runs'
import type { Thing } from '../things'
import { tableOfRows } from './table-of-rows'
import type { Work } from '../work'

/** What the other parts of the file tell of the body. */
export interface BodyContext {
  readonly styleOf: StyleOf
  readonly lists: Lists
  /** Target of a link by the id of its relationship. */
  readonly linkOf: (id: string) => string | undefined
  readonly limits: Limits
  readonly letters: Work['letters']
}

/** What is deleted, what stood there before a change, and what is no words of the page. */
const leftOut = new Set([
  ...['del', 'moveFrom', 'instrText', 'sdtPr', 'sectPr', 'tblGrid', 'tblBorders', 'tcBorders', 'pBdr', 'tabs'],
  ...['rPrChange', 'pPrChange', 'tblPrChange', 'tblPrExChange', 'trPrChange', 'tcPrChange'],
])

const mergeOf = (element: XmlElement) => (valueOf(element) === 'restart' ? 'restart' : 'continue')

type Found = (element: XmlElement, parent: string) => void

/** Collects the blocks of the main part, in one pass. */
export const bodyHandler = ({ styleOf, lists, linkOf, limits, letters }: BodyContext) => {
  const body: Slot[] = []
  const tables: StoredTable[] = []
  const paragraphs: OpenParagraph[] = []
  const chosen = new WeakSet<XmlElement>()
  const numberOf = numberer(lists, letters)
  let hasBody = false

  const around = (): Slot[] => {
    const table = tables.at(-1)
    return table ? (table.cell?.slots ?? table.around) : body
  }
  const openTable = (element: XmlElement): void => {
    const outer = tables.at(-1)
    if (outer) takeApart(outer)
    const source = sourceOf(element)
    tables.push({ source, caption: '', rows: [], around: around(), isLayout: false, cell: undefined })
  }
  const openRow = (element: XmlElement): void => {
    const source = sourceOf(element)
    tables.at(-1)?.rows.push({ source, before: 0, after: 0, isHead: false, isDeleted: false, cells: [] })
  }
  const openCell = (element: XmlElement): void => {
    const table = tables.at(-1)
    const row = table?.rows.at(-1)
    if (!table || !row) return
    const slots = table.isLayout && !row.isDeleted ? table.around : []
    table.cell = { source: sourceOf(element), colSpan: 1, down: undefined, across: undefined, slots, things: [] }
    row.cells.push(table.cell)
  }
  const openNext = (element: XmlElement): void => {
    const slot: Slot = { block: undefined }
    around().push(slot)
    paragraphs.push(openParagraph(element, slot))
  }
  const openLink = (element: XmlElement): void => {
    const paragraph = paragraphs.at(-1)
    const target = linkOf(attributeOf(element, 'id') ?? '')
    if (paragraph && target !== undefined) paragraph.href = safeHref(target)
  }

  const ofParagraph =
    (set: (paragraph: OpenParagraph, element: XmlElement) => void): Found =>
    (element, parent) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph && (parent === 'pPr' || parent === 'numPr')) set(paragraph, element)
    }
  /** Of a run itself, not of the mark at the end of a paragraph. */
  const ofRun =
    (set: (run: OpenRun, element: XmlElement) => void): Found =>
    (element, parent) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph && parent === 'rPr' && element.parent?.parent?.name === 'r') set(paragraph.run, element)
    }
  const ofRow =
    (set: (row: StoredRow, element: XmlElement) => void): Found =>
    (element, parent) => {
      const row = tables.at(-1)?.rows.at(-1)
      if (row && parent === 'trPr') set(row, element)
    }
  const ofCell =
    (set: (cell: StoredCell, element: XmlElement) => void): Found =>
    (element, parent) => {
      const cell = tables.at(-1)?.cell
      if (cell && parent === 'tcPr') set(cell, element)
    }
  const words =
    (text: string): Found =>
    (_, parent) => {
      const paragraph = paragraphs.at(-1)
      if (paragraph && parent === 'r') addWords(paragraph, text, styleOf)
    }
  const endLine: Found = (_, parent) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && parent === 'r' && !paragraph.isAbove)
      paragraph.pieces.push({ text: '', isBreak: true, href: paragraph.href })
  }
  const deletion: Found = (element, parent) => {
    const row = tables.at(-1)?.rows.at(-1)
    const paragraph = paragraphs.at(-1)
    if (row && parent === 'trPr') row.isDeleted = true
    if (paragraph && parent === 'rPr' && element.parent?.parent?.name === 'pPr') paragraph.isDeleted = true
  }

  const found = new Map<string, Found>([
    ['body', () => (hasBody = true)],
    ['tbl', openTable],
    ['tr', openRow],
    ['tc', openCell],
    ['p', openNext],
    ['hyperlink', openLink],
    ['r', () => paragraphs.length > 0 && (paragraphs.at(-1)!.run = openRun())],
    ['tab', words('\t')],
    ['ptab', words('\t')],
    ['noBreakHyphen', words('-')],
    ['rt', () => paragraphs.length > 0 && (paragraphs.at(-1)!.isAbove = true)],
    ['br', endLine],
    ['cr', endLine],
    ['pStyle', ofParagraph((paragraph, element) => (paragraph.styleId = valueOf(element)))],
    ['outlineLvl', ofParagraph((paragraph, element) => (paragraph.outline = countOf(element)))],
    ['numId', ofParagraph((paragraph, element) => (paragraph.list = valueOf(element)))],
    ['ilvl', ofParagraph((paragraph, element) => (paragraph.level = countOf(element)))],
    ['b', ofRun((run, element) => (run.isBold = isOn(element)))],
    ['vanish', ofRun((run, element) => (run.isHidden = isOn(element)))],
    ['strike', ofRun((run, element) => (run.isStruck = isOn(element)))],
    ['dstrike', ofRun((run, element) => (run.isStruckTwice = isOn(element)))],
    ['vertAlign', ofRun((run, element) => (run.raised = offLineOf(valueOf(element))))],
    ['rStyle', ofRun((run, element) => (run.style = styleOf(valueOf(element))))],
    ['gridBefore', ofRow((row, element) => (row.before = countOf(element) ?? 0))],
    ['gridAfter', ofRow((row, element) => (row.after = countOf(element) ?? 0))],
    ['tblHeader', ofRow((row, element) => (row.isHead = isOn(element)))],
    ['gridSpan', ofCell((cell, element) => (cell.colSpan = Math.max(1, countOf(element) ?? 1)))],
    ['vMerge', ofCell((cell, element) => (cell.down = mergeOf(element)))],
    ['hMerge', ofCell((cell, element) => (cell.across = mergeOf(element)))],
    ['del', deletion],
    ['moveFrom', deletion],
    [
      'tblCaption',
      (element, parent) => {
        const table = tables.at(-1)
        if (table && parent === 'tblPr') table.caption = printable(valueOf(element) ?? '')
      },
    ],
  ])

  const addThing = (thing: Thing) => {
    const paragraph = paragraphs.at(-1)
    if (paragraph && !isLeftOut(paragraph, styleOf)) tables.at(-1)?.cell?.things.push(thing)
  }
  const things = thingsHandler(addThing)
  found.set('sym', (element, parent) => {
    if (isLetter(element)) words(symbol())(element, parent)
    else if (parent === 'r') addThing({ words: symbol(), isField: false, isOrnament: false })
  })
  const open = (element: XmlElement): boolean => {
    const { name, parent } = element
    found.get(name)?.(element, parent?.name ?? '')
    things.open(element)
    if (leftOut.has(name)) return false
    if (name !== 'Choice' && name !== 'Fallback') return true
    const isFirst = !chosen.has(parent!)
    chosen.add(parent!)
    return isFirst
  }
  const close = (element: XmlElement): void => {
    const { name } = element
    things.close(element)
    if (name === 'p') {
      const paragraph = paragraphs.pop()!
      fillSlot(paragraph, styleOf, numberOf)
    } else if (name === 'tc') {
      const table = tables.at(-1)
      if (table) table.cell = undefined
    } else if (name === 'tbl') {
      const table = tables.pop()!
      if (!table.isLayout) for (const slot of tableOfRows(table, limits)) table.around.push(slot)
    } else {
      const paragraph = paragraphs.at(-1)
      if (paragraph && name === 'hyperlink') paragraph.href = undefined
      if (paragraph && name === 'rt') paragraph.isAbove = false
      if (paragraph && name === 'ruby') endRuby(paragraph)
    }
  }
  const text = (value: string, { name, attributes }: XmlElement): void => {
    const paragraph = name === 't' ? paragraphs.at(-1) : undefined
    if (paragraph) addWords(paragraph, attributes['xml:space'] === 'preserve' ? value : value.trim(), styleOf)
  }
  const handler: XmlHandler = { open, close, text }
  return {
    handler,
    hasBody: () => hasBody,
    blocks: (): readonly Block[] => withRowsOfLines(body),
  }
}
