import type { Form } from '@gxgk/core'
import type { Lexicon } from '../labels/lexicon'
import { lexiconOf } from '../labels/lexicon'
import type { Passage } from '../passage'

const idOf = ({ meaningOf }: Lexicon, text: string): string | undefined => {
  const { likeness, side, row, column, isCorner } = meaningOf(text)
  if (likeness < 1) return undefined
  return isCorner ? 'corner' : side === 'column' ? `column ${column?.id}` : `row ${row?.id}`
}

/** The labels of a table that stand whole in a line of text. */
const labelsIn = (passage: Passage, lexicon: Lexicon): readonly string[] =>
  passage.kind === 'text' ? passage.text.split(/[\s|｜]+/).flatMap((text) => idOf(lexicon, text) ?? []) : []

/** The place from which on more labels of one table stand than before it, and fewer of the other. */
const parting = (above: readonly (readonly string[])[], below: readonly (readonly string[])[]): number => {
  let best = { at: 0, sum: 0 }
  let sum = 0
  above.forEach((own, i) => {
    sum += own.length - below[i]!.length
    if (sum >= best.sum) best = { at: i + 1, sum }
  })
  return best.at
}

/**
 * Where tables begin whose heading is lost, and that are printed as lines of text below the table before them, by place:
 * where the labels of the one end and those of the other begin.
 */
export const lostTables = (
  passages: readonly Passage[],
  headings: ReadonlyMap<number, string>,
  form: Form,
): ReadonlyMap<number, string> => {
  const beginnings = new Map<number, string>()
  const places = [...headings.keys()].sort((a, b) => a - b)
  const found = new Set(headings.values())
  form.sections.forEach(({ id, table }, i) => {
    const before = form.sections[i - 1]
    if (table === undefined || before?.table === undefined || found.has(id)) return
    const start = places.findLast((at) => headings.get(at) === before.id)
    if (start === undefined) return
    const end = places.find((at) => at > start) ?? passages.length
    const between = passages.slice(start + 1, end)
    if (between.some(({ kind }) => kind === 'table')) return
    const [above, below] = [before.table, table].map((one) => {
      const lexicon = lexiconOf(form.tables[one]!)
      return between.map((passage) => labelsIn(passage, lexicon))
    })
    const at = parting(above!, below!)
    const { rows, columns } = form.tables[table]!
    const labels = new Set(below!.slice(at).flat())
    if (labels.size >= (rows.length + columns.length) / 2) beginnings.set(start + 1 + at, id)
  })
  return beginnings
}
