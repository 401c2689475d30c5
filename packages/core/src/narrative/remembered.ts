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

/** The first row whose form, a regular expression, fits a shape. */
export const firstFitting = <R extends { readonly form: string }>(patterns: readonly R[]) => {
  const rows = patterns.map((row) => ({ row, form: new RegExp(row.form) }))
  return remembered((shape) => rows.find(({ form }) => form.test(shape))?.row)
}
