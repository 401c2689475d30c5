import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { figuresOf, printedFigure } from '../model/figures'
import type { AnyDraft, DraftFigure } from '../model/report'
import { caseReport } from '../testing/case-report'
import { draftArbitrary, formArbitrary, reportArbitrary } from '../testing/index'
import { compare } from './compare'
import { sentencesOf } from './compare-sentences'
import type { Comparison } from './comparison'

/** Two drafts, of one form or two, with the forms. */
const pairs = fc
  .oneof(
    fc.constant<readonly Form[]>(officialForms),
    fc.tuple(formArbitrary(), formArbitrary()).map(([one, other]) => [one, { ...other, id: `${other.id}-later` }]),
  )
  .chain((forms) => {
    const draft = fc.constantFrom(...forms).chain(draftArbitrary)
    return fc.tuple(draft, draft, fc.constant(forms))
  })

/** Everything that is compared, so that reports are equal when these are. */
const contentOf = (draft: AnyDraft, forms: readonly Form[]) => {
  const { tables: _, narratives = {}, ...facts } = draft
  const figures = figuresOf(draft, forms)
  return {
    facts,
    narratives: Object.entries(narratives)
      .map(([section, text]) => [section, sentencesOf(text ?? '')] as const)
      .filter(([, sentences]) => sentences.length > 0)
      .sort(),
    figures: figures.form.cells
      .slice(0, figures.form.printed)
      .map(({ address }, cell) => [address as string, printedFigure(figures, cell)] as const)
      .filter(([, figure]) => figure !== undefined)
      .sort(),
  }
}
type Content = ReturnType<typeof contentOf>

const applied = (content: Content, { after, figures, onlyIn, narratives }: Comparison): Content => {
  const cells = new Map<string, DraftFigure | undefined>(content.figures)
  for (const { address } of onlyIn.before) cells.delete(address)
  for (const { address, value } of onlyIn.after) cells.set(address, value)
  for (const { address, after: value, summed } of figures)
    if (value === undefined || summed === 'after' || summed === 'both') cells.delete(address)
    else cells.set(address, value)
  const texts = new Map(content.narratives)
  for (const { section, runs } of narratives)
    texts.set(
      section,
      runs.flatMap(({ kept, added }) => [...kept, ...added]),
    )
  return {
    facts: after as Content['facts'],
    narratives: [...texts].filter(([, sentences]) => sentences.length > 0).sort(),
    figures: [...cells].sort(),
  }
}

const sides = { before: 'after', after: 'before', both: 'both' } as const
const mirrored = ({ before, after, figures, onlyIn, narratives, ...rest }: Comparison): unknown => ({
  ...rest,
  before: after,
  after: before,
  onlyIn: { before: onlyIn.after, after: onlyIn.before },
  figures: figures.map(({ before, after, change, summed, relative: _, ...figure }) => ({
    ...figure,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(change !== undefined && { change: change === 0 ? 0 : -change }),
    ...(summed && { summed: sides[summed] }),
  })),
  narratives: narratives.map(({ section, runs }) => ({
    section,
    runs: runs.map(({ kept, removed, added }) => ({ kept, removed: added, added: removed })),
  })),
})
const withoutRelative = (comparison: Comparison) => ({
  ...comparison,
  figures: comparison.figures.map(({ relative: _, ...figure }) => figure),
})

