import type { Form } from '@gxgk/core'
import { officialForms, parseDraft } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import type { ImportProblem } from '../../problem'
import type { Facts } from '../facts/facts'
import { plain } from '../facts/line'
import type { Words } from '../passage'
import { placeOf } from '../passage'
import type { ExtractOptions, ImportResult } from '../result'
import { confidenceOf } from '../figures/confidence'
import { shown } from '../figures/printed-cell'
import { unreadOf } from '../unread'
import { unnamed } from '../unnamed'
import { namedForm } from './named-form'
import { namedTable } from './named-tables'
import { namedWords, narrativeName, organName, yearName } from './named-words'

const factOf = <T>({ text, source }: Words, value: T) => ({ ...placeOf(source), value, raw: shown(text) })

const factsIn = (named: ReadonlyMap<string, Words>): Facts => {
  const organ = named.get(organName)
  const year = named.get(yearName)
  const name = organ?.text.trim() ?? ''
  const [, digits] = /^(\d{4})(?:年|年度)?$/.exec(plain(year?.text ?? '')) ?? []
  return {
    ...(organ && name !== '' && { organ: factOf(organ, name) }),
    ...(year && digits !== undefined && { year: factOf(year, Number(digits)) }),
  }
}

/** The narratives word for word: a workbook of ours has them as drafts do. */
const narrativesIn = (form: Form, named: ReadonlyMap<string, Words>) =>
  ['preamble', ...form.sections.flatMap(({ id, table }) => (table === undefined ? [id] : []))].flatMap((id) => {
    const text = named.get(narrativeName(id))?.text ?? ''
    return text.trim() === '' ? [] : [[id, text] as const]
  })

/**
 * The report in a workbook of ours: each figure from the cell whose name is its address, whatever stands beside it. The
 * labels there are not compared: they are protected, and a name stays with its cell where rows are moved. Undefined
 * where the document has no such names; it is read by its labels then.
 */
export const namedReport = <F extends Form>(
  document: Document,
  { forms = officialForms as readonly Form[] as readonly F[], ...options }: ExtractOptions<F>,
): ImportResult<F> | undefined => {
  const named = namedWords(document)
  if (!named) return undefined
  const facts = factsIn(named)
  const organ = options.organ ?? facts.organ?.value
  const year = options.year ?? facts.year?.value
  const form = namedForm(named, forms, year)
  if (!form) return undefined
  const read = Object.keys(form.tables).map((id) => ({ id, ...namedTable(form, id, named) }))
  const tables = Object.fromEntries(read.flatMap(({ id, figures }) => (figures ? [[id, figures]] : [])))
  const trace: ImportResult['trace'] = Object.assign({}, ...read.map((one) => one.trace))
  const problems: readonly ImportProblem[] = [
    ...(organ === undefined ? [{ code: 'noOrgan', cells: [] } as const] : []),
    ...(year === undefined ? [{ code: 'noYear', cells: [] } as const] : []),
    ...read.flatMap((one) => one.problems),
  ]
  const narratives = narrativesIn(form, named)
  const unread = unreadOf(problems, tables, (section) => form.sections.find(({ id }) => id === section)?.table)
  const contents = {
    ...(narratives.length > 0 && { narratives: Object.fromEntries(narratives) }),
    tables,
    ...(unread.length > 0 && { unread }),
  }
  return {
    draft:
      year === undefined
        ? undefined
        : parseDraft({ form: form.id, organ: organ ?? unnamed, year, ...contents }, { forms }),
    form: form.id,
    confidence: confidenceOf(form, tables, trace, problems),
    problems: problems.map((problem) => ({ ...problem, form: form.id })),
    trace,
    facts,
  }
}
