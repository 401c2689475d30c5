import type { TableForm } from '@gxgk/core'
import { labelWords } from './canonical'
import { pathOf } from './lexicon'
import type { FoundRow } from './row-label'
import { columnsOfRow } from './row-label'
import { faintSimilarity } from './similarity'

/** A printed row: its label, and the row of the form that the label surely is. */
export interface LabelledAs {
  readonly label: string
  readonly row: FoundRow | undefined
}

const wordsOf = (label: string) => labelWords(pathOf(label).at(-1)!).words

/** The first and last of the form's rows that a found row stands for: itself, or all items of a group. */
const placesOf = ({ rows }: TableForm, { id }: FoundRow): readonly [number, number] => {
  const own = rows.findIndex((row) => row.id === id)
  if (own >= 0) return [own, own]
  return [rows.findIndex(({ under }) => under?.includes(id)), rows.findLastIndex(({ under }) => under?.includes(id))]
}

/**
 * The rows that labels are which alone do not tell it: where between two rows that are known as many are printed as the
 * form has there, and each is at least something like the form's in its place, they are these.
 */
export const rowsBetween = (printed: readonly LabelledAs[], form: TableForm): ReadonlyMap<LabelledAs, FoundRow> => {
  const told = new Map<LabelledAs, FoundRow>()
  let run: LabelledAs[] = []
  let from = 0
  const close = (to: number) => {
    const missing = form.rows.slice(from, Math.max(from, to))
    if (run.length === missing.length) {
      const scores = run.map(({ label }, i) => faintSimilarity(wordsOf(label), wordsOf(missing[i]!.label)))
      if (scores.every((score) => score > 0))
        run.forEach((one, i) => {
          const { id, under = [] } = missing[i]!
          told.set(one, { id, score: scores[i]!, under, columns: columnsOfRow(form, missing[i]!) })
        })
    }
    run = []
  }
  for (const one of printed) {
    if (!one.row) {
      run.push(one)
      continue
    }
    const [first, last] = placesOf(form, one.row)
    close(first)
    from = last + 1
  }
  close(form.rows.length)
  return told
}
