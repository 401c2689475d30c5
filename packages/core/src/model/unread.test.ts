import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDocument } from '../compose/to-document'
import { form2021 } from '../forms/2021'
import { compiledForm } from '../forms/compiled-form'
import { officialForms } from '../forms/form-for-year'
import { draftArbitrary, changedAt } from '../testing/index'
import { describeProblem } from '../wording/describe-problem'
import { blankDraft } from './blank-draft'
import { figuresOf } from './figures'
import { parseDraft, safeParseDraft, safeParseReport } from './parse-report'
import type { AnyDraft } from './report'
import { jsonSchema } from './schemas'
import { unreadSectionIds } from './unread'

const facts = { organ: '某县教育局', year: 2024 }
const zeros = blankDraft(form2021, facts, 0) as AnyDraft
const person = 'requests.granted.person'
const lacking = changedAt(zeros, person, () => null)

describe('the unread of a draft', () => {
  it('is kept in JSON and in the data of a document, for any cells and sections', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...officialForms).chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
        fc.array(fc.nat(), { maxLength: 20 }),
        ([form, made], picks) => {
          // The draft once and for all: each look at a generated one makes it anew.
          const draft = JSON.parse(JSON.stringify(made)) as AnyDraft
          const { cells } = compiledForm(form)
          const all = [...unreadSectionIds(form), ...cells.map(({ address }) => address)]
          const unread = picks.map((at) => all[at % all.length]!)
          const read = parseDraft({ ...draft, unread }) as AnyDraft
          expect(read.unread ?? []).toEqual([...new Set(unread)].filter((one) => read.unread?.includes(one)))
          expect(parseDraft(JSON.parse(JSON.stringify(read)))).toEqual(read)
          expect(JSON.parse(JSON.stringify(toDocument(read).meta.embedded!.data))).toEqual(
            JSON.parse(JSON.stringify(read)),
          )
          // What is dropped is what stood in no blank cell.
          expect(figuresOf(read).unread).toEqual(figuresOf({ ...draft, unread }).unread)
        },
      ),
      { numRuns: 50 },
    )
  })

  it('is dropped for a cell that has been filled, be it with `/`, and stays for one that is blank or missing', () => {
    const unreadOf = (draft: AnyDraft) => parseDraft(draft).unread
    expect(unreadOf({ ...lacking, unread: [person, person] })).toEqual([person])
    const { granted: _, ...requests } = zeros.tables['requests']!
    expect(unreadOf({ ...zeros, tables: { ...zeros.tables, requests }, unread: [person] })).toEqual([person])
    expect(unreadOf({ ...zeros, unread: [person] })).toBeUndefined()
    expect(unreadOf({ ...changedAt(zeros, person, () => '/'), unread: [person] })).toBeUndefined()
  })

  it('names a summed group as long as one of its items is not there', () => {
    const group = 'requests.refused.total'
    const draft = { ...changedAt(zeros, 'requests.thirdParty.total', () => null), unread: [group] }
    expect(parseDraft(draft).unread).toEqual([group])
    expect(figuresOf(draft).unread.size).toBe(1)
    expect(parseDraft({ ...zeros, unread: [group] }).unread).toBeUndefined()
  })

  it('names a section whether or not there is a text, for nobody knows whether that is all', () => {
    const draft = { ...zeros, narratives: { overview: '其余' }, unread: ['overview', 'requests', 'preamble'] }
    expect(parseDraft(draft).unread).toEqual(['overview', 'requests', 'preamble'])
  })

  it.each(['requests.granted.nobody', 'requests.granted', 'granted', '', 'constructor', 7])('is not %j', (address) => {
    const result = safeParseDraft({ ...zeros, unread: [person, address] })
    if (result.success) throw new Error('it was taken')
    expect(result.error.problems).toMatchObject([{ address: 'unread.1', expected: 'unread' }])
    expect(describeProblem(result.error.problems[0]!)).toContain('unread.1：应为未读出之处')
    expect(describeProblem(result.error.problems[0]!, 'en')).toContain('unread.1: expected what was not read')
  })

  it('stands in the schema of a draft, and a report has none', () => {
    expect(jsonSchema(form2021, 'draft').properties).toHaveProperty('unread')
    expect(jsonSchema(form2021).properties).not.toHaveProperty('unread')
    const result = safeParseReport({ ...zeros, unread: ['overview'] })
    expect(!result.success && result.error.problems).toMatchObject([{ address: 'unread', expected: 'known' }])
  })
})
