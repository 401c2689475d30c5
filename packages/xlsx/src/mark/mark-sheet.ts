import { ImportError } from '@gxgk/read'
import type { Edit, OoxmlPackage } from '@gxgk/read/ooxml'
import { cellPlace, partText, splice, withAtEnd } from '@gxgk/read/ooxml'
import { element, packageNamespaces, part } from '@gxgk/read/ooxml/write'
import type { FilledStyles } from './filled-styles'
import type { Note } from './notes-text'
import { newNotes, notesText } from './notes-text'
import { withShapes } from './note-shapes'
import type { CellTag, SheetText } from './sheet-text'
import { sheetText } from './sheet-text'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
/** Of workbooks in the strict namespaces. */
const strict = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const

/** What becomes of a sheet. */
export interface MarkedSheet {
  /** The parts that are other than before, by their names. */
  readonly parts: readonly (readonly [name: string, text: string])[]
  /** The names of new parts, whose types are to be told. */
  readonly types: readonly string[]
  /** Cells that have notes of others. */
  readonly taken: readonly string[]
  readonly isProtected: boolean
}

/** The start tag of a cell with another style. */
const restyled = (tag: string, style: number): string =>
  tag.replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, '').replace(/^<[^\s/>]+/, (begin) => `${begin} s="${style}"`)

/** The edits that fill the cells of notes, and undo what was filled before. */
const fillEdits = (
  text: string,
  sheet: SheetText,
  cells: readonly string[],
  others: ReadonlySet<string>,
  styles: FilledStyles,
): readonly Edit[] => {
  const wanted = new Set(cells)
  const edit = ({ begin, end, style }: CellTag, next: number): readonly Edit[] =>
    next === style ? [] : [{ at: begin, length: end - begin, insert: restyled(text.slice(begin, end), next) }]
  const there = [...sheet.tags].flatMap(([name, tag]) =>
    others.has(name) ? [] : edit(tag, wanted.has(name) ? styles.filled(tag.style) : styles.before(tag.style)),
  )
  const blank = cells
    .filter((name) => !sheet.tags.has(name))
    .map((name) => ({ name, place: cellPlace(name)! }))
    .sort((a, b) => a.place.column - b.place.column)
    .flatMap(({ name, place }): readonly Edit[] => {
      const at = sheet.gapFor(place)
      return at === undefined ? [] : [{ at, insert: element(`${sheet.prefix}c`, { r: name, s: styles.filled(0) }) }]
    })
  return [...there, ...blank]
}

const relationsOf = (name: string) => name.replace(/[^/]*$/, '_rels/$&.rels')

const noNotes = { own: [] as readonly string[], others: new Set<string>() as ReadonlySet<string> }

/** A name that no part has, with the number of the sheet where that is free. */
const freeName = (file: OoxmlPackage, number: number, nameOf: (number: number) => string): string => {
  let free = number
  while (file.names.includes(nameOf(free).toLowerCase())) free++
  return nameOf(free)
}

/** Puts notes into a sheet, in place of those that the author has put in before. */
export const markSheet = (
  file: OoxmlPackage,
  name: string,
  number: number,
  notes: readonly Note[],
  author: string,
  styles: FilledStyles | undefined,
): MarkedSheet => {
  const none: MarkedSheet = { parts: [], types: [], taken: [], isProtected: false }
  const relations = file.relationshipsOf(name)
  const targetOf = (type: string, id?: string) =>
    relations.find((one) => one.type === type && (id === undefined || one.id === id))?.target
  const known = targetOf('comments')
  const text = notes.length > 0 || known !== undefined ? partText(file, name) : undefined
  if (text === undefined) return none
  const sheet = sheetText(text, name, file.parse)
  const spreadsheet = sheet.isStrict ? strict.main : main
  const relationships = sheet.isStrict ? strict.relationships : packageNamespaces.relationships
  const folder = name.slice(0, name.indexOf('/') + 1)
  const written = known === undefined ? noNotes : notesText(partText(file, known) ?? '', known, author, file.parse)
  const fitting = notes.filter(({ cell }) => !written.others.has(cell))
  const taken = notes.filter(({ cell }) => written.others.has(cell)).map(({ cell }) => cell)
  if (fitting.length === 0 && written.own.length === 0) return { ...none, taken }
  if (sheet.hasPassword) return { ...none, taken, isProtected: true }

  const drawing = sheet.drawing === undefined ? undefined : targetOf('vmlDrawing', sheet.drawing)
  if (sheet.drawing !== undefined && drawing === undefined) throw new ImportError('damaged', { detail: name })
  const drawingPart = drawing ?? freeName(file, number, (free) => `${folder}drawings/gxgkNotes${free}.vml`)
  const notesPart = known ?? freeName(file, number, (free) => `${folder}gxgkComments${free}.xml`)
  const places = (cells: readonly string[]) => cells.flatMap((cell) => cellPlace(cell) ?? [])
  const shapes = withShapes(
    drawing === undefined ? undefined : partText(file, drawing),
    number,
    places(written.own),
    places(fitting.map(({ cell }) => cell)),
  )
  if (shapes === undefined) throw new ImportError('damaged', { detail: drawingPart })

  const refers = element(`${sheet.prefix}legacyDrawing`, { 'xmlns:r': relationships, 'r:id': 'gxgkNotes' })
  const edits: readonly Edit[] = [
    ...(styles
      ? fillEdits(
          text,
          sheet,
          fitting.map(({ cell }) => cell),
          written.others,
          styles,
        )
      : []),
    ...(drawing === undefined ? [{ at: sheet.drawingAt, insert: refers }] : []),
  ]
  const added = [
    ...(known === undefined ? [['gxgkComments', 'comments', notesPart] as const] : []),
    ...(drawing === undefined ? [['gxgkNotes', 'vmlDrawing', drawingPart] as const] : []),
  ]
  const relationsPart = relationsOf(name)
  const ofPackage = { xmlns: `${packageNamespaces.packaged}/relationships` }
  const more = added
    .map(([id, type, target]) =>
      element('Relationship', { ...ofPackage, Id: id, Type: `${relationships}/${type}`, Target: `/${target}` }),
    )
    .join('')
  return {
    parts: [
      ...(edits.length > 0 ? [[name, splice(text, edits)] as const] : []),
      [notesPart, 'withNotes' in written ? written.withNotes(fitting) : newNotes(fitting, author, spreadsheet)],
      [drawingPart, shapes],
      ...(more === ''
        ? []
        : [
            [
              relationsPart,
              withAtEnd(partText(file, relationsPart) ?? part('Relationships', ofPackage, '\n'), relationsPart, more),
            ] as const,
          ]),
    ],
    types: added.map(([, , target]) => target),
    taken,
    isProtected: false,
  }
}
