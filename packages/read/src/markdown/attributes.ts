import type { SourceLines } from './source-line'

/** What stands between the braces behind a piece of text: `#id`, `.class`, `name="value"`. */
const item = String.raw`(?:[#.][^\s{}"]+|[\w:-]+=(?:"[^"{}]*"|[^\s{}"]+))`
const braces = String.raw`\{\s*${item}(?:\s+${item})*\s*\}`
const mark = new RegExp(String.raw`\\[^]|\[|\](?:${braces})?|\)${braces}|\n\s*\n`, 'g')
const headingEnd = new RegExp(String.raw`^( {0,3}#{1,6}[ \t].*?)${braces}[ \t]*$`, 'gm')
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Where a part of a text is left out. */
interface Cut {
  readonly from: number
  readonly to: number
}

const without = (text: string, cuts: readonly Cut[]): string => {
  let [rest, at] = ['', 0]
  for (const { from, to } of [...cuts].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue
    // Each line stays where it is.
    rest += text.slice(at, Math.max(at, from)) + text.slice(Math.max(at, from), to).replace(/[^\n]/g, '')
    at = to
  }
  return rest + text.slice(at)
}

/**
 * A text without the attributes that pandoc writes behind words and headings (`[words]{style="…"}`, `# heading {#id}`), and
 * without the words that they hide.
 */
export const withoutAttributes = (printed: string): string => {
  if (!printed.includes('{')) return printed
  const text = printed.replace(headingEnd, '$1')
  const cuts: Cut[] = []
  let open: number[] = []
  for (const { 0: sign, index } of text.matchAll(mark)) {
    const to = index + sign.length
    if (sign === '[') open.push(index)
    else if (sign.startsWith('\n')) open = []
    else if (sign.startsWith(')')) cuts.push({ from: index + 1, to })
    else if (sign.startsWith(']')) {
      const from = open.pop()
      if (from === undefined || sign === ']') continue
      if (hiding.test(sign)) cuts.push({ from, to })
      else cuts.push({ from, to: from + 1 }, { from: index, to })
    }
  }
  return without(text, cuts)
}

/** A line that opens or closes a block: `::: name`, `::: {.name}`, `:::`. */
const fence = new RegExp(String.raw`^\s*:{3,}(?!:)\s*(?:(?<attributes>${braces}|[\w-]+)\s*)?(?::+\s*)?$`)

/** The lines with blank ones for those around blocks that have attributes, and for what these hide. */
export const withoutBlockFences = (lines: SourceLines, isOpen: readonly boolean[]): SourceLines => {
  const blocks: boolean[] = []
  return lines.map((line, i) => {
    const found = isOpen[i] && line.printed.includes(':::') ? fence.exec(line.printed) : null
    const { attributes } = found?.groups ?? {}
    if (attributes !== undefined) blocks.push(blocks.at(-1) === true || hiding.test(attributes))
    const isHidden = blocks.at(-1) === true
    if (found && attributes === undefined) blocks.pop()
    return found || isHidden ? { ...line, printed: '' } : line
  })
}
