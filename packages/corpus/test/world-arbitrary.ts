import type { AnyDraft, Form, ReportOf } from '@gxgk/core'
import { aggregate, officialForms } from '@gxgk/core'
import { changedAt, draftArbitrary, formArbitrary, reportArbitrary } from '@gxgk/core/testing'
import { addressesOf } from '@gxgk/core'
import fc from 'fast-check'

/** Reports of some organs over two years, and who adds up whom. */
export interface World {
  readonly forms: readonly Form[]
  readonly drafts: readonly AnyDraft[]
  readonly parents: readonly (readonly [name: string, parent: string])[]
}

const year = 2024
const district = '某区人民政府'
const city = '某市人民政府'

const named = (draft: AnyDraft, organ: string, of: number): AnyDraft => ({ ...draft, organ, year: of })

/** A report one cell of which is another, or the same. */
const touched = (form: Form, report: AnyDraft): fc.Arbitrary<AnyDraft> =>
  fc.oneof(
    fc.constant(report),
    fc
      .tuple(fc.constantFrom(...addressesOf(form)), fc.constantFrom(0, 1, 7, 1500, null, '/' as const))
      .map(([address, figure]) => changedAt(report, address, () => figure)),
  )

/** Drafts of an organ in two years: unlike, alike, or but for one cell. */
const pairArbitrary = (now: Form, then: Form) =>
  fc.oneof(
    fc.tuple(draftArbitrary(now), draftArbitrary(then)),
    draftArbitrary(now).chain((draft) => fc.tuple(fc.constant(draft), touched(now, draft))),
    (reportArbitrary(now, 3) as fc.Arbitrary<AnyDraft>).chain((draft) =>
      fc.tuple(touched(now, draft), fc.constant(draft)),
    ),
  )

/** Members with what adds them up, but for one cell. */
const sumArbitrary = (form: Form) =>
  fc
    .array(reportArbitrary(form, 50) as fc.Arbitrary<ReportOf<Form>>, { minLength: 2, maxLength: 2 })
    .chain((members) => {
      const own = members.map((one) => ({ ...one, year }))
      const sum = aggregate(own, { organ: district, year, forms: [form] })
      return fc.tuple(fc.constant(own as AnyDraft[]), touched(form, sum))
    })

const unreadArbitrary = (form: Form) => fc.option(fc.subarray([...addressesOf(form)].slice(0, 8)), { freq: 3, nil: [] })

const worldOf = (now: Form, then: Form): fc.Arbitrary<World> =>
  fc
    .record({
      pairs: fc.array(pairArbitrary(now, then), { minLength: 1, maxLength: 3 }),
      sum: fc.oneof(
        sumArbitrary(now),
        fc.tuple(fc.array(draftArbitrary(now), { minLength: 2, maxLength: 2 }), draftArbitrary(now)),
      ),
      unread: unreadArbitrary(now),
      isMissing: fc.boolean(),
      // A member in a form that the sum may not have, and a sum of sums.
      stranger: fc.option(draftArbitrary(then), { freq: 3, nil: undefined }),
      isNested: fc.boolean(),
    })
    .map(({ pairs, sum: [own, sum], unread, isMissing, stranger, isNested }) => {
      const members = stranger ? [...own.slice(1), stranger] : own
      const organs = members.map((_, i) => `某区第${i + 1}局`)
      const parents = [
        ...[...organs, ...(isMissing ? ['某区未报局'] : [])].map((name) => [name, district] as const),
        ...(isNested ? [district, '某县第1局'].map((name) => [name, city] as const) : []),
      ]
      const drafts = [
        ...pairs.flatMap(([a, b], i) => [named(a, `某县第${i + 1}局`, year), named(b, `某县第${i + 1}局`, year - 1)]),
        ...members.map((draft, i) => named(draft, organs[i]!, year)),
        named(sum, district, year),
        ...(isNested ? [named(pairs[0]![0], city, year)] : []),
      ]
      const [first, ...others] = drafts
      return {
        forms: now === then ? [now] : [now, then],
        drafts: [{ ...first!, ...(unread.length > 0 && { unread }) }, ...others],
        parents,
      }
    })

/** A small corpus in the official forms, or in one of nobody's. */
export const worldArbitrary: fc.Arbitrary<World> = fc
  .oneof(
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom<Form>(...officialForms), fc.constantFrom<Form>(...officialForms)),
    },
    { weight: 4, arbitrary: formArbitrary().map((form) => [form, form] as const) },
  )
  .chain(([now, then]) => worldOf(now, then))