describe('compare', () => {
  it('finds nothing between a report and itself', () => {
    fc.assert(
      fc.property(pairs, ([draft, , forms]) => {
        const { same, facts, figures, onlyIn, narratives } = compare(draft, structuredClone(draft), { forms })
        expect({ same, facts, onlyIn, narratives }).toEqual({
          same: true,
          facts: [],
          onlyIn: { before: [], after: [] },
          narratives: [],
        })
        for (const figure of figures) expect([figure.same, figure.change ?? 0]).toEqual([true, 0])
      }),
    )
  })

  it('the other way round is its mirror image', () => {
    fc.assert(
      fc.property(pairs, ([a, b, forms]) => {
        expect(withoutRelative(compare(b, a, { forms }))).toEqual(mirrored(compare(a, b, { forms })))
      }),
    )
  })

  it('tells all that makes the one report of the other', () => {
    fc.assert(
      fc.property(pairs, ([a, b, forms]) => {
        const comparison = compare(a, b, { forms })
        expect(applied(contentOf(a, forms), comparison)).toEqual(contentOf(b, forms))
        if (comparison.same) expect(contentOf(a, forms)).toEqual(contentOf(b, forms))
      }),
    )
  })

  it('gives a change where both are numbers only, and a relative change from no 0 and no blank', () => {
    fc.assert(
      fc.property(pairs, ([a, b, forms]) => {
        for (const { before, after, change, relative } of compare(a, b, { forms }).figures) {
          expect(change !== undefined).toBe(typeof before === 'number' && typeof after === 'number')
          expect(relative !== undefined).toBe(change !== undefined && before !== 0)
        }
      }),
    )
  })

  it('is plain data', () => {
    fc.assert(
      fc.property(pairs, ([a, b, forms]) => {
        const comparison = compare(a, b, { forms })
        expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
      }),
    )
  })

  it('leaves the reports as they were', () => {
    fc.assert(
      fc.property(reportArbitrary(officialForms[0]), reportArbitrary(officialForms[1]), (a, b) => {
        const copies = structuredClone([a, b])
        compare(a, b)
        expect([a, b]).toEqual(copies)
      }),
    )
  })

  const figureOf = (comparison: Comparison, address: string) =>
    comparison.figures.find((figure) => figure.address === address)

  it('has amounts exact', () => {
    const [a, b] = [59237.2449, 72701.2578].map((amount) =>
      caseReport({ set: { 'disclosure.fees.amount': amount } }, 2024),
    )
    expect(figureOf(compare(a!, b!), 'disclosure.fees.amount')).toMatchObject({ change: 13464.0129 })
  })

  it('reads no blank as zero', () => {
    const comparison = compare(
      caseReport({ set: { 'requests.stateSecret.person': null } }, 2023),
      caseReport({ set: { 'requests.stateSecret.person': 2 } }, 2024),
    )
    expect(figureOf(comparison, 'requests.stateSecret.person')).toEqual({
      address: 'requests.stateSecret.person',
      kind: 'count',
      before: null,
      after: 2,
      same: false,
    })
    expect(figureOf(comparison, 'requests.refused.person')).toEqual({
      address: 'requests.refused.person',
      kind: 'count',
      before: null,
      after: 2,
      same: false,
      summed: 'both',
    })
  })

  it('holds （六） in one row against its items, and lists the items as in one report only', () => {
    const comparison = compare(
      caseReport({ set: { 'requests.otherHandling.person': 3 } }, 2023),
      caseReport({ set: { 'requests.otherReason.person': 4, 'requests.feeOverdue.person': 1 } }, 2024),
    )
    expect(figureOf(comparison, 'requests.otherHandling.person')).toEqual({
      address: 'requests.otherHandling.person',
      kind: 'count',
      before: 3,
      after: 5,
      same: false,
      change: 2,
      relative: 2 / 3,
      summed: 'after',
    })
    expect(comparison.onlyIn.before).toEqual([])
    expect(comparison.onlyIn.after).toHaveLength(21)
    expect(comparison.onlyIn.after).toContainEqual({ address: 'requests.otherReason.person', value: 4 })
  })

  it('compares across the two forms what means the same, and lists what only one has', () => {
    const comparison = compare(caseReport({ form: '2019', year: 2020 }, 2020), caseReport({}, 2021))
    expect(comparison.facts).toEqual(['year', 'form'])
    expect(figureOf(comparison, 'disclosure.licensing.decisions')).toMatchObject({ before: 0, after: 0, same: true })
    const rows = comparison.onlyIn.before.map(({ address }) => address)
    expect(rows).toContain('disclosure.procurement.projects')
    expect(rows).toContain('disclosure.licensing.itemsChange')
    expect(comparison.onlyIn.after.map(({ address }) => address)).toContain('disclosure.regulations.inForce')
  })

  it('takes a fall from a negative figure as a fall', () => {
    const [a, b] = [-4, -6].map((change) =>
      caseReport({ form: '2019', year: 2020, set: { 'disclosure.licensing.itemsChange': change } }, 2020),
    )
    expect(figureOf(compare(a!, b!), 'disclosure.licensing.itemsChange')).toMatchObject({ change: -2, relative: -0.5 })
  })

  it('refuses a form that is none of those given', () => {
    const report = caseReport({}, 2024)
    expect(() => compare(report, { ...report, form: '2031' })).toThrow('the form "2031" is none of "2019", "2021"')
  })
})
