import { figureJudges } from './figure-judges'
import { judges } from './judges'
import { passports } from './passports'
import type { AnyJudge, AnyRule } from './rule'

const whole = (list: readonly AnyJudge[]): readonly AnyRule[] =>
  Object.freeze(
    list.map((judge) => Object.freeze({ ...passports[judge.code as keyof typeof passports], ...judge }) as AnyRule),
  )

/** Every rule, in the order in which findings are told: the form, the cells, the sums, the years, the texts, the dates. Frozen: rules of one's own are given to `check`. */
export const rules: readonly AnyRule[] = /* @__PURE__ */ whole(judges)

/** Those that do not read what narratives tell of the figures, all but TEXT-01 to TEXT-05: what `checkFigures` holds a report against. */
export const figureRules: readonly AnyRule[] = /* @__PURE__ */ whole(figureJudges)
