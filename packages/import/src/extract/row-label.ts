import type { RowForm, TableForm } from '@gxgk/core'
import { labelWords } from './canonical'
import type { Lexicon } from './lexicon'
import { pathOf } from './lexicon'
import { enough } from './matcher'

/** Labels so short stand in several places; under a summed heading they count only where that heading stands. */
const short = 2

/** The row of the form that a label is. */
export interface FoundRow {
  readonly id: string
  readonly score: number
  /** The headings over it and, for a group printed as a row, the group. */
  readonly under: readonly string[]
  readonly columns: readonly string[]
}

/** The columns that a row has. */
export const columnsOfRow = ({ columns }: TableForm, row: RowForm | undefined): readonly string[] =>
  row?.columns ?? columns.map(({ id }) => id)

const rowForm = ({ rows, groups }: TableForm, id: string): RowForm | undefined => {
  const below = rows.find(({ under }) => under?.includes(id))
  const own = rows.find((row) => row.id === id)
  return own ?? (below && groups[id]?.sum ? { id, label: '', under: below.under! } : undefined)
}

/** The row that a label is, under the heading it stands below; undefined where it is none or might be several. */
export const rowOf = (label: string, above: string | undefined, lexicon: Lexicon): FoundRow | undefined => {
  const { form, meaningOf } = lexicon
  const path = pathOf(label)
  const own = path.slice(0, -1).flatMap((part) => meaningOf(part).heading ?? [])
  const context = own.at(-1) ?? above
  const { row: match } = meaningOf(label)
  if (!match || match.score < enough) return undefined
  const likely = [match.id, ...match.rivals].flatMap((id) => rowForm(form, id) ?? [])
  const [row, other] =
    match.rivals.length === 0 ? likely : likely.filter(({ under }) => context !== undefined && under?.includes(context))
  if (!row || other) return undefined
  const under = row.under ?? []
  const sum = under.findLast((id) => id !== row.id && form.groups[id]?.sum)
  if (sum && sum !== context && labelWords(path.at(-1)!).words.length <= short) return undefined
  return { id: row.id, score: match.score, under, columns: columnsOfRow(form, row) }
}
