import type { Block, Cell, Document, Row } from '@gxgk/document'
import { assertOptions, flag, heading, link, section, strong, walk } from '@gxgk/document'
import type { Form } from '../forms/form'
import { addressParts } from '../forms/address'
import { describeRepair } from '../wording/describe-repair'
import { wordings } from '../wording/wordings'
import { causeRef } from './causes-list'
import type { CheckedReport } from './findings-blocks'
import { findingsBlocks } from './findings-blocks'
import { findingRef } from './findings-table'
import { assertReport } from '../model/assert-report'
import { someForms } from '../forms/form-kinds'
import { assertResultOf } from './result-argument'
import { toDocument } from './to-document'
import type { ReportNote } from './verdict-notes'
import { verdictNotes } from './verdict-notes'
import type { AnyDraft } from '../model/report'

/** Heading of what `markedDocument` puts below a report, by which its readers know where the report ends. */
export const findingsTitle: string = wordings.zh.result.title

export interface MarkedOptions {
  readonly forms?: readonly Form[]
  /** Whether who ruled on findings, when and why is told, and the ledger goes along in the data; false when absent. */
  readonly ledger?: boolean
}

interface Mark {
  readonly href: string
  /** Whether the figure itself is likely wrong, and not only part of what does not hold. */
  readonly suspected: boolean
  readonly strong: boolean
}

/** The cells of failed findings, each with its first, false alarms left out; in a diagnosis the cells of its causes are suspected, else all. */
const marksOf = ({ findings, causes }: CheckedReport): ReadonlyMap<string, Mark> => {
  const marks = new Map<string, Mark>()
  causes?.forEach(({ repair }, i) => {
    for (const { cell } of repair.changes) marks.set(cell, { href: `#${causeRef(i)}`, suspected: true, strong: true })
  })
  findings.forEach(({ status, verdict, cells }, i) => {
    if (status !== 'fail' || verdict?.verdict === 'falseAlarm') return
    for (const cell of cells)
      if (!marks.has(cell)) marks.set(cell, { href: `#${findingRef(i)}`, suspected: false, strong: !causes })
  })
  return marks
}

/** Below each table what should stand in its framed cells. */
const suspectNotes = ({ causes = [] }: CheckedReport, forms: readonly Form[] | undefined): readonly ReportNote[] =>
  causes.map(({ repair }) => ({
    table: addressParts(repair.changes[0]!.cell).table,
    text: wordings.zh.result.suspected(describeRepair(repair, 'zh', forms)),
  }))

const markedBlock = (block: Block, marks: ReadonlyMap<string, Mark>): Block => {
  if (block.type === 'section') return { ...block, children: block.children.map((child) => markedBlock(child, marks)) }
  if (block.type !== 'table') return block
  const markedCell = (cell: Cell): Cell => {
    const mark = marks.get(cell.ref ?? '')
    if (!mark) return cell
    return {
      ...cell,
      mark: mark.suspected ? 'suspect' : 'member',
      children: [link(mark.href, mark.strong ? strong(cell.children) : cell.children)],
    }
  }
  return { ...block, children: block.children.map((row): Row => ({ ...row, children: row.children.map(markedCell) })) }
}

/**
 * The report as `toDocument` makes it, and what a check of it found: every figure that a failed finding names is strong and
 * linked to the finding, and the findings stand in a section at the end, linked back to the figures. Of a diagnosis only the figures
 * that are likely wrong are strong and framed, and linked to their cause, with what should stand there in a note below the table; those
 * that are only part of what does not hold are linked alone.
 * `forms` as in `check`. With `ledger` the verdicts are told as they were held, in notes below the tables too.
 */
export const markedDocument = (report: AnyDraft, result: CheckedReport, options: MarkedOptions = {}): Document => {
  assertReport('markedDocument', report)
  assertResultOf('markedDocument', report, result, 'report, ')
  assertOptions('markedDocument', options, { forms: someForms, ledger: flag })
  const { forms, ledger = false } = options
  const own = forms && { forms }
  const made = toDocument(report, {
    ...own,
    ledger,
    notes: [...suspectNotes(result, forms), ...(ledger ? verdictNotes(report, result, own) : [])],
  })
  const refs = new Set([...walk(made)].flatMap((node) => (node.type === 'cell' && node.ref ? [node.ref] : [])))
  const marks = marksOf(result)
  return {
    ...made,
    children: [
      ...made.children.map((block) => markedBlock(block, marks)),
      section([
        heading(2, findingsTitle),
        ...findingsBlocks(result, {
          ...own,
          ledger,
          hrefOf: (cell) => (refs.has(cell) ? `#${cell}` : undefined),
        }),
      ]),
    ],
  }
}
