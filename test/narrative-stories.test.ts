import { check, officialForms } from '@gxgk/core'
import type { AnyDraft, Form } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storyArbitrary } from './narrative/story-arbitrary'

/** What the rules on figures told find in a report with this text, but that 均按期办结 stands beside some carried over: a note, and no objection. */
const found = (report: AnyDraft, overview: string) =>
  check({ ...report, narratives: { overview } }).findings.filter(
    (one) => /^TEXT-0[1-4]$/.test(one.code) && !(one.code === 'TEXT-04' && one.params.softened),
  )

/** No figure of any report. */
const wrong = '1000000019'

describe.each(officialForms.map((form) => [form.id, form as Form] as const))(
  'what is told of reports of %s',
  (_, form) => {
    const told = reportArbitrary(form).chain((report) =>
      fc.tuple(fc.constant(report as AnyDraft), storyArbitrary(report as AnyDraft)),
    )

    it('is not objected to where it is true', () => {
      fc.assert(
        fc.property(told, ([report, story]) => {
          expect(found(report, story)).toEqual([])
        }),
        { numRuns: 500 },
      )
    })

    it('is objected to where any one figure is not', () => {
      fc.assert(
        fc.property(told, fc.nat(), ([report, story], which) => {
          const places = [...story.matchAll(/\d+(?=件)/g)]
          const { index, 0: figure } = places[which % places.length]!
          const changed = story.slice(0, index) + wrong + story.slice(index + figure.length)
          expect(found(report, changed).map(({ status }) => status)).toContain('fail')
        }),
        { numRuns: 500 },
      )
    })
  },
)
