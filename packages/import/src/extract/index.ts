import type { Form } from '@gxgk/core'
import { formForYear, officialForms, parseDraft } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import type { ImportProblem, Trace } from '../problem'
import { confidenceOf, leastConfidence } from './confidence'
import type { Sorting } from './form'
import { likeliest, sortByForm } from './form'
import { narrativeOf } from './narrative'
import type { Passage } from './passage'
import { passagesOf } from './passage'
import type { ReadTable } from './table'
import { readTable } from './table'

type OfficialForm = (typeof officialForms)[number]

export interface ExtractOptions<F extends Form = OfficialForm> {
  /** Full name of the organ, where the source does not tell it or tells it wrong. */
  readonly organ?: string
  /** The year reported on, likewise. */
  readonly year?: number
  /** Figures read with less confidence than this are told as a problem too; 0.7 when absent. */
  readonly leastConfidence?: number
  /** Forms other than the official ones. */
  readonly forms?: readonly F[]
}

export interface ImportResult<F extends Form = OfficialForm> {
  /**
   * The report as found, as `parseDraft` accepts it. Undefined where the source holds no report, or where its organ or
   * year is told neither there nor in the options; a problem says which.
   */
  readonly draft: ReturnType<typeof parseDraft<F>> | undefined
  /** The id of the form by which it was read; undefined where the source holds no report. */
  readonly form: F['id'] | undefined
  /** How sure the reading is in all, from 0 to 1: the mean over the cells of the form, of which each has its own in `trace`. */
  readonly confidence: number
  readonly problems: readonly ImportProblem[]
  /** Where each cell of the draft was read, by address (`requests.granted.person`); blank cells too. */
  readonly trace: { readonly [address: string]: Trace }
}

interface TableOfForm extends ReadTable {
  readonly id: string
}

const readTables = ({ lexicons, sorted }: Sorting, least: number): readonly TableOfForm[] =>
  [...lexicons].map(([id, lexicon]) => ({ id, ...readTable(id, sorted.tables.get(id) ?? [], lexicon, least) }))

/** The depth of the headings of sections, where the source marks them as headings. */
const depthOfSections = ({ sections }: Sorting, passages: readonly Passage[]): number | undefined => {
  const under = new Set([...sections.values()].flat())
  const depths = passages.flatMap((passage) =>
    passage.kind === 'text' && passage.node?.type === 'heading' && !under.has(passage) ? [passage.node.depth] : [],
  )
  return depths[0]
}

/** What the draft says beside its form, organ and year. */
const contentsOf = (sorting: Sorting, passages: readonly Passage[], tables: readonly TableOfForm[]) => {
  const { period, published } = sorting.facts
  const base = depthOfSections(sorting, passages)
  const narratives = [...sorting.narratives]
    .map(([section, own]) => [section, narrativeOf(own, base)] as const)
    .filter(([, text]) => text !== '')
  return {
    ...(period && { period: period.value }),
    ...(published && { published: published.value }),
    ...(narratives.length > 0 && { narratives: Object.fromEntries(narratives) }),
    tables: Object.fromEntries(tables.flatMap(({ id, figures }) => (figures ? [[id, figures]] : []))),
  }
}

/** Reads the draft out of a document, whatever reader it comes from. */
export const extractReport = <F extends Form = OfficialForm>(
  document: Document,
  options: ExtractOptions<F> = {},
): ImportResult<F> => {
  const { forms = officialForms as readonly Form[] as readonly F[] } = options
  const passages = passagesOf(document)
  const sorting = likeliest(
    forms.map((form) => sortByForm(form, passages, document.meta)),
    (year) => formForYear(year, forms),
    options.year,
  )
  const tables = sorting ? readTables(sorting, options.leastConfidence ?? leastConfidence) : []
  if (!sorting || (sorting.sections.size === 1 && tables.every(({ figures }) => figures === undefined)))
    return { draft: undefined, form: undefined, confidence: 0, problems: [{ code: 'noReport', cells: [] }], trace: {} }

  const { form, facts } = sorting
  const organ = options.organ ?? facts.organ?.value
  const year = options.year ?? facts.year?.value
  const problems: readonly ImportProblem[] = [
    ...(organ === undefined ? [{ code: 'noOrgan', cells: [] } as const] : []),
    ...(year === undefined ? [{ code: 'noYear', cells: [] } as const] : []),
    ...form.sections
      .filter(({ id }) => !sorting.sections.has(id))
      .map(({ id }) => ({ code: 'noSection', address: id, cells: [] }) as const),
    ...sorting.sorted.problems,
    ...tables.flatMap((table) => table.problems),
  ]
  const contents = contentsOf(sorting, passages, tables)
  const trace: ImportResult['trace'] = Object.assign({}, ...tables.map((table) => table.trace))
  return {
    draft:
      organ === undefined || year === undefined
        ? undefined
        : parseDraft({ form: form.id, organ, year, ...contents }, { forms }),
    form: form.id,
    confidence: confidenceOf(form, contents.tables, trace, problems),
    problems: problems.map((problem) => ({ ...problem, form: form.id })),
    trace,
  }
}
