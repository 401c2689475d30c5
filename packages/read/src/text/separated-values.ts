import type { Block } from '@gxgk/document'
import { paragraph, table } from '@gxgk/document'
import type { Line } from './line'
import { cellAt, rowOf, sourceOf } from './line'

/** Lines that are a table of separated values, as a spreadsheet writes them (CSV), from `start` to before `end`. */
export interface SeparatedRun {
  readonly start: number
  readonly end: number
  readonly blocks: readonly Block[]
}

/** A line with so many values, of which so many are numbers, is a row of numbers and no sentence. */
const fewestValues = 4
const fewestNumbers = 3
const fewestRows = 2
/** A line of more values is no row. */
const mostValues = 1000
/** Nor are so many lines one, or so many letters. */
const mostLines = 20
const longest = 3000

const number = /^-?\d+(?:,\d{3})*(?:\.\d+)?$/
/** Numbers with spaces between them are columns that spaces part, their commas those of thousands. */
const spacedNumbers = /\d\s+\d/

/** The values of a line (RFC 4180); undefined where a quote is not closed in it. */
const valuesOf = (text: string, separator: string): readonly string[] | undefined => {
  if (!text.includes('"')) return text.split(separator, mostValues).map((one) => one.trim())
  const values: string[] = []
  let value = ''
  let isQuoted = false
  for (let i = 0; i < text.length; i++) {
    const letter = text[i]!
    if (letter === '"' && isQuoted && text[i + 1] === '"') value += text[++i]!
    else if (letter === '"' && (isQuoted || value.trim() === '')) isQuoted = !isQuoted
    else if (letter === separator && !isQuoted) {
      values.push(value.trim())
      value = ''
    } else value += letter
  }
  return isQuoted || values.length >= mostValues ? undefined : [...values, value.trim()]
}

interface Values {
  readonly line: Line
  readonly values: readonly string[]
}

const isNumbers = ({ values }: Values) =>
  values.length >= fewestValues && values.filter((one) => number.test(one)).length >= fewestNumbers

const isSeparated = (rows: readonly Values[]) =>
  rows.length >= fewestRows &&
  rows.some(isNumbers) &&
  !rows.some(({ values }) => values.some((one) => spacedNumbers.test(one)))

/** Rows of one value are lines by themselves: titles, and sentences. */
const blocksOf = (rows: readonly Values[], words: (text: string) => string): readonly Block[] => {
  const blocks: Block[] = []
  let open: Values[] = []
  const close = () => {
    if (open.length > 0)
      blocks.push(
        table(
          '',
          open.map(({ line, values }) => rowOf(values.map((one) => cellAt(words(one), line)))),
        ),
      )
    open = []
  }
  for (const row of rows) {
    const written = row.values.filter((one) => one !== '')
    if (written.length > 1) open.push(row)
    else {
      close()
      if (written[0]) blocks.push(paragraph(words(written[0]), { source: sourceOf(row.line) }))
    }
  }
  close()
  return blocks
}

const mayBegin = ({ text }: Line, separator: string) => text.includes(separator) || text.startsWith('"')

/** The values of the line at a place and of those after it up to `end`: a value in quotes may go on over lines. */
const recordAt = (
  lines: readonly Line[],
  at: number,
  separator: string,
): { readonly values: readonly string[]; readonly end: number } | undefined => {
  let { text } = lines[at]!
  for (let end = at + 1; ; end++) {
    const values = valuesOf(text, separator)
    if (values) return { values, end }
    if (end - at >= mostLines || end >= lines.length || text.length > longest) return undefined
    text += `\n${lines[end]!.text}`
  }
}

const runsBy = (
  lines: readonly Line[],
  separator: string,
  words: (text: string) => string,
): readonly SeparatedRun[] => {
  const runs: SeparatedRun[] = []
  for (let start = 0; start < lines.length; start++) {
    const rows: Values[] = []
    let end = start
    while (end < lines.length && mayBegin(lines[end]!, separator)) {
      const record = recordAt(lines, end, separator)
      if (!record) break
      rows.push({ line: lines[end]!, values: record.values })
      end = record.end
    }
    if (isSeparated(rows)) runs.push({ start, end, blocks: blocksOf(rows, words) })
    start = Math.max(start, end)
  }
  return runs
}

/** The tables of separated values among lines, parted by commas or by semicolons. */
export const separatedRuns = (lines: readonly Line[], words: (text: string) => string): readonly SeparatedRun[] => {
  const byComma = runsBy(lines, ',', words)
  return byComma.length > 0 ? byComma : runsBy(lines, ';', words)
}
