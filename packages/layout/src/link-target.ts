import type { Ref } from '@gxgk/document'
import { safeHref } from '@gxgk/document'
import type { LinkTarget } from './composed'

/** The target of a link that is safe and exists; undefined for any other, which is then printed as text alone. */
export const linkTarget = (href: string, refs: ReadonlySet<Ref>): LinkTarget | undefined => {
  const safe = safeHref(href)
  if (safe === undefined) return undefined
  if (!safe.startsWith('#')) return { href: safe }
  return refs.has(safe.slice(1)) ? { ref: safe.slice(1) } : undefined
}
