import type { Inline } from '@gxgk/document'
import { lineBreak, number, text } from '@gxgk/document'
import { missingString, uncalculated } from '../field-words'
import type { Piece } from '../ooxml/inline-of-pieces'
import { inlineOfPieces } from '../ooxml/inline-of-pieces'
import { printable } from '../ooxml/printable'
import { offLine } from '../raised'
import type { Look } from './look'
import { printedDay } from './printed-day'
import { keptNumber, printedNumber } from './printed-number'
import type { Run } from './rich-text'
import type { StoredCell } from './sheet-handler'

/** What the other parts of the workbook tell of cells. */
export interface CellContext {
  readonly lookOf: (style: number) => Look
  readonly strings: readonly (readonly Run[])[]
  readonly is1904: boolean
  /** Counts words that are read again. */
  readonly letters: (more: number) => void
}

/** What shows in a cell: the number that it holds, or lines of words, blank ones among them. */
export type Content = { readonly number: Inline } | { readonly lines: readonly (readonly Piece[])[] }

const noLines: Content = { lines: [] }

const lastSign = (pieces: readonly Piece[]): string =>
  pieces
    .findLast(({ text }) => text.trim() !== '')
    ?.text.trimEnd()
    .slice(-1) ?? ''

const isLineWritten = (pieces: readonly Piece[]): boolean => pieces.some(({ text }) => text.trim() !== '')

/** The lines of runs: without what is struck out, raised words as marks. */
const linesOf = (runs: readonly Run[], { font: own }: Look): Content => {
  const lines: Piece[][] = [[]]
  for (const { words, font = own } of runs) {
    if (font.isStruck) continue
    words.split(/\r\n|\r|\n/).forEach((line, i) => {
      if (i > 0) lines.push([])
      const pieces = lines.at(-1)!
      const shown = font.place === 'not' ? line : offLine(line, font.place, lastSign(pieces))
      if (shown !== '') pieces.push({ text: shown, isBold: font.isBold })
    })
  }
  return lines.some(isLineWritten) ? { lines } : noLines
}

const words = (value: string, look: Look): Content => linesOf([{ words: value, font: undefined }], look)

const decimal = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i

const numberIn = (value: string, look: Look, is1904: boolean): Content => {
  const stored = decimal.test(value) ? keptNumber(Number(value)) : NaN
  if (!Number.isFinite(stored)) return words(value, look)
  if (look.font.isStruck) return noLines
  const shown = look.format?.isDay ? printedDay(stored, look.format, is1904) : undefined
  if (shown !== undefined && shown !== '') return words(shown, look)
  const printed = printedNumber(stored, look.format)
  // What is raised as a whole is a mark, and no figure.
  return look.font.place === 'not' ? { number: number(stored, printed) } : words(printed, look)
}

/** What a cell shows. A formula of which no result is stored is told as such, and never taken for a blank. */
export const contentOf = (cell: StoredCell, context: CellContext): Content => {
  const { type, value, runs, isFormula } = cell
  const look = context.lookOf(cell.style)
  if (type === 'inlineStr') return linesOf(runs, look)
  if (isFormula && (value === undefined || (value.trim() === '' && type !== 'str'))) return words(uncalculated(), look)
  if (value === undefined || value.trim() === '') return runs.length > 0 ? linesOf(runs, look) : noLines
  if (type === 's') {
    const shared = /^\s*\d{1,9}\s*$/.test(value) ? context.strings[Number(value)] : undefined
    // A string that is not there is not a blank.
    if (!shared) return words(missingString(), look)
    context.letters(shared.reduce((sum, run) => sum + run.words.length, 0))
    return linesOf(shared, look)
  }
  if (type === 'b') return words(/^\s*(?:1|true)\s*$/i.test(value) ? 'TRUE' : 'FALSE', look)
  return type === 'n' ? numberIn(value, look, context.is1904) : words(value, look)
}

/** Whether anything shows. */
export const isWritten = (content: Content): boolean => !('lines' in content) || content.lines.length > 0

const textIn = (pieces: readonly Piece[]): string => printable(pieces.map(({ text }) => text).join(''))

/** The lines in which something shows, as inline content; in a table bold is how cells are set, not stress. */
export const writtenLines = (content: Content, isInTable: boolean): readonly (readonly Inline[])[] =>
  'number' in content
    ? [[content.number]]
    : content.lines
        .filter(isLineWritten)
        .map((pieces) => inlineOfPieces(isInTable ? pieces.map(({ text }) => ({ text })) : pieces))

/** All of the cell, line by line as it is written: blank lines and spaces too. */
export const wholeLines = (content: Content): readonly Inline[] =>
  'number' in content
    ? [content.number]
    : content.lines.flatMap((pieces, i) => {
        const words = textIn(pieces)
        return [...(i > 0 ? [lineBreak()] : []), ...(words === '' ? [] : [text(words)])]
      })
