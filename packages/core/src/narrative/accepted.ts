import type { ClausePattern } from './clause-patterns'
import { clausePatterns, parts } from './clause-patterns'
import { remembered } from './remembered'

/** The rows as alternatives, each a group: one search finds the first that fits. */
const rows = /* @__PURE__ */ new RegExp(
  clausePatterns
    .map(({ form }) => `(^${form.replace(/[头由尾]/g, (one) => parts[one as keyof typeof parts])})`)
    .join('|'),
)

const rowOf = /* @__PURE__ */ remembered((shape) => {
  const match = rows.exec(shape)
  return match ? clausePatterns[match.findIndex((group, i) => i > 0 && group !== undefined) - 1] : undefined
})

/** The row that a clause fits, by the shapes of the words before the figure and after it, and the kind of the figure. */
export const accepted = (before: string, figure: string, after: string): ClausePattern | undefined =>
  rowOf(before + figure + after)
