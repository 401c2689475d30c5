import { addressParts } from '../forms/address'
import type { Json, OptionCheck, OptionChecks, Source } from '@gxgk/document'
import { assertOptions, flag, record, words } from '@gxgk/document'
import { someForms } from '../forms/form-kinds'
import { aLanguage } from '../model/option-kinds'
import type { FindingCause } from '../diagnose/diagnosis'
import type { Form } from '../forms/form'
import type { Finding } from '../rules/finding'
import { rules } from '../rules/index'
import type { AnyRule } from '../rules/rule'
import { isOwn } from '../rules/rule-words'
import { describe } from '../wording/describe'
import { describeExtent } from '../wording/describe-reading'
import { describeVerdict } from '../wording/describe-verdict'
import type { Language } from '../wording/names'
import { wordings } from '../wording/wordings'
import { describeCause } from '../wording/describe-cause'
import type { CheckedReport } from './findings-blocks'
import { publicVerdict } from './public-data'
import { assertResult } from './result-argument'
import { sarifText, sarifUri } from './sarif-words'
import type { SarifLocation, SarifLog, SarifResult, SarifRule } from './sarif'

export interface SarifOptions {
  /** The file that was checked: its name or address; a name that would be an address of another kind than `http:`, `file:` is written as a name. */
  readonly uri?: string
  readonly language?: Language
  /** Where cells stand in that file, by address; the trace of an imported report has what is asked. */
  readonly places?: { readonly [address: string]: Source | undefined }
  /** The absolute address at which docs/rules.md is published; a rule is linked to its place there. */
  readonly rulesUri?: string
  readonly forms?: readonly Form[]
  /** Whether who ruled on findings, when and why goes along; only which verdict there is when absent. */
  readonly ledger?: boolean
}

type Described = Pick<AnyRule, 'code' | 'severity' | 'demands' | 'source'>

/** The rules, and those of one's own that found something. */
const rulesIn = ({ findings }: CheckedReport): readonly Described[] => [
  ...rules,
  ...new Map(
    findings.filter(isOwn).map((one) => [one.code, { code: one.code, severity: one.severity, ...one.params.rule }]),
  ).values(),
]

const sarifRules = (
  all: readonly Described[],
  language: Language,
  rulesUri: string | undefined,
): readonly SarifRule[] =>
  all.map(({ code, severity, demands, source }) => {
    const place = `#${code.toLowerCase()}`
    return {
      id: code,
      shortDescription: { text: sarifText(demands[language]) },
      help: {
        text: sarifText(source[language]),
        markdown: `${source[language].replace(/[\\[\]<>]/g, '\\$&')} [${code}](docs/rules.md${place})`,
      },
      // SARIF wants an absolute address here.
      ...(rulesUri !== undefined && !code.startsWith('X-') && { helpUri: rulesUri + place }),
      defaultConfiguration: { level: severity },
      properties: { source: source[language] },
    }
  })

const locationOf = (cell: string | undefined, { uri, places = {} }: SarifOptions): SarifLocation => {
  const { line, page, path, cell: inSheet, box } = (cell === undefined ? undefined : places[cell]) ?? {}
  const beside = {
    ...(page !== undefined && { page }),
    ...(path !== undefined && { path }),
    ...(inSheet !== undefined && { cell: inSheet }),
    ...(box !== undefined && { box }),
  }
  return {
    ...(cell !== undefined && { logicalLocations: [{ fullyQualifiedName: cell, name: addressParts(cell).column }] }),
    ...(uri !== undefined && {
      physicalLocation: {
        artifactLocation: { uri: sarifUri(uri) },
        ...(line !== undefined && line > 0 && { region: { startLine: line } }),
      },
    }),
    ...(Object.keys(beside).length > 0 && { properties: beside }),
  }
}

