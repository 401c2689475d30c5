import type { Inline } from '@gxgk/document'
import { lineBreak, link, safeHref, strong, text } from '@gxgk/document'
import { withoutFormulas } from './formulas'
import { withRaisedNotes } from './note-marks'
import type { Token } from './parser'

type Run = 'break' | { text: string; readonly strong: boolean; readonly href: string | undefined }

const unprintable = /[\p{Cc}\u00a0\ufeff\ufffe\uffff]|\p{Surrogate}/gu
const breakTag = /^<br\s*\/?>$/i
const strongTag = /^<(\/?)(?:strong|b)(?:\s[^>]*)?>$/i

/** Whether all tags among the tokens are read here, and no others. */
export const isPlain = (tokens: readonly Token[]): boolean =>
  tokens.every(({ type, content }) => type !== 'html_inline' || breakTag.test(content) || strongTag.test(content))

/** The words of inline tokens with what each of them is; marks that the tree does not have leave no trace. */
const runsOf = (tokens: readonly Token[]): readonly Run[] => {
  const runs: Run[] = []
  let depth = 0
  let struck = 0
  const hrefs: (string | undefined)[] = []
  const add = (words: string, href = hrefs.at(-1)) => {
    if (struck > 0) return
    const printed = words.replace(unprintable, ' ')
    const last = runs.at(-1)
    if (last !== undefined && last !== 'break' && last.strong === depth > 0 && last.href === href) last.text += printed
    else if (printed !== '') runs.push({ text: printed, strong: depth > 0, href })
  }
  for (const token of tokens) {
    const { type, content } = token
    if (type === 'softbreak' || type === 'hardbreak' || (type === 'html_inline' && breakTag.test(content)))
      runs.push('break')
    else if (type === 'strong_open') depth++
    else if (type === 'strong_close') depth--
    else if (type === 's_open') struck++
    else if (type === 's_close') struck--
    else if (type === 'link_open') hrefs.push(safeHref(String(token.attrGet('href') ?? '')))
    else if (type === 'link_close') hrefs.pop()
    else if (type === 'image') add(content, hrefs.at(-1) ?? safeHref(String(token.attrGet('src') ?? '')))
    else if (type === 'html_inline') {
      const [, slash] = strongTag.exec(content) ?? []
      if (slash !== undefined) depth = Math.max(0, depth + (slash === '' ? 1 : -1))
    } else add(type === 'text' ? withRaisedNotes(withoutFormulas(content)) : content)
  }
  return runs
}

/** The inline nodes of inline tokens; a line end is a break, because in Chinese texts it is meant as one. */
export const inlinesOf = (tokens: readonly Token[]): readonly Inline[] => {
  const nodes: Inline[] = []
  let linked: { readonly href: string; readonly children: Inline[] } | undefined
  const close = () => {
    if (linked) nodes.push(link(linked.href, linked.children))
    linked = undefined
  }
  for (const run of runsOf(tokens)) {
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
