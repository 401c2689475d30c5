/**
 * The address as it may be written into an output: `http:`, `https:`, `mailto:`, or
 * `#` and a ref. Anything else (scripts, data, files, relative paths) is undefined.
 */
export const safeHref = (href: string): string | undefined => {
  // Browsers drop control characters inside an address, so `java\nscript:` must not pass; half a surrogate pair cannot be written.
  if (/[ \p{Control}\p{Surrogate}]/u.test(href)) return undefined
  return /^(?:https?:\/\/[^/\\]|mailto:[^/\\]|#.)/i.test(href) ? href : undefined
}
