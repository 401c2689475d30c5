import { assertDocument, plainText, walk } from '@gxgk/document'
import type { Document } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check/check'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { withVerdict } from '../model/with-verdict'
import { rules } from '../rules/index'
import { caseArguments, draftArbitrary, formArbitrary } from '../testing/index'
import { markedDocument } from './marked-document'
import { toDocument } from './to-document'

const hrefs = (made: Document) => [...walk(made)].flatMap((node) => (node.type === 'link' ? [node.href] : []))
const refs = (made: Document) =>
  [...walk(made)].flatMap((node) => ('ref' in node && node.ref !== undefined ? [node.ref] : []))

const isSubsequence = (part: string, whole: string) => {
  let at = 0
  for (const letter of whole) if (letter === part[at]) at++
  return at === part.length
}

describe('markedDocument', () => {
  it('is a whole document that has all the words of the report, in order, and no link to nothing', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(fc.constantFrom<Form>(...officialForms), formArbitrary())
          .chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
        ([form, draft]) => {
          const forms = [form]
          const result = check(draft, { forms })
          const plain = toDocument(draft, { forms })
          const marked = markedDocument(draft, result, { forms })
          assertDocument(marked)
          expect(isSubsequence(plainText(plain), plainText(marked))).toBe(true)
          expect(marked.meta).toEqual(plain.meta)
          const own = hrefs(marked).filter((href) => href.startsWith('#'))
          expect(own.filter((href) => !refs(marked).includes(href.slice(1)))).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('links every figure that a failed finding names to the finding, and every finding back', () => {
    for (const rule of rules)
      for (const one of rule.cases.fail) {
        const [report, options] = caseArguments(one)
        const result = check(report, options)
        const marked = markedDocument(report, result)
        assertDocument(marked)
        const linked = new Set(
          [...walk(marked)].flatMap((node) =>
            node.type === 'cell' &&
            node.children[0]?.type === 'link' &&
            node.children[0].href.startsWith('#finding-') &&
            node.children[0].children[0]?.type === 'strong'
              ? [node.ref]
              : [],
          ),
        )
        const printed = new Set(refs(toDocument(report)))
        const named = result.findings.filter(({ status }) => status === 'fail').flatMap(({ cells }) => cells)
        expect(linked).toEqual(new Set(named.filter((cell) => printed.has(cell))))
        for (const finding of result.findings) {
          const back = finding.cells.find((cell) => printed.has(cell))
          if (back) expect(hrefs(marked)).toContain(`#${back}`)
        }
      }
  })

  it('marks no figure because of a false alarm', () => {
    const [report] = caseArguments({ why: '', set: { 'proceedings.reconsideration.total': 1 } })
    const [finding] = check(report).findings
    const judged = withVerdict(report, finding!, { verdict: 'falseAlarm' })
    const marked = markedDocument(judged, check(judged))
    expect(hrefs(marked)).toEqual([`#${finding!.cells[0]}`])
  })
})
