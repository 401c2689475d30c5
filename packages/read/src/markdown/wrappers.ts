import { openLines } from './open-lines'
import type { SourceLines } from './source-line'

const wrapper = /^\s*<\/?(?:div|center|section|article|main|body|html|font|span)(?:\s[^<>]*)?>\s*$/i
/** What hides its contents is left to the reader of HTML. */
const hiding = /\bhidden\b|display\s*:|visibility\s*:/i

/**
 * The lines with blank ones around tags that only wrap Markdown: what follows them would be HTML up to the next blank line.
 * Tags that stand beside others are HTML.
 */
export const withOpenWrappers = (lines: SourceLines): SourceLines => {
  const isOpen = openLines(lines)
  const isWords = (text: string | undefined) => text !== undefined && text.trim() !== '' && !/^\s*</.test(text)
  return lines.flatMap((line, i) => {
    if (!isOpen[i] || !wrapper.test(line.printed) || hiding.test(line.printed)) return [line]
    const blank = { printed: '', number: line.number }
    const [before, after] = [lines[i - 1]?.printed, lines[i + 1]?.printed]
    return [...(isWords(before) ? [blank] : []), line, ...(isWords(after) ? [blank] : [])]
  })
}
