import type { PrintedLine } from '../drawn/printed-line'
import type { SourceLines } from './source-line'

const tag = /<(\/?)table(?=[\s>])/gi

/**
 * Where a table begins after words, and where one ends before words: Markdown takes both for one paragraph. What stands
 * before is looked at only where a table begins.
 */
const boundary = /(?=<table[\s>])(?<=[^\s>][^<>]*)|(?<=<\/table\s*>)(?=\s*[^\s<])/gi

const split = ({ printed, number }: PrintedLine): readonly PrintedLine[] =>
  printed.includes('table') || printed.includes('TABLE')
    ? printed.split(boundary).map((part) => ({ printed: part, number }))
    : [{ printed, number }]

/**
 * The lines with every HTML table as one piece: Markdown ends HTML at a blank line, does not see it behind words or an
 * indent, and goes on with it up to the next blank line; so blank lines within tables become comments, indents before them
 * go, and they begin and end lines of their own.
 */
export const withJoinedTables = (lines: SourceLines): SourceLines => {
  let depth = 0
  return lines.flatMap(split).flatMap((line): SourceLines => {
    const { printed, number } = line
    const inside = depth > 0
    let opens = false
    for (const [, slash] of printed.matchAll(tag)) {
      if (slash === '') opens = true
      depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    }
    if (inside && printed.trim() === '') return [{ printed: '<!-- -->', number }]
    const own = opens && !inside && /^\s*<table/i.test(printed) ? { printed: printed.trimStart(), number } : line
    const isEnd = (inside || opens) && depth === 0 && /<\/table\s*>\s*$/i.test(printed)
    return isEnd ? [own, { printed: '', number }] : [own]
  })
}
