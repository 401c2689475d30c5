import type { AnyDraft, DraftFigure, Form } from '@gxgk/core'
import { formatFigure, printedForm, toDocument } from '@gxgk/core'
import type { Block, Document } from '@gxgk/document'
import { plainText } from '@gxgk/document'
import type { ImportProblem } from '../../problem'
import type { Fact } from '../facts/line'
import type { Passage } from '../passage'
import { placeOf } from '../passage'
import { shown } from '../tables/printed-cell'
import { columnsOfRow } from '../tables/expected'
import type { VisibleReport } from '../visible-report'

const dense = (text: string) => text.replace(/\s/g, '')
/** Words are compared by letters and digits: marks of lists, and those before and after lines, are printed in many ways. */
const lettersOf = (text: string) => text.replace(/[^\p{Letter}\p{Number}]/gu, '')

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

/** The letters of blocks; with the numbers of ordered lists, which some formats print as words. */
const lettersOfBlocks = (blocks: readonly Block[], numbered: boolean): string =>
  blocks
    .map((block) =>
      block.type === 'list'
        ? block.children
            .map((item, i) => {
              const number = numbered && block.ordered ? String((block.start ?? 1) + i) : ''
              return number + lettersOfBlocks(item.children, numbered)
            })
            .join('')
        : lettersOf(plainText(block)),
    )
    .join('')

const lettersOfPassages = (passages: readonly Passage[]): string =>
  lettersOf(
    passages
      .flatMap((passage) => (passage.kind === 'text' ? [passage] : passage.rows.flat()))
      .map(({ text }) => text)
      .join(''),
  )

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

const factDifference = (
  address: 'organ' | 'year',
  fact: Fact<string | number> | undefined,
  embedded: string | number,
): readonly ImportProblem[] =>
  fact?.value === embedded
    ? []
    : [
        {
          code: 'embeddedDiffers',
          ...placeOf(fact),
          raw: fact === undefined ? '' : String(fact.value),
          embedded: String(embedded),
          address,
          cells: [],
        },
      ]

const narrativeDifferences = (composed: Document, form: Form, { sorting }: Visible): readonly ImportProblem[] => {
  const title = lettersOf(composed.meta.title)
  const all = composedNarratives(composed)
  const ids = ['preamble', ...form.sections.flatMap(({ id, table }) => (table === undefined ? [id] : []))]
  return ids.flatMap((id): ImportProblem[] => {
    const blocks = all.get(id) ?? []
    const passages = sorting?.sorted.narratives.get(id)
    const own = lettersOfPassages(sorting?.survey().narratives.get(id) ?? [])
    const embedded = lettersOfBlocks(blocks, false)
    const may = new Set([embedded, lettersOfBlocks(blocks, true)])
    for (const one of [...may]) if (id === 'preamble') may.add(title + one)
    if (may.has(own) || may.has(lettersOfPassages(passages ?? []))) return []
    const [first] = passages ?? []
    const place = first?.kind === 'text' ? first.source : first?.rows[0]?.[0]?.source
    return [
      {
        code: 'embeddedDiffers',
        ...placeOf(place),
        raw: from(own, embedded),
        embedded: from(embedded, own),
        address: id,
        cells: [],
      },
    ]
  })
}

/** What is printed otherwise than the data say, in figures as they are printed, and in letters of words. */
export const embeddedDifferences = (
  draft: AnyDraft,
  form: Form,
  document: Document,
  visible: Visible,
): readonly ImportProblem[] => {
  const composed = toDocument(draft, { forms: [form] })
  const [shownText, composedText] = [document, composed].map((one) => dense(plainText(one))) as [string, string]
  if (shownText === composedText) return []
  if (!visible.sorting) return visible.problems
  const isTitled = shownText.includes(dense(composed.meta.title))
  // Verdicts are printed as notes, which the form does not have: no stray words where the data say the same.
  const isOwnNote = ({ code, raw = '' }: ImportProblem) =>
    code === 'strayText' && composedText.includes(dense(raw.replace(/…$/, '')))
  const kept = visible.problems.filter(
    (problem) =>
      problem.cells.length === 0 && problem.code !== 'noOrgan' && problem.code !== 'noYear' && !isOwnNote(problem),
  )
  return [
    ...(isTitled ? [] : factDifference('organ', visible.facts.organ, draft.organ)),
    ...(isTitled ? [] : factDifference('year', visible.facts.year, draft.year)),
    ...figureDifferences(draft, form, visible),
    ...narrativeDifferences(composed, form, visible),
    ...kept,
  ]
}
