import type { Matcher } from '../labels/matcher'
import { isSure } from '../labels/matcher'
import type { Passage, TablePassage, Words } from '../passage'
import { isWritten } from '../passage'
import { nearlySame } from './heading-line'
import { numberedWords } from './numbered-words'

type Row = readonly Words[]

/** The words of a row that holds but one cell, or one repeated in each place of it. */
const onlyWords = (row: Row): Words | undefined => {
  const written = row.filter(isWritten)
  const [first] = written
  return first && written.every(({ text }) => text === first.text) ? first : undefined
}

const textOf = (words: Words): Passage => {
  const { place: _place, ...own } = words
  return { kind: 'text', heading: false, ...own }
}

/** No heading is so long. */
const longest = 60

/**
 * A table in which headings of sections stand in rows of their own, as headings and what stands between them: tables of
 * figures, and texts where each row is but one cell.
 */
export const withoutCaptionRows = (passage: TablePassage, matcher: Matcher): readonly Passage[] => {
  const isHeading = (row: Row): boolean => {
    const words = onlyWords(row)
    if (!words || words.text.length > longest) return false
    const { level, words: own } = numberedWords(words.text)
    const match = matcher(own)
    return isSure(match) && (match.score >= nearlySame || level === 'section')
  }
  if (!passage.rows.some(isHeading)) return [passage]
  const passages: Passage[] = []
  let rows: Row[] = []
  const close = () => {
    const texts = rows.map(onlyWords)
    if (texts.every((words) => words !== undefined)) passages.push(...texts.map(textOf))
    else if (rows.length > 0) passages.push({ kind: 'table', rows })
    rows = []
  }
  for (const row of passage.rows)
    if (isHeading(row)) {
      close()
      passages.push(textOf(onlyWords(row)!))
    } else if (row.some(isWritten)) rows.push(row)
  close()
  return passages
}
