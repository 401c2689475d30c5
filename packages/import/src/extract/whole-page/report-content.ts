import type { Form, TableForm } from '@gxgk/core'
import { builtOnce } from '../labels/built-once'
import { lexiconOf } from '../labels/lexicon'
import { matcherOf } from '../labels/matcher'
import type { Passage, Words } from '../passage'
import { candidatesIn } from '../sections/candidates'
import { nearlySame } from '../sections/heading-line'

const headingMatcher = /* @__PURE__ */ builtOnce((form: Form) => matcherOf(form.sections))

/** The texts of a passage that may be labels. */
const pieces = (passage: Passage): readonly string[] =>
  passage.kind === 'table'
    ? passage.rows.flatMap((row: readonly Words[]) => row.map(({ text }) => text))
    : [passage.text, ...passage.text.split(/[\s|]+/).filter((word) => word.length > 1)]

/** So many labels of a table are not there by chance. */
export const fewestLabels = 3

/** The different labels of a table of the form that passages print, by their ids. */
export const labelsIn = (passages: readonly Passage[], form: TableForm): ReadonlySet<string> => {
  const { meaningOf } = lexiconOf(form)
  const labels = new Set<string>()
  for (const passage of passages)
    for (const piece of pieces(passage)) {
      const { likeness, side, row, column } = meaningOf(piece)
      const id = side === 'column' ? column?.id : row?.id
      if (likeness > 0 && id !== undefined) labels.add(`${side === 'column' ? 'column' : 'row'} ${id}`)
    }
  return labels
}

const hasContent = (passages: readonly Passage[], form: Form): boolean => {
  const headings = candidatesIn(passages, headingMatcher(form)).filter(
    ({ score, level, isMarked }) => score > nearlySame && (isMarked || level === 'section' || level === 'none'),
  )
  return (
    new Set(headings.map(({ section }) => section)).size > 1 ||
    Object.values(form.tables).some((table) => labelsIn(passages, table).size >= fewestLabels)
  )
}

/** Whether passages hold a report of one of the forms, or a part of one: two headings of it, or labels of a table. */
export const isReportContent = (passages: readonly Passage[], forms: readonly Form[]): boolean =>
  forms.some((form) => hasContent(passages, form))
