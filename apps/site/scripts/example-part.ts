import type { AnyDraft } from '@gxgk/core'
import { blankDraft, check, form2019, form2021, markedDocument, toDocument } from '@gxgk/core'
import type { Case } from '@gxgk/core'
import { caseArguments } from '@gxgk/core/testing'
import type { Block, Document, Inline, Node } from '@gxgk/document'
import { renderHtml } from '@gxgk/html'

const formOf = (report: AnyDraft) => (report.form === '2019' ? form2019 : form2021)

/** Without the places that a page may hold once, and the links to them. */
const unanchored = <N extends Node>(node: N): N => {
  const { ref: _, ...rest } = node as N & { ref?: string }
  if (!('children' in rest)) return rest as N
  const children = (rest.children as Node[]).flatMap((child): readonly Node[] =>
    child.type === 'link' && child.href.startsWith('#')
      ? (child.children as Inline[]).map(unanchored)
      : [unanchored(child)],
  )
  return { ...rest, children } as unknown as N
}

const without = (block: Block): string => JSON.stringify(unanchored(block))

/**
 * What of the example is not as in a report of nothing but zeros: the blocks in which it shows. Figures that the rule finds wrong
 * are marked; what other rules say of so small an example is not.
 */
export const examplePart = (example: Case, code: string): string => {
  const [report, options] = caseArguments(example)
  const result = check(report, options)
  const findings = result.findings.filter((finding) => finding.code === code)
  const marked = markedDocument(report, { ...result, findings })
  const plain = toDocument(blankDraft(formOf(report), { organ: '某县教育局', year: report.year }, 0) as AnyDraft)
  const usual = new Set(plain.children.map(without))
  // The last block of a marked report is the list of findings.
  const children = marked.children
    .slice(0, -1)
    .filter((block) => !usual.has(without(block)))
    .map(unanchored)
  const { embedded: _, ...meta } = marked.meta
  if (children.length === 0) return ''
  return renderHtml({ ...marked, meta, children } as Document, { page: false, embed: false })
}
