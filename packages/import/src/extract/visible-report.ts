import type { Form } from '@gxgk/core'
import { formForYear, officialForms, parseDraft } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import { walk } from '@gxgk/document'
import type { ImportProblem } from '../problem'
import { withRecognisedFigures } from './arithmetic/recognised-figures'
import { confidenceOf, leastConfidence } from './figures/confidence'
import type { Sorting } from './form'
import { likeliest, sortByForm } from './form'
import { guessedYear } from './facts/guessed-year'
import { readablePassages } from './letters/readable-passages'
import { narrativeOf } from './prose/narrative'
import type { Passage } from './passage'
import { placeOf, printedOf } from './passage'
import { shown } from './figures/printed-cell'
import type { ExtractOptions, ImportResult } from './result'
import type { ReadTable } from './tables/read-table'
import { readTable } from './tables/read-table'
import { notTheReport } from './whole-page/not-the-report'
import { organInTitle, pickedReport, reportsOnPage } from './whole-page/reports-on-page'
import { withoutAttached } from './whole-page/without-attached'
import { withTornTables } from './torn/with-torn-tables'
import { unnamed } from './unnamed'
import { unreadOf } from './unread'

interface TableOfForm extends ReadTable {
  readonly id: string
}

const readTables = ({ form, sections, lexicons, sorted }: Sorting, least: number): readonly TableOfForm[] =>
  [...lexicons].map(([id, lexicon]) => {
    const section = form.sections.find(({ table }) => table === id)?.id ?? ''
    const around = (sections.get(section) ?? []).flatMap((passage) => (passage.kind === 'text' ? [passage] : []))
    return { id, ...readTable(id, sorted.tables.get(id) ?? [], lexicon, least, around) }
  })

/** The depth of the headings of sections, where the source marks them as headings. */
const depthOfSections = ({ sections }: Sorting, passages: readonly Passage[]): number | undefined => {
  const under = new Set([...sections.values()].flat())
  const first = passages.find(
    (passage) => passage.kind === 'text' && passage.node?.type === 'heading' && !under.has(passage),
  )
  return first?.node?.type === 'heading' ? first.node.depth : undefined
}

/**
 * The headings where all were found and they are not simply those of the form: of a report in which one was not, it is not
 * known whether it is printed.
 */
const deviatingHeadings = ({ form, headings }: Sorting): Sorting['headings'] | undefined => {
  const areAll = headings.length === form.sections.length
  const areTheSame = form.sections.every(
    ({ id, label }, i) => headings[i]?.section === id && headings[i].text === label,
  )
  return areAll && !areTheSame ? headings : undefined
}

/** The title where it is not simply that of the form. */
const deviatingTitle = ({ form, survey }: Sorting): string | undefined => {
  const { title, facts } = survey()
  const usual = form.title
    .replace('{organ}', facts.organ?.value ?? '')
    .replace('{year}', String(facts.year?.value ?? ''))
  return title === usual ? undefined : title
}

/** What the draft says beside its form, organ and year. */
const contentsOf = (
  sorting: Sorting,
  passages: readonly Passage[],
  tables: readonly TableOfForm[],
  isRecognised: boolean,
) => {
  const { period, published } = sorting.survey().facts
  const base = depthOfSections(sorting, passages)
  // Where letters were recognised in a picture, one that differs is as likely a misreading.
  const headings = isRecognised ? undefined : deviatingHeadings(sorting)
  const title = isRecognised ? undefined : deviatingTitle(sorting)
  const narratives = [...sorting.survey().narratives]
    .map(([section, own]) => [section, narrativeOf(own, base)] as const)
    .filter(([, text]) => text !== '')
  return {
    ...(title !== undefined && { title }),
    ...(period && { period: period.value }),
    ...(published && { published: published.value }),
    ...(headings && { headings }),
    ...(narratives.length > 0 && { narratives: Object.fromEntries(narratives) }),
    tables: Object.fromEntries(tables.flatMap(({ id, figures }) => (figures ? [[id, figures]] : []))),
  }
}

/** Pages that were recognised in pictures: all words on them are. */
const picturePages = (document: Document): readonly ImportProblem[] => {
  const pages = document.children.flatMap((block) => {
    const isPicture =
      block.type === 'section' && [...walk(block)].some(({ source }) => source?.recognised !== undefined)
    return isPicture && block.source?.page !== undefined ? [block.source.page] : []
  })
  return pages.length > 0 ? [{ code: 'picturePages', pages, cells: [] }] : []
}

/** Pages that a reader found to be pictures. */
const scannedPages = (document: Document): readonly ImportProblem[] => {
  const pages = document.children.flatMap((block) =>
    block.type === 'section' && block.children.length === 0 && block.source?.page !== undefined
      ? [block.source.page]
      : [],
  )
  return pages.length > 0 ? [{ code: 'scannedPages', pages, cells: [] }] : []
}

/** The report as it is printed, and how its passages were sorted. */
export interface VisibleReport<F extends Form> extends ImportResult<F> {
  readonly sorting: Sorting | undefined
}

