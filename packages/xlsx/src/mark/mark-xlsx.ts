import { assertOptions, words as wordsCheck } from '@gxgk/document'
import type { OptionChecks } from '@gxgk/document'
import { ImportError, limitsOf, sniff } from '@gxgk/read'
import type { OoxmlPackage, SheetPart } from '@gxgk/read/ooxml'
import { cellPlace, openPackage, partText, repack, withAtEnd, workbookOf } from '@gxgk/read/ooxml'
import { element, packageNamespaces } from '@gxgk/read/ooxml/write'
import { strToU8 } from 'fflate'
import { cannotMark } from '../errors'
import { assertMarks } from './assert-marks'
import type { FilledStyles } from './filled-styles'
import { filledStyles } from './filled-styles'
import type { Place } from './find-cells'
import { cellFinder } from './find-cells'
import { markSheet } from './mark-sheet'
import { refuseToMark } from './refuse-to-mark'

/** A remark and where it belongs. */
export interface XlsxMark {
  readonly place: Place
  readonly text: string
}

export interface XlsxMarkOptions {
  /** Who remarks, `gxgk` when absent; earlier notes of the same author are taken away. */
  readonly author?: string
}

export interface MarkedXlsx {
  readonly bytes: Uint8Array
  readonly placed: number
  /** What found no place in the workbook, or whose cell has a note of someone else. */
  readonly unplaced: readonly XlsxMark[]
}

const optionChecks: OptionChecks<XlsxMarkOptions> = { author: wordsCheck }

/** The remarks by the sheets that their places name. */
const bySheet = (bytes: Uint8Array, marks: readonly XlsxMark[], sheets: readonly SheetPart[]) => {
  const cellOf = cellFinder(bytes)
  const names = new Map(sheets.map((sheet) => [sheet.name, sheet]))
  const found = new Map<SheetPart, Map<string, XlsxMark[]>>()
  const unplaced = new Set<XlsxMark>()
  for (const mark of marks) {
    const cell = cellOf(mark.place) ?? ''
    const at = cell.lastIndexOf('!')
    const sheet = names.get(cell.slice(0, Math.max(at, 0)))
    const name = cell.slice(at + 1)
    if (!sheet || !cellPlace(name)) {
      unplaced.add(mark)
      continue
    }
    const own = found.get(sheet) ?? new Map<string, XlsxMark[]>()
    found.set(sheet, own)
    own.set(name, [...(own.get(name) ?? []), mark])
  }
  return { found, unplaced }
}

const stylesIn = (file: OoxmlPackage, part: string | undefined): FilledStyles | undefined => {
  const text = part === undefined ? undefined : partText(file, part)
  return text === undefined ? undefined : filledStyles(text, part!, file.parse)
}

const notesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** The part of content types with those of new parts. */
const withTypes = (file: OoxmlPackage, parts: readonly string[]): string => {
  const name = '[Content_Types].xml'
  const before = partText(file, name) ?? ''
  const xmlns = `${packageNamespaces.packaged}/content-types`
  const hasDrawings = /Extension\s*=\s*["']vml["']/i.test(before)
  const isDrawing = (one: string) => one.endsWith('.vml')
  const more = [
    ...(parts.some(isDrawing) && !hasDrawings
      ? [element('Default', { xmlns, Extension: 'vml', ContentType: drawingType })]
      : []),
    ...parts
      .filter((one) => !isDrawing(one))
      .map((one) => element('Override', { xmlns, PartName: `/${one}`, ContentType: notesType })),
  ]
  return withAtEnd(before, name, more.join(''))
}

/**
 * The workbook with remarks as notes at their cells, which are filled. Nothing else is changed: all other parts, and all other
 * characters of the sheets, stay as they are. Notes that the same author has put in before are replaced, and their cells filled as they
 * were; those of others are kept, and a cell has but one. Throws `ImportError` where the file cannot be read, and `GxgkError` with the
 * code `cannotMark` where a password protects it or it is signed.
 */
export const markXlsx = (bytes: Uint8Array, marks: readonly XlsxMark[], options: XlsxMarkOptions = {}): MarkedXlsx => {
  assertMarks(bytes, marks)
  assertOptions('markXlsx', options, optionChecks)
  const { author = 'gxgk' } = options
  const type = sniff(bytes)
  if (type !== 'xlsx') throw new ImportError('unsupported', { detail: type })
  const file = openPackage(bytes, 'XLSX', limitsOf())
  const { part, relationships, sheets } = workbookOf(file)
  refuseToMark(file, part)
  const { found, unplaced } = bySheet(bytes, marks, sheets)
  const stylesPart = relationships.find((one) => one.type === 'styles')?.target
  const styles = stylesIn(file, stylesPart)

  const changed = new Map<string, Uint8Array>()
  const put = (name: string, text: string) => changed.set(file.bytesOf(name)?.name ?? name, strToU8(text))
  const types: string[] = []
  sheets.forEach((sheet, i) => {
    const wanted = found.get(sheet) ?? new Map<string, XlsxMark[]>()
    const notes = [...wanted].map(([cell, own]) => ({ cell, text: own.map(({ text }) => text).join('\n') }))
    const marked = markSheet(file, sheet.part, i + 1, notes, author, styles)
    if (marked.isProtected && notes.length > 0) throw cannotMark('protected')
    for (const cell of marked.taken) for (const mark of wanted.get(cell)!) unplaced.add(mark)
    for (const [name, text] of marked.parts) put(name, text)
    types.push(...marked.types)
  })
  if (changed.size === 0) return { bytes, placed: 0, unplaced: [...unplaced] }
  const styled = styles?.text()
  if (styled !== undefined) put(stylesPart!, styled)
  if (types.length > 0) put('[Content_Types].xml', withTypes(file, types))
  return {
    bytes: repack(bytes, changed),
    placed: marks.length - unplaced.size,
    unplaced: marks.filter((one) => unplaced.has(one)),
  }
}
