import type { Block, Cell, Document, Row } from '@gxgk/document'
import { heading, link, section, strong, walk } from '@gxgk/document'
import type { Form } from '../forms/form'
import { wordings } from '../wording/wordings'
import { causeRef } from './causes-list'
import type { CheckedReport } from './findings-blocks'
import { findingsBlocks } from './findings-blocks'
import { findingRef } from './findings-table'
import { toDocument } from './to-document'
import type { AnyDraft } from '../model/report'

/** Heading of what `markedDocument` puts below a report, by which its readers know where the report ends. */
export const findingsTitle: string = wordings.zh.result.title

interface Mark {
  readonly href: string
  /** Whether the figure itself is likely wrong, and not only part of what does not hold. */
  readonly suspected: boolean
}

/** The cells of failed findings, each with its first, false alarms left out; in a diagnosis the cells of its causes are suspected, else all. */
const marksOf = ({ findings, causes }: CheckedReport): ReadonlyMap<string, Mark> => {
  const marks = new Map<string, Mark>()
  causes?.forEach(({ repair }, i) => {
    for (const { cell } of repair.changes) marks.set(cell, { href: `#${causeRef(i)}`, suspected: true })
  })
  findings.forEach(({ status, verdict, cells }, i) => {
    if (status !== 'fail' || verdict?.verdict === 'falseAlarm') return
    for (const cell of cells) if (!marks.has(cell)) marks.set(cell, { href: `#${findingRef(i)}`, suspected: !causes })
  })
  return marks
}

const markedBlock = (block: Block, marks: ReadonlyMap<string, Mark>): Block => {
  if (block.type === 'section') return { ...block, children: block.children.map((child) => markedBlock(child, marks)) }
  if (block.type !== 'table') return block
  const markedCell = (cell: Cell): Cell => {
    const mark = marks.get(cell.ref ?? '')
    if (!mark) return cell
    return { ...cell, children: [link(mark.href, mark.suspected ? strong(cell.children) : cell.children)] }
  }
  return { ...block, children: block.children.map((row): Row => ({ ...row, children: row.children.map(markedCell) })) }
}

/**
 * The report as `toDocument` makes it, and what a check of it found: every figure that a failed finding names is strong and
 * linked to the finding, and the findings stand in a section at the end, linked back to the figures. Of a diagnosis only the figures
 * that are likely wrong are strong, and linked to their cause; those that are only part of what does not hold are linked alone.
 * `forms` as in `check`.
 */
export const markedDocument = (
  report: AnyDraft,
  result: CheckedReport,
  { forms }: { readonly forms?: readonly Form[] } = {},
): Document => {
  const made = toDocument(report, { result, ...(forms && { forms }) })
  const refs = new Set([...walk(made)].flatMap((node) => (node.type === 'cell' && node.ref ? [node.ref] : [])))
  const marks = marksOf(result)
  return {
    ...made,
    children: [
      ...made.children.map((block) => markedBlock(block, marks)),
      section([
        heading(2, findingsTitle),
        ...findingsBlocks(result, {
          ...(forms && { forms }),
          hrefOf: (cell) => (refs.has(cell) ? `#${cell}` : undefined),
        }),
      ]),
    ],
  }
}
