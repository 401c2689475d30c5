import type { Sentences } from '@gxgk/document'
import { assertArgument, GxgkError, record } from '@gxgk/document'
import type { Form } from '../forms/form'
import type { Figures } from '../model/figures'
import { cellValue, madeBy } from '../model/figures'
import { unknownCell } from '../model/unknown-cell'
import type { AnyDraft } from '../model/report'
import type { Claim } from '../narrative/claim'
import type { OwnCode, OwnFacts, OwnParams, Severity } from './finding'
import type { Rule, Subject } from './rule'
import { finding, outcome } from './rule'

/** What a rule of one's own looks at. */
export interface OwnSubject {
  readonly report: AnyDraft
  /** The form that the report names. */
  readonly form: Form
  /** The figure at an address, also of a summed group; undefined where it is blank, `/`, missing, or the form has no such cell. */
  readonly valueOf: (address: string) => number | undefined
  /** Last year's report, where it was given, and a figure of it. */
  readonly previous?: AnyDraft
  readonly previousValueOf: (address: string) => number | undefined
  readonly members?: readonly AnyDraft[]
  /** Day of publication, `YYYY-MM-DD`. */
  readonly published?: string
  /** What the narratives tell; read when first asked for. */
  readonly claims: () => readonly Claim[]
}

/** One thing that the rule found. */
export interface OwnFound {
  /** Addresses of the cells concerned, the judged one first. */
  readonly cells: readonly string[]
  readonly expected?: number
  readonly actual?: number
  /** Where it is not that of the rule. */
  readonly severity?: Severity
  /** What the sentence says beside; plain JSON, and part of the fingerprint. */
  readonly facts?: OwnFacts
  /** What is told of it. */
  readonly sentence: Sentences
}

export interface OwnRule {
  /** `X-` and capital letters, digits and hyphens, `X-COUNTY-01`: no rule of ours will ever have such a code. */
  readonly code: OwnCode
  readonly severity: Severity
  /** What it demands, and the law or practice that it rests on. */
  readonly demands: Sentences
  readonly source: Sentences
  /** What is broken, an empty list where it holds; `unknown` where it cannot be decided, undefined where it does not apply. */
  readonly check: (subject: OwnSubject) => readonly OwnFound[] | 'unknown' | undefined
}

const codeShape = /^X(?:-[A-Z0-9]+)+$/

const reader = (figures: Figures | undefined) => (address: string) => {
  const cell = figures?.form.index.get(address)
  return cell === undefined ? undefined : cellValue(figures!, cell)
}

const subjectOf = ({ figures, previous, members, published, claims }: Subject): OwnSubject => ({
  report: figures.report,
  form: figures.official.form,
  valueOf: reader(figures),
  ...(previous && { previous: previous.report }),
  previousValueOf: reader(previous),
  ...(members && { members: members.map(({ report }) => report) }),
  ...(published !== undefined && { published }),
  claims,
})

const isText = (value: unknown): value is Sentences =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Sentences).zh === 'string' &&
  typeof (value as Sentences).en === 'string'

/** Facts are told as JSON, and the fingerprint is made of that. */
const mostLevels = 20
const isPlain = (value: unknown, levels: number): boolean => {
  if (typeof value === 'object' && value !== null)
    return levels > 0 && Object.values(value).every((part) => isPlain(part, levels - 1))
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}

const isFound = (value: unknown) => record.is(value) && Array.isArray((value as { cells?: unknown }).cells)

const refuse = (code: unknown, zh: string, en: string): never => {
  throw new GxgkError('badRule', { code }, { zh: `defineRule：${zh}`, en: `defineRule: ${en}` })
}

/**
 * A rule of one's own, to be given to `check` beside those of the law: `check(report, { rules: [...rules, mine] })`. What it finds
 * has its sentences with it, so that every output tells it. Throws where its code is not one's own or a text is missing in a language.
 */
export const defineRule = (own: OwnRule): Rule<OwnCode> => {
  assertArgument('defineRule', 'rule', own, record)
  const { code, severity, demands, source, check } = own
  if (typeof code !== 'string' || !codeShape.test(code))
    refuse(
      code,
      `规则代码应形如 X-COUNTY-01，实为 ${String(code)}`,
      `a code must be like X-COUNTY-01, got ${String(code)}`,
    )
  if (!['error', 'warning', 'note'].includes(severity))
    refuse(
      code,
      `${code} 的 severity 应为 error、warning 或 note`,
      `severity of ${code} must be error, warning or note`,
    )
  for (const [name, text] of Object.entries({ demands, source }))
    if (!isText(text)) refuse(code, `${code} 的 ${name} 应有 zh、en 两种文字`, `${name} of ${code} must have zh and en`)
  if (typeof check !== 'function') refuse(code, `${code} 的 check 应为函数`, `check of ${code} must be a function`)
  const rule: Rule<OwnCode> = {
    code,
    severity,
    per: 'report',
    demands,
    source,
    needs: [],
    cases: { pass: [], fail: [] },
    check: (subject) => {
      const found = check(subjectOf(subject))
      if (found === undefined) return undefined
      if (found === 'unknown') return outcome([], true)
      if (!Array.isArray(found) || !found.every(isFound))
        refuse(
          code,
          `${code} 的 check 应给出发现的列表（不成立的各一条，如 [{ cells, sentence }]）或 'unknown'`,
          `check of ${code} must give an array of what is broken, such as [{ cells, sentence }], or 'unknown'`,
        )
      const { figures } = subject
      const { form } = figures.official
      return outcome(
        found.map(({ sentence, facts = {}, ...rest }) => {
          if (!isText(sentence))
            refuse(code, `${code} 的发现应有 zh、en 两种句子`, `a finding of ${code} must have a sentence in zh and en`)
          if (!isPlain(facts, mostLevels))
            refuse(code, `${code} 的 facts 应为普通的 JSON`, `facts of ${code} must be plain JSON`)
          for (const cell of rest.cells)
            if (!figures.form.index.has(cell) && !figures.official.index.has(cell))
              throw unknownCell(code, cell, figures.official)
          const params: OwnParams = { form: form.id, facts, sentence, rule: { demands, source } }
          // The fingerprint is of the figures and facts, whatever the words.
          const made = finding(rule, figures, { ...rest, params: { form: form.id, facts } as OwnParams })
          return { ...made, params: madeBy(params, form) }
        }),
      )
    },
  }
  return Object.freeze(rule)
}
