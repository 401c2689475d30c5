import { assertOptions } from '@gxgk/document'
import { compiledForm } from '../forms/compiled-form'
import type { Form2019 } from '../forms/2019'
import type { Form2021 } from '../forms/2021'
import type { Form } from '../forms/form'
import { officialForms } from '../forms/form-for-year'
import { longListIn } from './long-list'
import type { PlacedProblem } from './problem'
import { plainTables } from './plain-tables'
import { someForms } from '../forms/form-kinds'
import { placed, placedProblems, problemAt } from './problem'
import type { AnyDraft, DraftOf, ReportOf } from './report'
import { ReportError } from './report-error'
import { formSchemas } from './report-schema'
import { withoutFilled } from './unread'

type OfficialForm = Form2019 | Form2021
type Each<F extends Form, Kind extends 'report' | 'draft'> = F extends Form
  ? { report: ReportOf<F>; draft: DraftOf<F> }[Kind]
  : never

/** Forms other than the official ones are given here. */
export interface ParseOptions<F extends Form> {
  readonly forms?: readonly F[]
}

export type ParseResult<T> =
  { readonly success: true; readonly data: T } | { readonly success: false; readonly error: ReportError }

type Read<T> = { readonly data: T } | { readonly placed: readonly PlacedProblem[]; readonly cause?: unknown }

const readObject = <F extends Form, Kind extends 'report' | 'draft'>(
  input: unknown,
  forms: readonly F[],
  kind: Kind,
): Read<Each<F, Kind>> => {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return { placed: [{ path: [], problem: problemAt('', 'object', input) }] }
  const long = longListIn(input)
  if (long) return { placed: [placed(long, 'shortList', input)] }
  const id = Object.hasOwn(input, 'form') ? (input as { form: unknown }).form : undefined
  const form = forms.find((one) => one.id === id)
  if (!form)
    return {
      placed: [{ path: ['form'], problem: { ...problemAt('form', 'form', id), choices: forms.map((one) => one.id) } }],
    }
  const schemas = formSchemas(form)
  const tables = kind === 'report' ? plainTables(compiledForm(form), (input as { tables?: unknown }).tables) : undefined
  const result = tables ? schemas.frame.safeParse({ ...input, tables }) : schemas[kind].safeParse(input)
  return result.success
    ? { data: withoutFilled(result.data as unknown as AnyDraft, form) as unknown as Each<F, Kind> }
    : { placed: placedProblems(result.error.issues, input) }
}

/** Reads a report or draft in one of the forms, or tells what is wrong and where. What throws when it is looked at is no report. */
export const readAs = <F extends Form, Kind extends 'report' | 'draft'>(
  input: unknown,
  forms: readonly F[],
  kind: Kind,
): Read<Each<F, Kind>> => {
  try {
    return readObject(input, forms, kind)
  } catch (cause) {
    return { placed: [{ path: [], problem: { address: '', expected: 'readable', received: '{…}' } }], cause }
  }
}

const safeParse = <F extends Form, Kind extends 'report' | 'draft'>(
  input: unknown,
  forms: readonly F[],
  kind: Kind,
): ParseResult<Each<F, Kind>> => {
  const read = readAs(input, forms, kind)
  return 'data' in read
    ? { success: true, data: read.data }
    : {
        success: false,
        error: new ReportError(
          read.placed.map(({ problem }) => problem),
          'cause' in read ? { cause: read.cause } : {},
        ),
      }
}

const official = officialForms as readonly Form[]

const formsOf = <F extends Form>(call: string, options: ParseOptions<F>): readonly F[] => {
  assertOptions(call, options, { forms: someForms })
  return options.forms ?? (official as readonly F[])
}

/** Reads a report: every cell a number, nothing unknown, nothing missing. All problems are told at once. */
export const safeParseReport = <F extends Form = OfficialForm>(
  input: unknown,
  options: ParseOptions<F> = {},
): ParseResult<Each<F, 'report'>> => safeParse(input, formsOf('safeParseReport', options), 'report')

/**
 * Reads a draft: cells may be blank (null), `/` or missing, and a summed group may stand as one row. Of what is `unread` the cells
 * that hold something by now are dropped.
 */
export const safeParseDraft = <F extends Form = OfficialForm>(
  input: unknown,
  options: ParseOptions<F> = {},
): ParseResult<Each<F, 'draft'>> => safeParse(input, formsOf('safeParseDraft', options), 'draft')

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
