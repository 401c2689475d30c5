import type { ClausePattern } from './clause-patterns'
import { clausePatterns, parts } from './clause-patterns'

/** The rows as alternatives, each a group: one search finds the first that fits. */
const rows = /* @__PURE__ */ new RegExp(
  clausePatterns
    .map(({ form }) => `(^${form.replace(/[头由尾]/g, (one) => parts[one as keyof typeof parts])})`)
    .join('|'),
)

/** The rows of the shapes met before: texts have few. */
const known = /* @__PURE__ */ new Map<string, ClausePattern | undefined>()
const mostKnown = 1000

/** The row that a clause fits, by the shapes of the words before the figure and after it, and the kind of the figure. */
export const accepted = (before: string, figure: string, after: string): ClausePattern | undefined => {
  const shape = before + figure + after
  if (known.has(shape)) return known.get(shape)
  const match = rows.exec(shape)
  const row = match ? clausePatterns[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] : undefined
  if (known.size >= mostKnown) known.clear()
  known.set(shape, row)
  return row
}
