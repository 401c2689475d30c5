import type { Form } from '../forms/form'
import type { AnyDraft } from '../model/report'
import type { AnyRule } from '../rules/rule'

export interface CheckOptions {
  /** The same organ's report of the year before. */
  readonly previous?: AnyDraft
  /** Told that `previous` is of the same organ though its name is another, as after a change of name. */
  readonly sameOrgan?: boolean
  /** The reports that this one adds up. */
  readonly members?: readonly AnyDraft[]
  /** Full names of all organs that it adds up; while a report of one is missing, the sum is not judged. */
  readonly memberNames?: readonly string[]
  /** Day of publication, `YYYY-MM-DD`; the report's own when absent. */
  readonly published?: string
  /** The official forms when absent. */
  readonly forms?: readonly Form[]
  /** What it is held against, findings in this order; `rules` when absent. `[...rules, mine]` adds a rule of one's own (`defineRule`). */
  readonly rules?: readonly AnyRule[]
}
