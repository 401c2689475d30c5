import { assertOptions } from '@gxgk/document'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { figuresOf, formOf } from '../model/figures'
import { assertReport } from '../model/assert-report'
import { someForms } from '../forms/form-kinds'
import type { AnyDraft } from '../model/report'
import { compareFigures, loneFigures } from './compare-figures'
import { compareSentences } from './compare-sentences'
import type { ComparedFacts, Comparison, FactName, NarrativeComparison } from './comparison'

const factsOf = ({
  tables: _,
  narratives: __,
  ledger: ___,
  headings: ____,
  unread: _____,
  title: ______,
  note: _______,
  ...facts
}: AnyDraft): ComparedFacts => facts

const factNames = ['organ', 'year', 'form', 'organKind', 'published', 'period'] as const satisfies readonly FactName[]

const written = ({ period, ...facts }: ComparedFacts, name: FactName) =>
  name === 'period' ? period && `${period.from} ${period.to}` : facts[name]

const compareNarratives = (a: AnyDraft, b: AnyDraft, { sections }: Form): readonly NarrativeComparison[] => {
  const known = ['preamble', ...sections.map(({ id }) => id)]
  const others = Object.keys({ ...a.narratives, ...b.narratives }).filter((id) => !known.includes(id))
  return [...known, ...others.sort()].flatMap((section): NarrativeComparison[] => {
    const runs = compareSentences(a.narratives?.[section] ?? '', b.narratives?.[section] ?? '')
    return runs.some(({ removed, added }) => removed.length + added.length > 0) ? [{ section, runs }] : []
  })
}

/**
 * Two years, or two versions, of a report or draft, address by address: every figure with its change, what only one of them
 * has a place for, the sentences taken out and put in, the facts that differ. An address means the same in every form, so
 * forms may differ; a summed group is compared too, whether printed or not. A blank is not 0. Throws when one of the two is no report, or a form is not
 * among those given (`forms` as in `check`).
 */
export const compare = (a: AnyDraft, b: AnyDraft, options?: { readonly forms?: readonly Form[] }): Comparison => {
  assertReport('compare', a, 'the first report')
  assertReport('compare', b, 'the second report')
  assertOptions('compare', options, { forms: someForms })
  const forms: readonly Form[] = options?.forms ?? officialForms
  const [formA, formB] = [formOf(a, forms), formOf(b, forms)]
  const [before, after] = [figuresOf(a, forms), figuresOf(b, forms)]
  // The later form in the list leads, so that the order is the same both ways.
  const first = forms.indexOf(formA) > forms.indexOf(formB)
  const facts = factNames.filter((name) => written(factsOf(a), name) !== written(factsOf(b), name))
  const figures = compareFigures(before, after, first ? before : after)
  const onlyIn = { before: loneFigures(before, after), after: loneFigures(after, before) }
  const narratives = compareNarratives(a, b, first ? formA : formB)
  const same =
    facts.length + onlyIn.before.length + onlyIn.after.length + narratives.length === 0 &&
    figures.every((figure) => figure.same)
  return { before: factsOf(a), after: factsOf(b), same, facts, figures, onlyIn, narratives }
}