/** The passages of the one report that is read, and what is told of what else is printed. */
const ownPassages = (passages: readonly Passage[], forms: readonly Form[], pick: ExtractOptions['pick']) => {
  const reports = reportsOnPage(passages, forms)
  const at = pickedReport(reports, pick)
  const report = reports[at]
  const titles = reports.map(({ title = '' }) => title)
  const several: readonly ImportProblem[] =
    reports.length > 1 || (pick !== undefined && !report)
      ? [{ code: 'severalReports', titles, ...(report && { picked: at + 1 }), cells: [] }]
      : []
  const { passages: own, attached } = withoutAttached(
    report?.passages ?? [],
    forms,
    () => report?.organ ?? organInTitle(passages, forms),
  )
  const others = attached.map((title): ImportProblem => ({
    code: 'attachedTable',
    ...placeOf(title.source),
    raw: shown(printedOf(title).trim()),
    cells: [],
  }))
  return { own, isRead: report !== undefined, problems: [...several, ...others] }
}

const isWritten = (passages: readonly Passage[]) =>
  passages.some((passage) => passage.kind === 'table' || passage.text.trim() !== '')

/** So few figures are read of what is no report, and so few rows are found in it. */
const fewFigures = 20
const fewRows = 15

/** Reads what is printed. */
export const visibleReport = <F extends Form>(document: Document, options: ExtractOptions<F>): VisibleReport<F> => {
  const { forms = officialForms as readonly Form[] as readonly F[] } = options
  const scanned = [...scannedPages(document), ...picturePages(document)]
  const { passages: all, isTraditional } = readablePassages(document)
  const { own: passages, isRead, problems: around } = ownPassages(all, forms, options.pick)
  const least = options.leastConfidence ?? leastConfidence
  const sorted = likeliest(
    forms.map((form) => sortByForm(form, passages, document.meta)),
    (year) => formForYear(year, forms),
    options.year,
  )
  const sorting = sorted && withTornTables(sorted, least)
  const tables = sorting ? withRecognisedFigures(sorting.form, readTables(sorting, least)) : []
  const figures = tables.reduce((sum, table) => sum + Object.keys(table.trace).length, 0)
  const isFound = tables.some((table) => table.figures !== undefined)
  const isEmpty = !isFound && ![...(sorting?.sections ?? [])].some(([id, own]) => id !== 'preamble' && isWritten(own))
  const rows = tables.reduce((sum, table) => sum + Object.keys(table.figures ?? {}).length, 0)
  const kind =
    isRead && figures < fewFigures && rows < fewRows
      ? notTheReport(document, all, forms, !isEmpty || isFound)
      : undefined
  if (!sorting || isEmpty || kind !== undefined) {
    const none: readonly ImportProblem[] = isRead ? [{ code: 'noReport', ...(kind && { kind }), cells: [] }] : []
    const problems = [...none, ...around, ...scanned]
    return { draft: undefined, form: undefined, confidence: 0, problems, trace: {}, facts: {}, sorting: undefined }
  }
  const { form } = sorting
  const { facts, narratives } = sorting.survey()
  const organ = options.organ ?? facts.organ?.value
  const told = options.year ?? facts.year?.value
  const year = told ?? guessedYear(narratives)
  const problems: readonly ImportProblem[] = [
    ...scanned,
    ...around,
    ...(isTraditional ? [{ code: 'traditional', cells: [] } as const] : []),
    ...(organ === undefined ? [{ code: 'noOrgan', cells: [] } as const] : []),
    ...(year === undefined ? [{ code: 'noYear', cells: [] } as const] : []),
    ...(told === undefined && year !== undefined
      ? [{ code: 'guessedYear', raw: String(year), address: 'year', cells: [] } as const]
      : []),
    ...form.sections
      .filter(({ id }) => !sorting.headings.some(({ section }) => section === id))
      .map(({ id }) => ({ code: 'noSection', address: id, cells: [] }) as const),
    ...sorting.sorted.problems,
    ...tables.flatMap((table) => table.problems),
  ]
  const isRecognised = scanned.some(({ code }) => code === 'picturePages')
  const contents = contentsOf(sorting, passages, tables, isRecognised)
  const trace: ImportResult['trace'] = Object.assign({}, ...tables.map((table) => table.trace))
  const tableOfSection = (section: string) => form.sections.find(({ id }) => id === section)?.table
  const unread = [
    ...unreadOf(problems, contents.tables, tableOfSection),
    // What the sentences say is read in the usual letters only.
    ...(isTraditional
      ? ['preamble', ...form.sections.flatMap(({ id, table }) => (table === undefined ? [id] : []))]
      : []),
  ]
  const whole = { ...contents, ...(unread.length > 0 && { unread: [...new Set(unread)] }) }
  return {
    draft:
      year === undefined
        ? undefined
        : parseDraft({ form: form.id, organ: organ ?? unnamed, year, ...whole }, { forms }),
    form: form.id,
    confidence: confidenceOf(form, contents.tables, trace, problems),
    problems: problems.map((problem) => ({ ...problem, form: form.id })),
    trace,
    facts,
    sorting,
  }
}
