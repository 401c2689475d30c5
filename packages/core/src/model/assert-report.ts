import { valueKind, wrongArgument } from '@gxgk/document'
import type { Problem } from './problem'
import { problemAt } from './problem'
import type { AnyDraft } from './report'
import { ReportError } from './report-error'

const expected = { zh: '报告', en: 'a report' }

const isRecord = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const problemsOf = ({
  organ,
  year,
  narratives = {},
  tables,
  ledger = [],
  unread = [],
}: {
  readonly [name: string]: unknown
}) => {
  const problems: Problem[] = []
  if (typeof organ !== 'string') problems.push(problemAt('organ', 'line', organ))
  if (!Number.isInteger(year)) problems.push(problemAt('year', 'year', year))
  if (!isRecord(tables)) problems.push(problemAt('tables', 'object', tables))
  if (!Array.isArray(ledger)) problems.push(problemAt('ledger', 'list', ledger))
  if (!Array.isArray(unread)) problems.push(problemAt('unread', 'list', unread))
  if (!isRecord(narratives)) return [...problems, problemAt('narratives', 'object', narratives)]
  for (const [id, text] of Object.entries(narratives))
    if (text !== undefined && typeof text !== 'string') problems.push(problemAt(`narratives.${id}`, 'text', text))
  return problems
}

/**
 * Throws unless the value is a report or draft by its outline, telling what to write where it is something that holds one.
 * Figures are looked at where they are read (`figuresOf`), rows and names by `parseDraft` alone.
 */
export function assertReport(call: string, value: unknown, argument = 'report'): asserts value is AnyDraft {
  if (valueKind(value) !== 'report')
    throw wrongArgument(call, argument, value, {
      expected,
      instead: {
        parsed: `${call}(parsed.data)`,
        imported: `${call}(imported.draft)`,
        promise: `${call}(await …)`,
        text: `${call}(parseDraft(JSON.parse(text)))`,
      },
    })
  const problems = problemsOf(value as { readonly [name: string]: unknown })
  if (problems.length > 0) throw new ReportError(problems)
}
