import { isInTable } from '../forms/address'
import type { Block, Document, Json } from '@gxgk/document'
import {
  assertOptions,
  valueKind,
  wrongArgument,
  cell,
  document,
  heading,
  paragraph,
  row,
  section,
  table,
} from '@gxgk/document'
import type { ComparedFacts, Comparison, FactName } from '../compare/comparison'
import type { Form } from '../forms/form'
import { formOf } from '../model/figures'
import { someForms } from '../forms/form-kinds'
import { aLanguage } from '../model/option-kinds'
import type { Language } from '../wording/names'
import { namesOf } from '../wording/names'
import type { Wording } from '../wording/wording'
import { wordings } from '../wording/wordings'
import { changesTable, loneTable } from './changes-table'
import { blankText } from './figure-cell'
import { headlineSections } from './headline'
import { narrativeChanges } from './narrative-changes'

type Words = Wording['comparison']

/** Two years are told apart by the year, two organs by their names, two versions by which comes first. */
const sidesOf = ({ before, after, facts }: Comparison, words: Words): readonly [string, string] =>
  facts.includes('year')
    ? [words.year(before.year), words.year(after.year)]
    : facts.includes('organ')
      ? [before.organ, after.organ]
      : [words.before, words.after]

const factText = (facts: ComparedFacts, name: FactName, words: Words): string => {
  if (name === 'period') return facts.period ? `${facts.period.from} – ${facts.period.to}` : blankText
  if (name === 'organKind') return facts.organKind ? words.organKinds[facts.organKind] : blankText
  return String(facts[name] ?? blankText)
}

const factsSection = ({ before, after, facts }: Comparison, words: Words, sides: readonly [string, string]) => {
  // The organs and years stand at the beginning.
  const told = facts.filter((name) => name !== 'organ' && name !== 'year')
  if (told.length === 0) return []
  const head = row([words.columns.item, ...sides].map((label) => cell(label, { header: 'column' })))
  const rows = told.map((name) =>
    row([
      cell(words.factNames[name], { header: 'row' }),
      ...[before, after].map((one) => cell(factText(one, name, words))),
    ]),
  )
  return [section([heading(2, words.facts), table(words.facts, [head, ...rows], { headRows: 1 })])]
}

/**
 * A comparison as a document: the main figures as a table and bars, every figure that differs by section, what only one of
 * the reports has a place for, and the narratives sentence by sentence. A figure stands at its address. `forms` as in `compare`.
 */
export const comparisonToDocument = (
  comparison: Comparison,
  options: { readonly language?: Language; readonly forms?: readonly Form[] } = {},
): Document => {
  if (valueKind(comparison) !== 'comparison')
    throw wrongArgument('comparisonToDocument', 'comparison', comparison, {
      expected: { zh: '对照结果', en: 'a comparison' },
      instead: { report: 'comparisonToDocument(compare(before, after))' },
    })
  assertOptions('comparisonToDocument', options, { language: aLanguage, forms: someForms })
  const { language = 'zh', forms } = options
  const { before, after, same, figures, onlyIn, narratives } = comparison
  const { comparison: words, result } = wordings[language]
  const [formBefore, form] = [formOf(before, forms), formOf(after, forms)]
  const names = namesOf(form, language)
  const sides = sidesOf(comparison, words)
  const between = words.between(result.subject(before.organ, before.year), result.subject(after.organ, after.year))
  const surroundings = { form, names, words, sides }
  const lone = (of: Form, side: 'before' | 'after', label: string): readonly Block[] => {
    if (onlyIn[side].length === 0) return []
    const title = words.onlyIn(label)
    const own = { form: of, names: namesOf(of, language), words }
    return [section([heading(2, title), loneTable(title, onlyIn[side], own)])]
  }
  const differing: readonly Block[] = [
    ...factsSection(comparison, words, sides),
    ...headlineSections(figures, surroundings),
    ...Object.keys(form.tables).flatMap((id) => {
      const inside = figures.filter(({ address }) => isInTable(address, id))
      const title = names.section(id)
      if (inside.length === 0) return []
      return [section([heading(2, title), ...changesTable(title, inside, surroundings)], { ref: id })]
    }),
    ...lone(formBefore, 'before', sides[0]),
    ...lone(form, 'after', sides[1]),
    section(
      [
        heading(2, words.narratives),
        ...(narratives.length === 0 ? [paragraph(words.unchangedNarratives)] : []),
        ...narratives.flatMap((one) => narrativeChanges(one, { form, words, language })),
      ],
      { ref: 'narratives' },
    ),
  ]
  return document(
    {
      title: between,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      pageNumber: '— {page} —',
      embedded: { name: 'comparison.json', data: comparison as unknown as Json },
    },
    [heading(1, words.title), paragraph(between), ...(same ? [paragraph(words.same)] : differing)],
  )
}
