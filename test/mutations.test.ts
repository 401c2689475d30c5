import { blankDraft, check, compiledForm, form2021, officialForms } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { oneMore, reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Seen } from '../scripts/docs/mutation-table'

const table = ({ id }: Form) =>
  JSON.parse(readFileSync(new URL(`../docs/mutations/${id}.json`, import.meta.url), 'utf8')) as {
    [address: string]: Seen
  }

describe.each(officialForms.map((form) => [form.id, form as Form] as const))(
  'the mutation table of the %s form',
  (_, form) => {
    const seen = table(form)

    it('has every cell of the form', () => {
      const { cells, printed } = compiledForm(form)
      expect(Object.keys(seen)).toEqual(cells.slice(0, printed).map(({ address }) => address))
    })

    it('is true of any consistent report', () => {
      fc.assert(
        fc.property(reportArbitrary(form), fc.constantFrom(...Object.keys(seen)), (report, address) => {
          const { alone, sometimes } = seen[address]!
          const { failed } = check(oneMore(report as AnyDraft, address))
          expect(failed).toEqual(expect.arrayContaining([...alone]))
          expect([...alone, ...sometimes]).toEqual(expect.arrayContaining([...failed]))
        }),
        { numRuns: 300 },
      )
    })

    it('names the rules that a change to last year’s figures shows', () => {
      fc.assert(
        fc.property(fc.constantFrom(...Object.keys(seen)), (address) => {
          const year = form.years.to ?? form.years.from + 1
          const [previous, report] = [year - 1, year].map(
            (of) => blankDraft(form, { organ: '某县教育局', year: of }, 0) as AnyDraft,
          )
          const { failed } = check(oneMore(report!, address), { previous: previous! })
          const { alone, withPrevious, sometimes } = seen[address]!
          expect([...failed].sort()).toEqual([...alone, ...withPrevious, ...sometimes].sort())
        }),
      )
    })
  },
)

describe('what docs/rules.md says arithmetic cannot see', () => {
  type Rows = { readonly [row: string]: { readonly [column: string]: number } }
  const passes = (report: AnyDraft) => expect(check(report).failed).toEqual([])

  const laws: readonly (readonly [
    string,
    (tables: { requests: Rows; proceedings: Rows }) => { requests?: object; proceedings?: object },
  ])[] = [
    [
      'two rows of results swapped',
      ({ requests }) => ({
        requests: { ...requests, stateSecret: requests['repeated'], repeated: requests['stateSecret'] },
      }),
    ],
    [
      'a rectangle of one more and one less',
      ({ requests }) => {
        const shift = (row: string, by: number) => ({
          ...requests[row],
          person: requests[row]!['person']! + by,
          business: requests[row]!['business']! - by,
        })
        const by = Math.min(requests['granted']!['business']!, requests['unclear']!['person']!)
        return { requests: { ...requests, granted: shift('granted', by), unclear: shift('unclear', -by) } }
      },
    ],
    [
      'requests moved from received to carried in',
      ({ requests }) => {
        const by = requests['received']!['person']!
        const shift = (row: string, sign: number) => ({
          ...requests[row],
          person: requests[row]!['person']! + sign * by,
          total: requests[row]!['total']! + sign * by,
        })
        return { requests: { ...requests, received: shift('received', -1), carriedIn: shift('carriedIn', 1) } }
      },
    ],
    [
      'cases moved from one outcome to another',
      ({ proceedings }) => {
        const block = proceedings['reconsideration']!
        return {
          proceedings: {
            ...proceedings,
            reconsideration: { ...block, upheld: 0, corrected: block['corrected']! + block['upheld']! },
          },
        }
      },
    ],
    [
      'one request more, received and handled',
      ({ requests }) => {
        const more = (row: string) => ({
          ...requests[row],
          person: requests[row]!['person']! + 1,
          total: requests[row]!['total']! + 1,
        })
        return {
          requests: { ...requests, received: more('received'), granted: more('granted'), handled: more('handled') },
        }
      },
    ],
  ]

  it.each(laws)('is indeed not seen: %s', (_, change) => {
    fc.assert(
      fc.property(reportArbitrary(form2021), (report) => {
        const tables = report.tables as unknown as { requests: Rows; proceedings: Rows }
        passes({ ...report, tables: { ...report.tables, ...change(tables) } } as AnyDraft)
      }),
    )
  })
})
