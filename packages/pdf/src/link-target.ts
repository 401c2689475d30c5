import { safeHref } from '@gxgk/document'

/** Where a link leads: out to an address, or to a named place of the same file. */
export type LinkTarget = { readonly link: string } | { readonly linkToDestination: string }

/** Name of the place that a ref has in the file: the ref itself, unless pdfmake would trip over it as the name of a property. */
export const destinationName = (ref: string): string => (ref in [] ? `\u0001${ref}` : ref)

// A PDF address is ASCII; half a surrogate pair has no encoding.
const asciiAddress = (href: string) =>
  /\p{Surrogate}/u.test(href) ? undefined : href.replace(/[^\u0021-\u007e]+/g, encodeURIComponent)

/** The target of a link that is safe and exists; undefined for any other, which is then printed as text alone. */
export const linkTarget = (href: string, refs: ReadonlySet<string>): LinkTarget | undefined => {
  const safe = safeHref(href)
  if (safe?.startsWith('#'))
    return refs.has(safe.slice(1)) ? { linkToDestination: destinationName(safe.slice(1)) } : undefined
  const link = safe && asciiAddress(safe)
  return link ? { link } : undefined
}
