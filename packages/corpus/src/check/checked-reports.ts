import type { AnyDraft, CheckResult, Form, RuleCode } from '@gxgk/core'
import { check, rules as allRules } from '@gxgk/core'
import { corpusColumns } from '../figures/columns'
import type { Duck } from '../store/duckdb'
import { loadDrafts, takeOut } from './load-drafts'
import type { Others } from './others'
import { othersOf } from './others'

//   ids ─▶ rows of many, with those that they are held against, out of the files ─▶ drafts of some ─▶ check

/** A report of the corpus with all that `check` tells of it. */
export interface CheckedStored {
  readonly id: string
  /** The file that it was read from; the first where there are several of the same bytes. */
  readonly source: string
  readonly result: CheckResult
  /** Without the narratives. */
  readonly draft: AnyDraft
}

/** Of so many reports the rows are taken out of the files at a time, with those they are held against so many: each time all files are read. */
const reportsAtATime = 2 ** 14
const rowsAtATime = 2 ** 16
/** Of so many the drafts are at hand. */
const draftsAtATime = 100

const neededBy = (ids: readonly string[], { previous, members }: Others): readonly string[] => [
  ...new Set(ids.flatMap((id) => [id, ...(previous.has(id) ? [previous.get(id)!] : []), ...(members.get(id) ?? [])])),
]

/** What `check` says of each of these reports by these rules. */
export async function* checkedReports(
  duck: Duck,
  ids: readonly string[],
  codes: readonly RuleCode[],
  forms: readonly Form[] | undefined,
): AsyncGenerator<CheckedStored> {
  const columns = corpusColumns(forms)
  const rules = allRules.filter(({ code }) => codes.includes(code))
  const needs = new Set(rules.flatMap((rule) => rule.needs))
  for (let from = 0, most = reportsAtATime; from < ids.length;) {
    let many = ids.slice(from, from + most)
    const others = await othersOf(duck, many, needs)
    const { previous, members, names } = others
    for (; many.length > 1 && neededBy(many, others).length > rowsAtATime; most = many.length)
      many = many.slice(0, Math.ceil(many.length / 2))
    from += many.length
    await takeOut(duck, neededBy(many, others))
    for (let at = 0; at < many.length; at += draftsAtATime) {
      const own = many.slice(at, at + draftsAtATime)
      const drafts = await loadDrafts(duck, neededBy(own, others), columns, forms)
      const stored = new Map(drafts.map((one) => [one.id, one]))
      for (const id of own) {
        const { draft, source } = stored.get(id)!
        const before = stored.get(previous.get(id) ?? '')
        const result = check(draft, {
          rules,
          ...(before && { previous: before.draft, sameOrgan: true }),
          ...(members.has(id) && { members: members.get(id)!.map((member) => stored.get(member)!.draft) }),
          ...(names.has(id) && { memberNames: names.get(id)! }),
          ...(forms && { forms }),
        })
        yield { id, source, result, draft }
      }
    }
  }
}