const resultOf = (
  finding: Finding,
  all: readonly Described[],
  cause: FindingCause | undefined,
  options: SarifOptions,
): SarifResult => {
  const { code, severity, status, cells, expected, actual, difference, fingerprint, verdict } = finding
  const { language = 'zh', forms, ledger } = options
  const [first, ...others] = cells
  // What is likely wrong comes before the cells that are only part of what does not hold.
  const suspected: readonly SarifLocation[] = cause
    ? cause.repair.changes.map(({ cell }) => ({
        ...locationOf(cell, options),
        message: { text: sarifText(describeCause(cause, language, forms)) },
      }))
    : []
  const related = [...suspected, ...others.map((cell) => locationOf(cell, options))]
  const told = verdict && publicVerdict(verdict, ledger)
  const measured = {
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(difference !== undefined && { difference }),
    ...(told && { verdict: told as unknown as Json }),
  }
  return {
    ruleId: code,
    ruleIndex: all.findIndex((rule) => rule.code === code),
    kind: status === 'fail' ? 'fail' : 'open',
    level: status === 'fail' ? severity : 'none',
    message: { text: sarifText(describe(finding, language, forms)) },
    locations: first === undefined && options.uri === undefined ? [] : [locationOf(first, options)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'gxgk/v1': fingerprint },
    // Empty says that the finding is not suppressed; absent would say that nobody knows.
    suppressions:
      told?.verdict === 'falseAlarm'
        ? [
            {
              kind: 'external',
              status: 'accepted',
              justification: describeVerdict(told, finding.params, language, forms),
            },
          ]
        : [],
    ...(Object.keys(measured).length > 0 && { properties: measured }),
  }
}

const webAddress: OptionCheck = {
  expected: { zh: 'http(s) 网址', en: 'an http(s) address' },
  is: (value) => typeof value === 'string' && /^https?:\/\/[^/\\\s]/i.test(value),
}

const optionChecks: OptionChecks<SarifOptions> = {
  uri: words,
  language: aLanguage,
  places: record,
  rulesUri: webAddress,
  forms: someForms,
  ledger: flag,
}

/**
 * The result of a check as a SARIF 2.1.0 log, for tools that collect findings: the cell is the logical location, a false
 * alarm a suppression, the figures that are likely wrong by a diagnosis come first among the related locations, what was not read and a verdict without effect notifications. `forms` as in `check`.
 */
export const checkToSarif = (result: CheckedReport, options: SarifOptions = {}): SarifLog => {
  assertResult('checkToSarif', result)
  assertOptions('checkToSarif', options, optionChecks)
  const { uri, language = 'zh', forms, rulesUri, ledger } = options
  const { reading, otherOrgan } = result
  const all = rulesIn(result)
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gxgk', rules: sarifRules(all, language, rulesUri) } },
        language: language === 'zh' ? 'zh-CN' : 'en',
        ...(uri !== undefined && { artifacts: [{ location: { uri: sarifUri(uri) } }] }),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...(reading
                ? [
                    {
                      level: 'warning' as const,
                      message: { text: sarifText(describeExtent(reading, language, forms)) },
                    },
                  ]
                : []),
              ...(otherOrgan !== undefined
                ? [
                    {
                      level: 'warning' as const,
                      message: { text: sarifText(wordings[language].result.otherOrgan(otherOrgan)) },
                    },
                  ]
                : []),
              ...result.voidVerdicts.map((verdict) => ({
                level: 'warning' as const,
                message: {
                  text: sarifText(
                    `${wordings[language].result.voidVerdicts(1)} ${describeVerdict(publicVerdict(verdict, ledger), result, language, forms)}`,
                  ),
                },
                associatedRule: { id: verdict.code },
              })),
            ],
          },
        ],
        results: result.findings.map((finding) =>
          resultOf(
            finding,
            all,
            result.causes?.find(({ findings }) => findings.includes(finding)),
            options,
          ),
        ),
        properties: {
          organ: result.organ,
          year: result.year,
          form: result.form,
          passed: result.passed,
          failed: result.failed,
          unknown: result.unknown,
          ...(reading && { unread: [...reading.unread, ...reading.sections.map(({ section }) => section)] }),
        },
      },
    ],
  }
}
