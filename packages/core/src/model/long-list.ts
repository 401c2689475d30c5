/** No report has so many headings, verdicts or cells that were not read. */
export const longestList = 10_000
/** A list in an entry of a list of the report is the deepest that a schema knows. */
const deepest = 4

/** The names that lead to a list that is longer than any report has, before anything goes through it: it may have billions of holes. */
export const longListIn = (value: unknown, depth = 0): readonly PropertyKey[] | undefined => {
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined
  if (Array.isArray(value) && value.length > longestList) return []
  for (const [key, inside] of Object.entries(value)) {
    // There is a row for each of hundreds of figures, and no list.
    const path = depth === 0 && key === 'tables' ? undefined : longListIn(inside, depth + 1)
    if (path) return [key, ...path]
  }
  return undefined
}
