/** The same function of a text, working out each text once: the cells of a report repeat the same few figures. */
export const remembering = <Out>(find: (text: string) => Out): ((text: string) => Out) => {
  const known = new Map<string, Out>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined || known.has(text)) return found as Out
    const made = find(text)
    known.set(text, made)
    return made
  }
}
