/**
 * The address as it may be written into an output: `http:`, `https:`, `mailto:`, or
 * `#` and a ref. Anything else (scripts, data, files, relative paths) is undefined.
 */
export const safeHref = (href: string): string | undefined => {
  // eslint-disable-next-line no-control-regex -- browsers drop these inside an address, so `java\nscript:` must not pass
  if (/[\u0000-\u0020\u007f]/.test(href)) return undefined
  return /^(?:https?:\/\/[^/]|mailto:[^/]|#.)/i.test(href) ? href : undefined
}
