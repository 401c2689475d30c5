import type { Row, Table } from '@gxgk/document'
import { cell, row, table } from '@gxgk/document'
import type { Inline } from '@gxgk/document'
import type { PrintedLine } from '../drawn/printed-line'
import type { SourceLines } from './source-line'

/** Columns of a table; what goes beyond is no table that anyone wrote to be read. */
const mostColumns = 1000

/** What may stand before a row within a quotation or an item. */
const marks = /^(?:\s*>)+|^\s*(?:[-+*]|\d{1,9}[.)])\s+(?=\|)/

const dashes = '(?::?-{3,}:?|:-+:?|-+:)'
const rule = new RegExp(`^\\|?${dashes}(?:\\|${dashes})*\\|?$`)

const dashed = /^\|?:?-+:?(?:\|:?-+:?)+\|?$/

/** Whether a line is one of dashes between bars, `| --- | :-: |`. */
export const isRule = (printed: string): boolean => {
  const own = printed.replace(marks, '').replace(/\s/g, '')
  return own.includes('|') && rule.test(own)
}

const blank = /^(?:&nbsp;|&#160;|\s)+$/

/** The texts between the bars of a line; a bar after a backslash is a word. `width` is how many there should be. */
const textsOf = (line: string, width: number | undefined): readonly string[] => {
  const own = line.replace(marks, '').trim()
  const inside = own.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  const texts = (text: string) =>
    text.split(/(?<!\\)\|/, mostColumns).map((one) => (blank.test(one) ? '' : one.replaceAll('\\|', '|').trim()))
  const found = texts(inside)
  // Where the rule has no bars at its ends, a bar at the end of a row parts a blank cell.
  if (width === undefined || found.length >= width) return found
  const whole = texts(own)
  return whole.length === width ? whole : found
}

/** How many columns a rule without bars at its ends has. */
const widthOf = (printed: string): number | undefined => {
  const own = printed.replace(marks, '').trim()
  return own.startsWith('|') || own.endsWith('|') ? undefined : own.split('|').length
}

/**
 * The tables of lines with bars. All cells of a line are kept, however many the head has: a row that does not fit is told, not
 * cut. Rows of another width begin another table. Lines of dashes are no rows, wherever they stand; what stands above the
 * first one is the head. `isRuled` where the second line is known to be a rule.
 */
export const barTables = (
  lines: readonly PrintedLine[],
  inlines: (text: string) => readonly Inline[],
  isRuled = false,
): readonly Table[] => {
  const runs: { readonly head: boolean; readonly width: number; readonly rows: Row[] }[] = []
  // Single dashes are blank figures but where a rule has to be.
  const isDashed = (i: number) => {
    const { printed = '' } = lines[i] ?? {}
    return isRule(printed) || (i === 1 && lines.length > 2 && dashed.test(printed.replace(/\s/g, '')))
  }
  const widths = lines.flatMap(({ printed }, i) => (isDashed(i) ? [widthOf(printed)] : []))
  lines.forEach(({ printed, number }, i) => {
    if (isDashed(i) || (i === 1 && isRuled)) return
    const head = i === 0 && (isRuled || isDashed(1))
    const source = { line: number }
    const cells = textsOf(printed, widths[0]).map((words) =>
      cell(inlines(words), { ...(head && { header: 'column' }), source }),
    )
    // Markdown cannot do without a head, so that one without words is none.
    if (head && cells.every(({ children }) => children.length === 0)) return
    const last = runs.at(-1)
    const made = { ...row(cells), source }
    if (last?.width === cells.length) last.rows.push(made)
    else runs.push({ head, width: cells.length, rows: [made] })
  })
  return runs.map(({ head, rows }) =>
    table('', rows, { headRows: head ? 1 : 0, source: { line: rows[0]!.source!.line! } }),
  )
}

/** A row with bars at both ends, or one at its beginning and more. */
const barred = /^ {0,3}\|(?:.*[^\\])?\|/

/** Words parted by bars, in no quotation and no item. */
const parted = /^(?!\s*(?:>|[-+*]\s))(?:.*[^\\])?\|/
/** A figure between bars. */
const figure = /(?<!\\)\|\s*[\d.,]+\s*(?:\||$)/

/** Lines from one up to another that are rows of tables. */
export interface BarRun {
  readonly start: number
  readonly end: number
}

/**
 * Runs of rows that begin with a bar, or have figures between bars, whether a rule is among them or not: Markdown sees no
 * table without one, and ends it at the next, or at an indent. Rows that blank lines part are one run where nothing but the first has a head.
 */
export const barRuns = (lines: SourceLines, isOpen: readonly boolean[]): readonly BarRun[] => {
  const runs: { start: number; end: number }[] = []
  const isRow = (i: number) => isOpen[i] === true && parted.test(lines[i]!.printed)
  const widthAt = (i: number) => textsOf(lines[i]!.printed, undefined).length
  for (let at = 0; at < lines.length; at++) {
    if (!isRow(at)) continue
    const start = at
    while (at < lines.length && isRow(at)) at++
    const own = lines.slice(start, at)
    const isTable = own.length > 1 && own.some(({ printed }) => figure.test(printed))
    if (!barred.test(own[0]!.printed) && !isTable) continue
    // Below a row in a quotation or an item, or one without a bar at its beginning, it goes on with that.
    if (start > 0 && /[^\\]\|/.test(lines[start - 1]!.printed)) continue
    const last = runs.at(-1)
    const isNear = last !== undefined && lines.slice(last.end, start).every(({ printed }) => printed.trim() === '')
    const hasHead = at - start > 2 && isRule(lines[start + 1]!.printed)
    if (isNear && !hasHead && widthAt(last.end - 1) === widthAt(start)) last.end = at
    else runs.push({ start, end: at })
  }
  return runs
}
