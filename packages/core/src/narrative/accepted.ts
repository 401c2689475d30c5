import type { ClausePattern } from './clause-patterns'
import { clausePatterns, parts } from './clause-patterns'

const rows = /* @__PURE__ */ clausePatterns.map((row) => ({
  row,
  form: new RegExp(`^${row.form.replace(/[头由尾]/g, (one) => parts[one as keyof typeof parts])}`),
}))

/** The row that a clause fits, by the shapes of the words before the figure and after it, and the kind of the figure. */
export const accepted = (before: string, figure: string, after: string): ClausePattern | undefined => {
  const shape = before + figure + after
  return rows.find(({ form }) => form.test(shape))?.row
}
