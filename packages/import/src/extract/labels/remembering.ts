/** More than a source may have passages: those of one are not forgotten while it is read again and again. */
export const mostTexts = 12_000

/**
 * The same function of a text, working out each text once: reports print the same labels, and the same few figures, again
 * and again. When `most` texts are known, all are forgotten, so that what lives as long as the program stays small.
 */
export const remembering = <Out>(find: (text: string) => Out, most = Infinity): ((text: string) => Out) => {
  const known = new Map<string, Out>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as Out
    const made = find(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
