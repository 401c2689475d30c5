import type { AnyDraft, DraftFigure, Form } from '@gxgk/core'
import { formatFigure, printedForm, toDocument } from '@gxgk/core'
import type { Block, Document, Source } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import type { ImportProblem } from '../../problem'
import type { Fact } from '../facts/line'
import type { Passage } from '../passage'
import { placeOf } from '../passage'
import { shown } from '../figures/printed-cell'
import { columnsOfRow } from '../columns/expected'
import type { VisibleReport } from '../visible-report'
import type { PrintedWords } from './printed-words'
import { isPrinted, labelsOf, missingLabels, printedWords } from './printed-words'
import { tellingText } from './telling-text'

const spaced = (text: string) => text.replace(/\s+/g, ' ')

/** How a blank cell is printed. */
const blank = '—'

const printed = (figure: DraftFigure | undefined): string =>
  typeof figure === 'number' ? formatFigure(figure) : (figure ?? '')

/** The blocks of each narrative as the report is printed. */
const composedNarratives = ({ children }: Document): ReadonlyMap<string, readonly Block[]> => {
  const first = children.findIndex(({ type }) => type === 'section')
  return new Map([
    ['preamble', children.slice(1, first < 0 ? undefined : first)],
    ...children.flatMap((block): [string, readonly Block[]][] =>
      block.type === 'section' && block.ref !== undefined ? [[block.ref, block.children.slice(1)]] : [],
    ),
  ])
}

/** The words of blocks; with the numbers of ordered lists, which some formats print as words. */
const wordsOfBlocks = (blocks: readonly Block[], numbered: boolean): readonly string[] =>
  blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.flatMap((item, i) => {
          const [first = '', ...others] = wordsOfBlocks(item.children, numbered)
          const number = numbered && block.ordered ? `${(block.start ?? 1) + i}. ` : ''
          return [number + first, ...others]
        })
      : [plainText(block)],
  )

const wordsOfPassages = (passages: readonly Passage[]): readonly string[] =>
  passages.flatMap((passage) => (passage.kind === 'text' ? [passage] : passage.rows.flat())).map(({ text }) => text)

/** So many letters are shown before the first that differs. */
const before = 6

const from = (text: string, other: string): string => {
  let same = 0
  while (same < text.length && text[same] === other[same]) same++
  return shown(text.slice(Math.max(0, same - before)))
}

type Visible = VisibleReport<Form>

const figureDifferences = (draft: AnyDraft, form: Form, visible: Visible): readonly ImportProblem[] => {
  const tables = (visible.draft as AnyDraft | undefined)?.tables ?? {}
  const differing = Object.entries(printedForm(form, draft.tables).tables).flatMap(([id, table]) =>
    table.rows.flatMap((row) =>
      columnsOfRow(table, row).flatMap((column) => {
        const embedded = printed(draft.tables[id]?.[row.id]?.[column])
        return embedded === printed(tables[id]?.[row.id]?.[column])
          ? []
          : [{ address: `${id}.${row.id}.${column}`, embedded }]
      }),
    ),
  )
  const told = new Map<ImportProblem, string[]>()
  const problems: ImportProblem[] = []
  for (const { address, embedded } of differing) {
    const trace = visible.trace[address]
    const why = visible.problems.find(({ cells }) => cells.includes(address))
    if (why && !trace) told.set(why, [...(told.get(why) ?? []), address])
    else
      problems.push({
        code: 'embeddedDiffers',
        ...placeOf(trace),
        raw: shown(trace?.raw.trim() ?? ''),
        embedded: embedded || blank,
        address,
        cells: [address],
      })
  }
  for (const [{ raw, address, ...why }, cells] of told)
    problems.push({
      code: 'embeddedDiffers',
      ...placeOf(why),
      ...(raw !== undefined && { raw }),
      embedded: shown(
        cells.map((cell) => differing.find((one) => one.address === cell)!.embedded || blank).join(' | '),
      ),
      address: cells.length === 1 ? cells[0]! : (address ?? cells[0]!),
      cells,
    })
  return problems
}

const differs = (address: string, place: Source, raw: string, embedded: string): ImportProblem => ({
  code: 'embeddedDiffers',
  ...place,
  raw,
  embedded,
  address,
  cells: [],
})

const factDifference = (
  address: 'organ' | 'year',
  fact: Fact<string | number> | undefined,
  embedded: string | number,
): readonly ImportProblem[] =>
  fact?.value === embedded
    ? []
    : [differs(address, placeOf(fact), fact === undefined ? '' : String(fact.value), String(embedded))]

const titleDifferences = (
  draft: AnyDraft,
  { meta: { title } }: Document,
  words: PrintedWords,
  { facts, sorting }: Visible,
): readonly ImportProblem[] => {
  if (isPrinted(title, words)) return []
  const told = [...factDifference('organ', facts.organ, draft.organ), ...factDifference('year', facts.year, draft.year)]
  return told.length > 0 ? told : [differs('title', {}, shown(sorting?.survey().title ?? ''), shown(title))]
}

