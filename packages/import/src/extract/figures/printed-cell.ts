import type { ColumnForm, DraftFigure } from '@gxgk/core'
import type { ImportProblem, Trace } from '../../problem'
import { readFigure } from './figure'
import { unitIn } from './unit'
import type { Source } from '@gxgk/document'
import type { Words } from '../passage'
import { placeOf } from '../passage'

/** A cell of the form that was found: its figure, and where it was read. A cell that could not be read has no trace. */
export interface PrintedCell {
  readonly row: string
  readonly column: string
  readonly value: DraftFigure
  readonly trace?: Trace
}

/** What was found in the rows of one table. */
export interface Findings {
  readonly cells: readonly PrintedCell[]
  readonly problems: readonly ImportProblem[]
}

/** What stands in the source, as it is shown in a problem. */
export const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** Figures in one cell whose parting is not known end with a bar. */
const lastBar = /(?<!\s)\s*¦$/

export const shownCells = (cells: readonly Words[]): string =>
  shown(cells.map(({ text }) => text.trim().replace(lastBar, '')).join(' | '))

/** Words in a table that are no label of it. */
export const strayWords = (words: readonly Words[], table: string, found = 1): ImportProblem => ({
  code: 'strayText',
  ...words[0]?.source,
  raw: shownCells(words),
  address: table,
  cells: [],
  found,
})

const none: readonly ImportProblem[] = []

const namesMoney = /[元圆圓$＄￥¥]|单位|單位/

interface Place {
  readonly table: string
  readonly row: string
  readonly column: ColumnForm
  /** The labels as printed, and how like the form's they are. */
  readonly label: string
  readonly head: string
  readonly score: number
  /** The units of amounts that are told of the table. */
  readonly units: readonly string[]
}

/** What stands for a figure that was seen in a picture and not made out. */
const unreadMark = '〓'

/** A figure that was seen in a picture and could not be read for sure. */
export const unreadFigure = (source: Source, raw: string, address: string): ImportProblem => ({
  code: 'unreadFigure',
  ...placeOf(source),
  raw: shown(raw),
  address,
  cells: [address],
})

/** Reads the figure of a known cell. */
export const printedCell = (
  { text, source, certainty = 1 }: Words,
  { table, row, column, label, head, score, units }: Place,
): Findings => {
  // A head that speaks of money in another way than the form's must not be taken for it.
  const unit = () => {
    const isOpen = namesMoney.test(head) || units.length > 1
    const printed = unitIn(head) ?? (isOpen ? undefined : units[0])
    const ofForm = unitIn(column.label)
    // In a picture letters of `万元` are lost as easily as not: none, or another unit than the form's, is not sure.
    if (source.recognised) return printed === ofForm ? printed : undefined
    return printed ?? (isOpen ? undefined : ofForm)
  }
  const read = readFigure(text, column.kind ?? 'count', unit)
  const value = 'value' in read ? read.value : null
  const vote = source.recognised?.candidates[0]?.vote ?? 1
  const trace: Trace = { raw: text, label, column: head, score, confidence: score * certainty * vote, ...source }
  const cells = [{ row, column: column.id, value, trace }]
  if (source.recognised && text === unreadMark)
    return { cells, problems: [unreadFigure(source, text, `${table}.${row}.${column.id}`)] }
  const code = 'problem' in read ? read.problem : read.remark === undefined ? undefined : 'remark'
  if (!code) return { cells, problems: none }
  const address = `${table}.${row}.${column.id}`
  return {
    cells,
    problems: [{ code, ...source, raw: shown(text), address, cells: code === 'remark' ? [] : [address] }],
  }
}
