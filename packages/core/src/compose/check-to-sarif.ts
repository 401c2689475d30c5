import type { Json, Source } from '@gxgk/document'
import type { FindingCause } from '../diagnose/diagnosis'
import type { Form } from '../forms/form'
import type { Finding } from '../rules/finding'
import { rules } from '../rules/index'
import { describe } from '../wording/describe'
import { describeExtent } from '../wording/describe-reading'
import { describeVerdict } from '../wording/describe-verdict'
import type { Language } from '../wording/names'
import { wordings } from '../wording/wordings'
import { describeCause } from '../wording/describe-cause'
import type { CheckedReport } from './findings-blocks'
import type { SarifLocation, SarifLog, SarifResult, SarifRule } from './sarif'

export interface SarifOptions {
  /** The file that was checked. */
  readonly uri?: string
  readonly language?: Language
  /** Where cells stand in that file, by address; the trace of an imported report has what is asked. */
  readonly places?: { readonly [address: string]: Source | undefined }
  /** The absolute address at which docs/rules.md is published; a rule is linked to its place there. */
  readonly rulesUri?: string
  readonly forms?: readonly Form[]
}

const ruleOf = (language: Language, rulesUri: string | undefined): readonly SarifRule[] =>
  rules.map(({ code, severity, demands, source }) => {
    const place = `#${code.toLowerCase()}`
    return {
      id: code,
      shortDescription: { text: demands[language] },
      help: { text: source[language], markdown: `${source[language]} [${code}](docs/rules.md${place})` },
      // SARIF wants an absolute address here.
      ...(rulesUri !== undefined && { helpUri: rulesUri + place }),
      defaultConfiguration: { level: severity },
      properties: { source: source[language] },
    }
  })

const locationOf = (cell: string | undefined, { uri, places = {} }: SarifOptions): SarifLocation => {
  const { line, page, path, box } = (cell === undefined ? undefined : places[cell]) ?? {}
  const beside = {
    ...(page !== undefined && { page }),
    ...(path !== undefined && { path }),
    ...(box !== undefined && { box }),
  }
  return {
    ...(cell !== undefined && { logicalLocations: [{ fullyQualifiedName: cell, name: cell.split('.').at(-1)! }] }),
    ...(uri !== undefined && {
      physicalLocation: {
        artifactLocation: { uri },
        ...(line !== undefined && line > 0 && { region: { startLine: line } }),
      },
    }),
    ...(Object.keys(beside).length > 0 && { properties: beside }),
  }
}

const resultOf = (finding: Finding, cause: FindingCause | undefined, options: SarifOptions): SarifResult => {
  const { code, severity, status, cells, expected, actual, difference, fingerprint, verdict } = finding
  const { language = 'zh', forms } = options
  const [first, ...others] = cells
  // What is likely wrong comes before the cells that are only part of what does not hold.
  const suspected: readonly SarifLocation[] = cause
    ? cause.repair.changes.map(({ cell }) => ({
        ...locationOf(cell, options),
        message: { text: describeCause(cause, language, forms) },
      }))
    : []
  const related = [...suspected, ...others.map((cell) => locationOf(cell, options))]
  const measured = {
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
    ...(difference !== undefined && { difference }),
    ...(verdict && { verdict: verdict as unknown as Json }),
  }
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    kind: status === 'fail' ? 'fail' : 'open',
    level: status === 'fail' ? severity : 'none',
    message: { text: describe(finding, language, forms) },
    locations: first === undefined && options.uri === undefined ? [] : [locationOf(first, options)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { 'gxgk/v1': fingerprint },
    // Empty says that the finding is not suppressed; absent would say that nobody knows.
    suppressions:
      verdict?.verdict === 'falseAlarm'
        ? [
            {
              kind: 'external',
              status: 'accepted',
              justification: describeVerdict(verdict, finding.params, language, forms),
            },
          ]
        : [],
    ...(Object.keys(measured).length > 0 && { properties: measured }),
  }
}

/**
 * The result of a check as a SARIF 2.1.0 log, for tools that collect findings: the cell is the logical location, a false
 * alarm a suppression, the figures that are likely wrong by a diagnosis come first among the related locations, what was not read and a verdict without effect notifications. `forms` as in `check`.
 */
export const checkToSarif = (result: CheckedReport, options: SarifOptions = {}): SarifLog => {
  const { uri, language = 'zh', forms, rulesUri } = options
  const { reading, otherOrgan } = result
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'gxgk', rules: ruleOf(language, rulesUri) } },
        language: language === 'zh' ? 'zh-CN' : 'en',
        ...(uri !== undefined && { artifacts: [{ location: { uri } }] }),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              ...(reading
                ? [{ level: 'warning' as const, message: { text: describeExtent(reading, language, forms) } }]
                : []),
              ...(otherOrgan !== undefined
                ? [{ level: 'warning' as const, message: { text: wordings[language].result.otherOrgan(otherOrgan) } }]
                : []),
              ...result.voidVerdicts.map((verdict) => ({
                level: 'warning' as const,
                message: {
                  text: `${wordings[language].result.voidVerdicts(1)} ${describeVerdict(verdict, result, language, forms)}`,
                },
                associatedRule: { id: verdict.code },
              })),
            ],
          },
        ],
        results: result.findings.map((finding) =>
          resultOf(
            finding,
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
