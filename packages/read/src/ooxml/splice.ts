/** A change of a text: what is put in at a place, in place of `length` letters (none when absent). */
export interface Edit {
  readonly at: number
  readonly length?: number
  readonly insert: string
}

/** The text with all edits, which may not overlap; of several at one place, the earlier given stands first. */
export const splice = (text: string, edits: readonly Edit[]): string => {
  let spliced = ''
  let from = 0
  for (const { at, length = 0, insert } of [...edits].sort((a, b) => a.at - b.at)) {
    spliced += text.slice(from, at) + insert
    from = Math.max(from, at + length)
  }
  return spliced + text.slice(from)
}

/** The edit that puts something at the end of the root of a part, which may be one tag; undefined where there is no root. */
export const atEnd = (xml: string, insert: string): Edit | undefined => {
  const [tag, name] = /<([\w.:-]+)(?:\s[^<]*)?\/>\s*$/.exec(xml) ?? []
  const at = xml.lastIndexOf('</')
  if (tag !== undefined && at < 0) {
    const slash = xml.lastIndexOf('/>')
    return { at: slash, length: 2, insert: `>${insert}</${name}>` }
  }
  return at < 0 ? undefined : { at, insert }
}
