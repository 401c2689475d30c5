/** So many answers are kept; made texts may ask for any number of others. */
const mostKept = 2500

/** A question about the shape of a clause whose answers are kept: the same few shapes come again and again. */
export const remembered = <T>(find: (shape: string) => T): ((shape: string) => T) => {
  const known = new Map<string, T>()
  return (shape) => {
    const found = known.get(shape)
    if (found !== undefined || known.has(shape)) return found as T
    const answer = find(shape)
    if (known.size < mostKept) known.set(shape, answer)
    return answer
  }
}
