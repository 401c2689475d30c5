import type * as z from 'zod'

/** What was expected where bad input stands; the words for it are in wording/. */
export type Expected =
  | 'count'
  | 'change'
  | 'amount'
  | 'draftFigure'
  | 'line'
  | 'text'
  | 'date'
  | 'year'
  | 'form'
  | 'organKind'
  | 'object'
  | 'notBesideGroup'
  | 'known'
  | 'list'
  | 'shortList'
  | 'shortText'
  | 'readable'
  | 'ruleCode'
  | 'fingerprint'
  | 'verdict'
  | 'cell'
  | 'unread'
  | 'restated'
  | 'restatements'
  | 'oncePerFinding'
  | 'asPrinted'

/** One thing that is wrong with the input. */
export interface Problem {
  /** Where it stands: the address of a cell, `requests.received.person`, or of a row or table, or the name of a fact, `period.from`; empty for the whole. */
  readonly address: string
  readonly expected: Expected
  /** What stands there, as JSON and shortened; absent where nothing does. */
  readonly received?: string
  /** What may stand there, where that is a short list. */
  readonly choices?: readonly string[]
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)

/** A value as it is shown in an error: JSON where JSON can say it, shortened. */
export const show = (value: unknown): string => {
  if (Object.is(value, -0)) return '-0'
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}'
  return shorten(JSON.stringify(value))
}

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as { [key: PropertyKey]: unknown })[key]
        : undefined,
    input,
  )

export const problemAt = (address: string, expected: Expected, value: unknown): Problem => ({
  address,
  expected,
  ...(value !== undefined && { received: show(value) }),
})

/** A place of the input: of a cell its address, as everywhere; of anything else the names that lead to it. */
const addressOfPath = ([first, ...inside]: readonly PropertyKey[]): string =>
  (first === 'tables' && inside.length > 1 ? inside : first === undefined ? [] : [first, ...inside])
    .map(String)
    .join('.')

/** A problem with the names that lead to its place. */
export interface PlacedProblem {
  readonly path: readonly PropertyKey[]
  readonly problem: Problem
}

export const placed = (path: readonly PropertyKey[], expected: Expected, input: unknown): PlacedProblem => ({
  path,
  problem: problemAt(addressOfPath(path), expected, at(input, path)),
})

/** zod's issues as problems, one for each unknown key. */
export const placedProblems = (issues: readonly z.core.$ZodIssue[], input: unknown): readonly PlacedProblem[] =>
  issues.flatMap((issue): readonly PlacedProblem[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => placed([...issue.path, key], 'known', input))
      : [placed(issue.path, issue.message as Expected, input)],
  )

export const problemsOf = (issues: readonly z.core.$ZodIssue[], input: unknown): readonly Problem[] =>
  placedProblems(issues, input).map(({ problem }) => problem)
