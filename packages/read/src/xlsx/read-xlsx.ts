import type { Document } from '@gxgk/document'
import { document, section } from '@gxgk/document'
import { ImportError } from '../import-error'
import type { Limits } from '../limits'
import { limitsOf } from '../limits'
import { embeddedIn } from '../ooxml/embedded-part'
import { openPackage } from '../ooxml/open-package'
import { printable } from '../ooxml/printable'
import { titleHandler } from '../ooxml/title-handler'
import { workOf } from '../work'
import { blocksOfSheet } from './blocks-of-sheet'
import type { CellContext } from './cell-content'
import { looksHandler } from './look'
import { stringsHandler } from './rich-text'
import { sheetHandler } from './sheet-handler'
import { visibleCells } from './visible-cells'
import type { NamedCell } from './workbook-handler'
import { targetOf, workbookOf } from './workbook'

const keyOf = (sheet: string) => sheet.toLowerCase()

/** The names by the sheets that they point into, and each name once. */
const namesBySheet = (names: readonly NamedCell[]): ReadonlyMap<string, readonly NamedCell[]> => {
  const known = new Set<string>()
  const found = new Map<string, NamedCell[]>()
  for (const one of names) {
    if (known.has(one.name)) continue
    known.add(one.name)
    const key = keyOf(one.sheet)
    const own = found.get(key)
    if (own) own.push(one)
    else found.set(key, [one])
  }
  return found
}

/**
 * Reads a .xlsx workbook as a program of tables shows it: a section for each sheet that shows, with its tables and the lines of text
 * around them; numbers as their format prints them, the stored results of formulas; without hidden sheets, rows and columns,
 * notes, headers and footers. A cell to which someone gave a name has it as its `ref`.
 */
export const readXlsx = (input: Uint8Array | string, given?: Partial<Limits>): Document => {
  const limits = limitsOf(given)
  const file = openPackage(input, 'XLSX', limits)
  const { parse } = file
  const { relationships, sheets, names, is1904 } = workbookOf(file)
  const title = titleHandler()
  const looks = looksHandler()
  const shared = stringsHandler()
  parse(targetOf(file.relationshipsOf(''), 'core-properties'), title.handler)
  parse(targetOf(relationships, 'styles'), looks.handler)
  parse(targetOf(relationships, 'sharedStrings'), shared.handler)
  const { nodes, letters } = workOf(limits)
  const context: CellContext = { lookOf: looks.lookOf, strings: shared.strings, is1904, letters }
  const namesOf = namesBySheet(names)
  const children = sheets.flatMap(({ name, part, isHidden }) => {
    if (isHidden) return []
    const { handler, sheet, hasData } = sheetHandler()
    parse(part, handler)
    if (!hasData()) throw new ImportError('damaged', { detail: part })
    const stored = sheet()
    const cells = visibleCells(stored, namesOf.get(keyOf(name)) ?? [], context)
    const blocks = blocksOfSheet(cells, stored, name, limits, nodes)
    return blocks.length === 0 ? [] : [section(blocks)]
  })
  const embedded = embeddedIn(file, limits)
  return document({ title: printable(title.title()).trim(), lang: 'zh-CN', ...(embedded && { embedded }) }, children)
}
