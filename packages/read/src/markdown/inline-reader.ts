import type { Inline } from '@gxgk/document'
import type { Limits } from '../limits'
import { htmlInlines } from './html-inlines'
import { inlinesOf, isPlain } from './inlines'
import type { Token } from './parser'

/** The inline nodes of tokens in a line or in a cell of a table. */
export type InlineReader = (tokens: readonly Token[], isInCell?: boolean) => readonly Inline[]

/** Reads inline tokens; those with HTML among them as a page is, of each of which `count` is told, since it takes its time. */
export const inlineReader = (limits: Partial<Limits> | undefined, count: () => void): InlineReader => {
  return (tokens, isInCell = false) => {
    const isText = isPlain(tokens) && !(isInCell && tokens.some(({ type }) => type === 'image'))
    if (isText) return inlinesOf(tokens)
    count()
    return htmlInlines(tokens, isInCell, limits)
  }
}
