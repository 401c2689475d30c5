import type { Block, Cell, Document, Row } from '@gxgk/document'
import { heading, link, section, strong, walk } from '@gxgk/document'
import type { CheckResult } from '../check'
import type { Form } from '../forms/form'
import { wordings } from '../wording/wordings'
import { findingsBlocks } from './findings-blocks'
import { findingRef } from './findings-table'
import { toDocument } from './to-document'
import type { AnyDraft } from '../model/report'

/** Heading of what `markedDocument` puts below a report, by which its readers know where the report ends. */
export const findingsTitle: string = wordings.zh.result.title

/** The address of the first failed finding on each cell, false alarms left out. */
const suspects = ({ findings }: CheckResult): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  findings.forEach(({ status, verdict, cells }, i) => {
    if (status !== 'fail' || verdict?.verdict === 'falseAlarm') return
    for (const cell of cells) if (!found.has(cell)) found.set(cell, `#${findingRef(i)}`)
  })
  return found
}

const markedBlock = (block: Block, hrefs: ReadonlyMap<string, string>): Block => {
  if (block.type === 'section') return { ...block, children: block.children.map((child) => markedBlock(child, hrefs)) }
  if (block.type !== 'table') return block
  const markedCell = (cell: Cell): Cell => {
    const href = hrefs.get(cell.ref ?? '')
    return href === undefined ? cell : { ...cell, children: [link(href, strong(cell.children))] }
  }
  return { ...block, children: block.children.map((row): Row => ({ ...row, children: row.children.map(markedCell) })) }
}

/**
 * The report as `toDocument` makes it, and what a check of it found: every figure that a failed finding names is strong and
 * linked to the finding, and the findings stand in a section at the end, linked back to the figures. `forms` as in `check`.
 */
export const markedDocument = (
  report: AnyDraft,
  result: CheckResult,
  { forms }: { readonly forms?: readonly Form[] } = {},
): Document => {
  const made = toDocument(report, { result, ...(forms && { forms }) })
  const refs = new Set([...walk(made)].flatMap((node) => (node.type === 'cell' && node.ref ? [node.ref] : [])))
  const hrefs = suspects(result)
  return {
    ...made,
    children: [
      ...made.children.map((block) => markedBlock(block, hrefs)),
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
