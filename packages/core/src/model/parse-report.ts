import { compiledForm } from '../forms/compiled-form'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { describeProblem } from '../wording/describe-problem'
import type { Problem } from './problem'
import { plainTables } from './plain-tables'
import { problemsOf, show } from './problem'
import type { AnyDraft, DraftOf, ReportOf } from './report'
import { formSchemas } from './report-schema'
import { withoutFilled } from './unread'

type OfficialForm = (typeof officialForms)[number]
type Each<F extends Form, Kind extends 'report' | 'draft'> = F extends Form
  ? { report: ReportOf<F>; draft: DraftOf<F> }[Kind]
  : never

/** Forms other than the official ones are given here. */
export interface ParseOptions<F extends Form> {
  readonly forms?: readonly F[]
}

export type ParseResult<T> =
  { readonly success: true; readonly data: T } | { readonly success: false; readonly error: ReportError }

/** The input is not a report. Its message has one line a problem, in Chinese; `describeProblem` words them in English too. */
export class ReportError extends Error {
  override readonly name = 'ReportError'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => describeProblem(problem, 'zh')).join('\n'))
    this.problems = problems
  }
}

const failure = (problems: readonly Problem[]) => ({ success: false, error: new ReportError(problems) }) as const

const safeParse = <F extends Form, Kind extends 'report' | 'draft'>(
  input: unknown,
  forms: readonly F[],
  kind: Kind,
): ParseResult<Each<F, Kind>> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return failure([{ address: '', expected: 'object', ...(input !== undefined && { received: show(input) }) }])
  const id = Object.hasOwn(input, 'form') ? (input as { form: unknown }).form : undefined
  const form = forms.find((one) => one.id === id)
  if (!form)
    return failure([
      {
        address: 'form',
        expected: 'form',
        ...(id !== undefined && { received: show(id) }),
        choices: forms.map((one) => one.id),
      },
    ])
  const schemas = formSchemas(form)
  const tables = kind === 'report' ? plainTables(compiledForm(form), (input as { tables?: unknown }).tables) : undefined
  const result = tables ? schemas.frame.safeParse({ ...input, tables }) : schemas[kind].safeParse(input)
  return result.success
    ? { success: true, data: withoutFilled(result.data as unknown as AnyDraft, form) as unknown as Each<F, Kind> }
    : failure(problemsOf(result.error.issues, input))
}

const official = officialForms as readonly Form[]

/** Reads a report: every cell a number, nothing unknown, nothing missing. All problems are told at once. */
export const safeParseReport = <F extends Form = OfficialForm>(
  input: unknown,
  options: ParseOptions<F> = {},
): ParseResult<Each<F, 'report'>> => safeParse(input, options.forms ?? (official as readonly F[]), 'report')

/**
 * Reads a draft: cells may be blank (null), `/` or missing, and a summed group may stand as one row. Of what is `unread` the cells
 * that hold something by now are dropped.
 */
export const safeParseDraft = <F extends Form = OfficialForm>(
  input: unknown,
  options: ParseOptions<F> = {},
): ParseResult<Each<F, 'draft'>> => safeParse(input, options.forms ?? (official as readonly F[]), 'draft')

const unwrap = <T>(result: ParseResult<T>): T => {
  if (!result.success) throw result.error
  return result.data
}

/** As `safeParseReport`; throws `ReportError`. */
export const parseReport = <F extends Form = OfficialForm>(
  input: unknown,
  options?: ParseOptions<F>,
): Each<F, 'report'> => unwrap(safeParseReport(input, options))

/** As `safeParseDraft`; throws `ReportError`. */
export const parseDraft = <F extends Form = OfficialForm>(
  input: unknown,
  options?: ParseOptions<F>,
): Each<F, 'draft'> => unwrap(safeParseDraft(input, options))
