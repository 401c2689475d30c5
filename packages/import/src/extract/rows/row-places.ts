import type { TableForm } from '@gxgk/core'
import type { PlacedLabel } from '../align/place-labels'
import { placeLabels } from '../align/place-labels'
import { labelWords } from '../labels/canonical'
import { builtOnce } from '../labels/built-once'
import { faintLikeness, labelOf, likeness } from '../labels/label'
import type { Lexicon } from '../labels/lexicon'
import { clear, short } from '../labels/thresholds'
import type { ExpectedRow } from '../columns/expected'
import { expectedRows } from '../columns/expected'
import type { PrintedRow } from './printed-rows'

/** Which row of the form a printed row is. */
export interface PlacedRow extends Pick<PlacedLabel, 'score' | 'rests'> {
  readonly row: ExpectedRow
}

/** Where numbers of two kinds stand before labels they are of different levels. */
const kindOf = (numbering: string) =>
  numbering === '' ? '' : /\d/.test(numbering) ? 'digits' : /^\(/.test(numbering) ? 'brackets' : 'plain'

/** A little less than is enough by itself. */
const notEnough = 0.5

/** The labels of two rows that follow one another, as they read where the ruling between them is broken or was left out. */
const neighboursOf = /* @__PURE__ */ builtOnce((form: TableForm) => {
  const { rows } = form
  return rows.slice(1).map(({ label }, i) => labelOf(rows[i]!.label + label))
})

/** Which rows of the form printed rows are, by their labels, the headings over them and, between rows that are known, their order. */
export const rowPlaces = (
  printed: readonly PrintedRow[],
  form: TableForm,
  { meaningOf, pathOfRow }: Lexicon,
): readonly (PlacedRow | undefined)[] => {
  const expected = expectedRows(form)
  const labels = printed.map(({ own, heading }) => {
    const path = pathOfRow(own?.text ?? '')
    const above = path.slice(0, -1).flatMap((part) => meaningOf(part).heading ?? [])
    return { ...labelWords(path.at(-1)!), heading: above.findLast((id) => form.groups[id]?.sum) ?? heading }
  })
  const areTwo = labels.map(({ words }) => {
    const best = Math.max(0, ...expected.map(({ label }) => likeness(words, label)))
    return best > 0 && best < 1 && neighboursOf(form).some((two) => likeness(words, two) >= best + clear)
  })
  /** Of which labels words are the beginning, as where the rest was lost: they are then surely no other that they are like. */
  const beginnings = labels.map(({ words }) =>
    expected.flatMap(({ label }, j) => (label.words.some((one) => one !== words && one.startsWith(words)) ? [j] : [])),
  )
  const score = (i: number, j: number): number => {
    const { words, numbering, heading } = labels[i]!
    const { label, group } = expected[j]!
    const base = likeness(words, label)
    if (base === 0) return 0
    const [own, other] = [kindOf(numbering), kindOf(label.numbering)]
    const isOtherKind = own !== '' && other !== '' && own !== other
    const isElsewhere = group !== undefined && heading !== undefined && heading !== group
    const less = base - (isOtherKind ? clear : 0) - (isElsewhere ? clear : 0)
    // Of two labels in one it is not told whose the figures are.
    const isCutShort = base < 1 && beginnings[i]!.some((k) => k !== j)
    if (areTwo[i] || isCutShort) return Math.min(less, notEnough)
    // So short a label stands in several places: it is this one where its heading stands.
    return words.length <= short && group !== undefined && heading !== group ? Math.min(less, notEnough) : less
  }
  const placed = placeLabels(printed.length, expected.length, {
    score,
    faint: (i, j) => faintLikeness(labels[i]!.words, expected[j]!.label),
    isOpen: (j, taken) => {
      const { isGroup, group, id } = expected[j]!
      return !isGroup && !expected.some((one, k) => one.isGroup && one.id === group && id !== group && taken.has(k))
    },
  })
  return placed.map((one, i) => {
    if (!one) return undefined
    const row = expected[one.expected]!
    return {
      row,
      rests: one.rests,
      score: one.rests === 'label' ? Math.max(one.score, likeness(labels[i]!.words, row.label)) : one.score,
    }
  })
}
