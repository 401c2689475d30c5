import type { Inline } from '@gxgk/document'
import { lineBreak, strong, text } from '@gxgk/document'

/** Words of one look, or the end of a line. */
export type Run = 'break' | Words

interface Words {
  text: string
  readonly strong: boolean
  readonly href: string | undefined
}

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
    if (found === ' ' || !/[\n\r]/.test(found) || !/^[ \t\n\r\f]+$/.test(found)) return ' '
    const after = all.charAt(at + found.length)
    return eastAsian.test(all.charAt(at - 1)) && eastAsian.test(after) ? '' : ' '
  })

/** Words of the page's head and of attributes. */
export const plainWords = (words: string): string => collapsed(words).trim()

/** Cuts the white space at the end of a line. */
const endLine = (runs: Run[]): void => {
  const last = runs.at(-1)
  if (last === undefined || last === 'break' || !last.text.endsWith(' ')) return
  const words = last.text.trimEnd()
  runs.pop()
  if (words !== '') runs.push({ ...last, text: words })
}

/** The runs with white space collapsed over them all, without any at the ends of lines. */
const collapsedRuns = (runs: readonly Run[]): readonly Run[] => {
  const kept: Run[] = []
  let isAfterBlank = true
  for (const run of runs) {
    if (run === 'break') {
      endLine(kept)
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
  endLine(kept)
  while (kept.at(-1) === 'break') kept.pop()
  return kept
}

const nodeOf = (run: Run): Inline => (run === 'break' ? lineBreak() : run.strong ? strong(run.text) : text(run.text))

/** The inline nodes of a line; none where it is blank. */
export const inlineOf = (runs: readonly Run[]): readonly Inline[] => {
  const nodes: Inline[] = []
  let linked: { readonly href: string; readonly children: Inline[] } | undefined
  for (const run of collapsedRuns(runs)) {
    const href = run === 'break' ? undefined : run.href
    if (href === undefined) linked = undefined
    else if (linked?.href !== href) {
      linked = { href, children: [] }
      nodes.push({ type: 'link', ...linked })
    }
    const into = linked?.children ?? nodes
    into.push(nodeOf(run))
  }
  return nodes
}
