import { assertDocument, walk } from '@gxgk/document'
import fc from 'fast-check'
import { check } from '../check/check'
import { compare } from '../compare/compare'
import { comparisonToDocument } from '../compose/comparison-to-document'
import { findingsToDocument } from '../compose/findings-to-document'
import { toDocument } from '../compose/to-document'
import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { addAmounts } from '../model/amount'
import { parseDraft, parseReport } from '../model/parse-report'
import type { AnyDraft, DraftFigure } from '../model/report'
import { withWritten, writtenAt } from '../model/with-figure'
import { describe } from '../wording/describe'
import { draftArbitrary } from './draft-arbitrary'
import { reportArbitrary } from './report-arbitrary'

/** Something that must hold of every report in forms of a kind: a property for `fc.assert`. It throws where it does not. */
export type Law = (forms: fc.Arbitrary<Form>) => fc.IProperty<[readonly [Form, AnyDraft], number]>

type Holds = (form: Form, report: AnyDraft, pick: number) => void

const lawOf =
  (of: (form: Form) => fc.Arbitrary<AnyDraft>, holds: Holds): Law =>
  (forms) =>
    fc.property(
      forms.chain((form) => fc.tuple(fc.constant(form), of(form))),
      fc.nat(),
      ([form, report], pick) => holds(form, report, pick),
    )

const ofReports = (holds: Holds) => lawOf((form) => reportArbitrary(form) as fc.Arbitrary<AnyDraft>, holds)
const ofDrafts = (holds: Holds) => lawOf(draftArbitrary, holds)

const must = (holds: boolean, what: string, seen: unknown): void => {
  if (!holds) throw new Error(`${what}: ${JSON.stringify(seen)}`)
}

/** A value as JSON with the keys of its objects in order, so that equal values are equal texts. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

/** The report with another figure in a cell. */
export const changedAt = (
  report: AnyDraft,
  address: string,
  change: (figure: DraftFigure | undefined) => DraftFigure,
): AnyDraft => withWritten(report, [[address, change(writtenAt(report, address))]])

/** The report with one more in a cell. */
export const oneMore = (report: AnyDraft, address: string) =>
  changedAt(report, address, (figure) => addAmounts(Number(figure), 1))

/** One of the cells that identities of the form name, undefined where it has no identity. */
const namedCell = (form: Form, pick: number) => {
  const { identities, cells } = compiledForm(form)
  const named = [...new Set(identities.flatMap(({ left, right }) => [...left.cells, ...right.cells]))]
  return named.length === 0 ? undefined : cells[named[pick % named.length]!]!.address
}

/** The laws of the core. A form of one's own that obeys them works in everything built on the core. */
export const laws = {
  'a consistent report has no finding': ofReports((form, report) => {
    const { findings } = check(report, { forms: [form] })
    must(findings.length === 0, 'found', findings)
  }),

  'one more in any cell that an identity names is found, and the cell is named': ofReports((form, report, pick) => {
    const address = namedCell(form, pick)
    if (address === undefined) return
    const { findings } = check(oneMore(report, address), { forms: [form] })
    const told = findings.filter(({ cells }) => cells.includes(address))
    must(told.length > 0, `one more in ${address} was not found`, findings)
    for (const finding of told) {
      must(finding.status === 'fail' && Math.abs(finding.difference ?? 0) === 1, 'not a difference of one', finding)
      for (const language of ['zh', 'en'] as const) {
        const sentence = describe(finding, language, [form])
        must(!/undefined|NaN|\[object/.test(sentence), 'not a sentence', sentence)
      }
    }
  }),

  'a rule whose cells are blank is unknown, and all blanks are one finding': ofReports((form, report, pick) => {
    const address = namedCell(form, pick)
    if (address === undefined) return
    const { findings, passed, unknown } = check(
      changedAt(report, address, () => null),
      { forms: [form] },
    )
    const { identities, index } = compiledForm(form)
    const cell = index.get(address)!
    const blocked = identities.filter(({ left, right }) => left.cells.includes(cell) || right.cells.includes(cell))
    for (const { rule } of blocked)
      must(unknown.includes(rule) && !passed.includes(rule), `${rule} is not unknown`, passed)
    must(findings.length === 1 && findings[0]!.cells.join() === address, 'not one finding of the blank', findings)
  }),

  'a cell that was not read is no finding, and its rules are unknown': ofReports((form, report, pick) => {
    const address = namedCell(form, pick)
    if (address === undefined) return
    const draft = { ...changedAt(report, address, () => null), unread: [address] }
    const { findings, passed, unknown } = check(draft, { forms: [form] })
    const { identities, index } = compiledForm(form)
    const cell = index.get(address)!
    for (const { rule, left, right } of identities)
      if (left.cells.includes(cell) || right.cells.includes(cell))
        must(unknown.includes(rule) && !passed.includes(rule), `${rule} is not unknown`, passed)
    must(findings.length === 0, 'findings of what was not read', findings)
    const back = parseDraft(JSON.parse(JSON.stringify(draft)), { forms: [form] })
    must(sorted(back) === sorted(draft), 'read back', back)
  }),

  'a report read back from JSON is the same': ofReports((form, report) => {
    const back = parseReport(JSON.parse(JSON.stringify(report)), { forms: [form] })
    must(sorted(back) === sorted(report), 'read back', back)
  }),

  'a report becomes a whole document with every figure at its address': ofReports((form, report) => {
    const made = toDocument(report, { forms: [form] })
    assertDocument(made)
    const { cells, printed } = compiledForm(form)
    const refs = [...walk(made)].flatMap((node) => (node.type === 'cell' && node.ref ? [node.ref] : []))
    must(
      refs.join() ===
        cells
          .slice(0, printed)
          .map(({ address }) => address)
          .join(),
      'figures at',
      refs,
    )
  }),
  'a draft compared with itself is the same, and with another becomes a whole document': ofDrafts(
    (form, draft, pick) => {
      const forms = [form]
      const comparison = compare(draft, JSON.parse(JSON.stringify(draft)) as typeof draft, { forms })
      must(comparison.same, 'compared with itself', comparison)
      const { cells, printed } = compiledForm(form)
      const { table, row, address } = cells[pick % printed]!
      if (draft.tables[table]?.[row] === undefined) return
      const other = compare(
        draft,
        changedAt({ ...draft, year: draft.year + 1 }, address, (figure) => (figure === 7 ? null : 7)),
        { forms },
      )
      must(!other.same && other.figures.some((one) => one.address === address && !one.same), 'another', other.figures)
      for (const language of ['zh', 'en'] as const) assertDocument(comparisonToDocument(other, { forms, language }))
    },
  ),

  'any draft can be read, checked, described and composed': ofDrafts((form, draft) => {
    const forms = [form]
    parseDraft(draft, { forms })
    assertDocument(toDocument(draft, { forms }))
    const result = check(draft, { forms, previous: { ...draft, year: draft.year - 1 }, members: [draft, draft] })
    for (const language of ['zh', 'en'] as const) {
      assertDocument(findingsToDocument(result, { forms, language }))
      for (const finding of result.findings) {
        const sentence = describe(finding, language, forms)
        must(!/undefined|NaN|\[object/.test(sentence), 'not a sentence', sentence)
      }
    }
  }),
} as const satisfies { readonly [name: string]: Law }
