import type { Inline } from '@gxgk/document'
import { lineBreak, link, strong, text } from '@gxgk/document'

/** Words of one look, or the end of a line. */
export type Run = 'break' | { text: string; readonly strong: boolean; readonly href: string | undefined }

/** Characters that take no room. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g
/** Spaces of all widths, and what cannot be printed. */
const blanks = /[\s\p{Cc}\p{Surrogate}\ufffe\uffff]+/gu
const eastAsian = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u

/**
 * White space as it shows: any run of it is one space, and none where a line of the source ends between two Chinese
 * characters. Hard and wide spaces are white space too; pages indent with them.
 */
const collapsed = (words: string): string =>
  words.replace(invisible, '').replace(blanks, (found, at: number, all: string) => {
    const isLineEnd = /[\n\r]/.test(found) && /^[ \t\n\r\f]+$/.test(found)
    const after = all.charAt(at + found.length)
    return isLineEnd && eastAsian.test(all.charAt(at - 1)) && eastAsian.test(after) ? '' : ' '
  })

/** Words of the page's head and of attributes. */
export const plainWords = (words: string): string => collapsed(words).trim()

/** The runs with white space collapsed over them all, without any at the ends of lines. */
const collapsedRuns = (runs: readonly Run[]): readonly Run[] => {
  const kept: Run[] = []
  let isAfterBlank = true
  const endLine = () => {
    const last = kept.at(-1)
    if (last === undefined || last === 'break') return
    const words = last.text.trimEnd()
    kept.pop()
    if (words !== '') kept.push({ ...last, text: words })
  }
  for (const run of runs) {
    if (run === 'break') {
      endLine()
      if (kept.length > 0) kept.push(run)
      isAfterBlank = true
    } else {
      const words = collapsed(run.text)
      const own: string = isAfterBlank ? words.trimStart() : words
      if (own === '') continue
      isAfterBlank = own.endsWith(' ')
      kept.push({ ...run, text: own })
    }
  }
  endLine()
  while (kept.at(-1) === 'break') kept.pop()
  return kept
}

/** The inline nodes of a line; none where it is blank. */
export const inlineOf = (runs: readonly Run[]): readonly Inline[] => {
  const nodes: Inline[] = []
  let linked: { readonly href: string; readonly children: Inline[] } | undefined
  const close = () => {
    if (linked) nodes.push(link(linked.href, linked.children))
    linked = undefined
  }
  for (const run of collapsedRuns(runs)) {
    const href = run === 'break' ? linked?.href : run.href
    const node = run === 'break' ? lineBreak() : run.strong ? strong(run.text) : text(run.text)
    if (linked?.href !== href) close()
    if (href === undefined) nodes.push(node)
    else {
      linked ??= { href, children: [] }
      linked.children.push(node)
    }
  }
  close()
  return nodes
}
