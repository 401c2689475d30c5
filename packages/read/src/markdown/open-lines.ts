import type { SourceLines } from './source-line'

const fence = /^\s*(`{3,}|~{3,})/
const table = /<(\/?)table(?=[\s>])/gi

/** For each line, whether it is Markdown: not in a fence, in a comment, or in a table of HTML. */
export const openLines = (lines: SourceLines): readonly boolean[] => {
  let fenced: string | undefined
  let isComment = false
  let depth = 0
  return lines.map(({ printed }) => {
    const [, marks] = fence.exec(printed) ?? []
    if (fenced !== undefined) {
      if (marks?.startsWith(fenced) && printed.trim() === marks) fenced = undefined
      return false
    }
    if (isComment) {
      isComment = !printed.includes('-->')
      return false
    }
    if (marks !== undefined) {
      fenced = marks
      return false
    }
    const start = printed.lastIndexOf('<!--')
    if (start >= 0 && !printed.includes('-->', start)) isComment = true
    const wasInside = depth > 0
    // A tag in a cell of a row with bars is no table of HTML.
    if (depth > 0 || !/^\s*\|/.test(printed))
      for (const [, slash] of printed.matchAll(table)) depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    return start < 0 && !wasInside && depth === 0
  })
}
