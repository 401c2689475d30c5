/** Where a line of Markdown stands: it may begin a block, follows `# `, or lies between the bars of a table. */
export type Place = 'line' | 'heading' | 'cell'

// Inside a line: what could be an escape, code, emphasis, a link, strikethrough, a tag or an entity; and what
// linkifiers take for an address and would print in another spelling.
const inline =
  /[\\`*_~[\]]|<(?=[a-z/!?]|[^\s<>@]+@)|&(?=#x?[0-9a-f]+;|[a-z][a-z0-9]*;)|:(?=\/\/)|(?<=xn)-(?=-)|%(?=[0-9a-f]{2})/gi
const inlineOfCell = new RegExp(`\\||${inline.source}`, 'gi')

// At its beginning: what could be a heading, a list, a quotation, a rule, an underline or the second line of a table.
const opening = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|=+\s*$|[-:|][-:|\s]*$)/
const numbered = /^\d{1,9}(?=[.)](?:\s|$))/
// At the end of a heading: what could be its closing sequence.
const closing = /(?:^|\s)#+$/

/** The places of a line of plain text before which Markdown needs a backslash to read it as that text, in order. */
export const escapes = (line: string, place: Place): readonly number[] => {
  const pattern = place === 'cell' ? inlineOfCell : inline
  const at = line.search(pattern) < 0 ? [] : Array.from(line.matchAll(pattern), (match) => match.index)
  if (place === 'line') {
    const first = numbered.exec(line)?.[0].length ?? (opening.test(line) ? 0 : undefined)
    if (first !== undefined && at[0] !== first) at.unshift(first)
  }
  if (place === 'heading' && closing.test(line)) at.push(line.length - 1)
  return at
}
