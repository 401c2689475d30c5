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
  | 'ruleCode'
  | 'fingerprint'
  | 'verdict'
  | 'cell'
  | 'unread'
  | 'restated'
  | 'restatements'
  | 'oncePerFinding'

/** One thing that is wrong with the input. */
export interface Problem {
  /** Where it stands, `tables.requests.received.person`; empty for the whole. */
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

const problemAt = (address: string, expected: Expected, value: unknown): Problem => ({
  address,
  expected,
  ...(value !== undefined && { received: show(value) }),
})

/** zod's issues as problems, one for each unknown key. */
export const problemsOf = (issues: readonly z.core.$ZodIssue[], input: unknown): readonly Problem[] =>
  issues.flatMap((issue): Problem[] => {
    const address = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) =>
        problemAt(address ? `${address}.${key}` : key, 'known', at(input, [...issue.path, key])),
      )
    return [problemAt(address, issue.message as Expected, at(input, issue.path))]
  })