/** The headings of sections, and the labels of tables that are printed at all, that are not printed. */
const labelDifferences = (
  composed: Document,
  form: Form,
  words: PrintedWords,
  visible: Visible,
): readonly ImportProblem[] => {
  const sections = composed.children.filter((block) => block.type === 'section')
  const tables = (visible.draft as AnyDraft | undefined)?.tables ?? {}
  const tablesRead = new Map(
    sections.flatMap((section) => {
      const table = form.sections.find(({ id }) => id === section.ref)?.table
      return table !== undefined && tables[table] !== undefined ? [[section, section.children] as const] : []
    }),
  )
  const missing = missingLabels([...tablesRead.values()].flat(), words)
  return sections.flatMap((section): readonly ImportProblem[] => {
    const { ref: id = '' } = section
    const label = plainText(section.children[0]!)
    const read = visible.sorting?.headings.find((heading) => heading.section === id)?.text
    const heading = read === undefined || isPrinted(label, words) ? [] : [differs(id, {}, shown(read), shown(label))]
    const own = (tablesRead.get(section) ?? []).flatMap(labelsOf).filter((one) => missing.has(one))
    return [...heading, ...(own.length > 0 ? [differs(id, {}, '', shown([...new Set(own)].join(' | ')))] : [])]
  })
}

/** The organ and the day that a document ends with, beside the data. */
const signature = /^\p{Script=Han}{2,40}[府厅局委办会院署部处所站队行司心室]\d{4}年\d{1,2}月\d{1,2}日$/u

/** Passages without those at the end that are nothing but the signature, in one or two. */
const unsigned = (passages: readonly Passage[]): readonly Passage[] => {
  const kept = [1, 2].map((count) => passages.slice(0, Math.max(0, passages.length - count)))
  return kept.find((one) => signature.test(tellingText(wordsOfPassages(passages.slice(one.length))))) ?? passages
}

const narrativeDifferences = (
  composed: Document,
  form: Form,
  { sorting }: Visible,
  shownWords: string,
): readonly ImportProblem[] => {
  const { title } = composed.meta
  const all = composedNarratives(composed)
  const ids = ['preamble', ...form.sections.flatMap(({ id, table }) => (table === undefined ? [id] : []))]
  return ids.flatMap((id): ImportProblem[] => {
    const blocks = all.get(id) ?? []
    const passages = sorting?.sorted.narratives.get(id)
    const surveyed = sorting?.survey().narratives.get(id) ?? []
    const own = tellingText(wordsOfPassages(surveyed))
    const written = [false, true].map((numbered) => wordsOfBlocks(blocks, numbered))
    const embedded = tellingText(written[0]!)
    const titled = id === 'preamble' ? written.map((words) => [title, ...words]) : []
    const may = new Set([...written, ...titled].map(tellingText))
    const readings = [surveyed, passages ?? []].flatMap((read) => (id === ids.at(-1) ? [read, unsigned(read)] : [read]))
    if (readings.some((read) => may.has(tellingText(wordsOfPassages(read))))) return []
    // Under a title of its own what comes before the sections is not always found, though it is there.
    if (id === 'preamble' && own === '' && titled.some((words) => shownWords.includes(tellingText(words)))) return []
    const [first] = passages ?? []
    const place = first?.kind === 'text' ? first.source : first?.rows[0]?.[0]?.source
    return [differs(id, placeOf(place), from(own, embedded), from(embedded, own))]
  })
}

/** What is printed otherwise than the data say: figures as they are printed, and words by their letters and numbers. */
export const embeddedDifferences = (
  draft: AnyDraft,
  form: Form,
  document: Document,
  visible: Visible,
): readonly ImportProblem[] => {
  const composed = toDocument(draft, { forms: [form], ...(draft.title !== undefined && { title: draft.title }) })
  const [shownText, composedText] = [document, composed].map((one) => spaced(plainText(one))) as [string, string]
  if (shownText === composedText) return []
  if (!visible.sorting) return visible.problems
  const words = printedWords(document)
  // Notes below a table are printed beside the data, which do not hold them.
  const isOwnNote = ({ code, raw = '' }: ImportProblem) => code === 'strayText' && /^\s*注\s*[：:]/.test(raw)
  const kept = visible.problems.filter(
    (problem) =>
      problem.cells.length === 0 && problem.code !== 'noOrgan' && problem.code !== 'noYear' && !isOwnNote(problem),
  )
  return [
    ...titleDifferences(draft, composed, words, visible),
    ...figureDifferences(draft, form, visible),
    ...labelDifferences(composed, form, words, visible),
    ...narrativeDifferences(composed, form, visible, words.all),
    ...kept,
  ]
}
