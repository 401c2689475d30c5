import type { OptionCheck, OptionChecks } from '@gxgk/document'
import { abortSignal, assertOptions, calls, oneOf, record, words } from '@gxgk/document'
import { checkedSource, defaultLimits, limitsOf, refuseBeyond } from '@gxgk/read'
import type { Limits } from '@gxgk/read'
import { extractChecks } from './extract/index'
import type { ImportOptions } from './import-report'
import { fileTypes } from './file-types'

/** What each option may be. */
export const importChecks: OptionChecks<ImportOptions> = {
  ...extractChecks,
  name: words,
  type: oneOf(...fileTypes),
  limits: record,
  ocr: calls,
  signal: abortSignal,
  onProgress: calls,
}

const aLimit: OptionCheck = {
  expected: { zh: '大于等于 0 的数', en: 'a number ≥ 0' },
  is: (value) => typeof value === 'number' && value >= 0,
}

const limitChecks = Object.fromEntries(Object.keys(defaultLimits).map((name) => [name, aLimit])) as OptionChecks<Limits>

type Limited = Pick<ImportOptions, 'limits'>

/** Throws a `GxgkError` where an option is none, or has a value that it cannot use. */
export const assertImportOptions = (
  call: string,
  options: Limited,
  checks: { readonly [name: string]: OptionCheck },
): void => {
  assertOptions<{ readonly [name: string]: unknown }>(call, { ...options }, checks)
  assertOptions(call, options.limits, limitChecks, 'limits')
}

const sizeOf = (input: Uint8Array | string) => (typeof input === 'string' ? input.length : input.byteLength)

/** What is to be read. Throws a `GxgkError` where it is no source, an `ImportError` where there is too much of it. */
export const sourceWithin = (
  call: string,
  source: Uint8Array | ArrayBuffer | string,
  { limits }: Limited,
): Uint8Array | string => {
  const input = checkedSource(call, source)
  refuseBeyond('bytes', sizeOf(input), limitsOf(limits))
  return input
}
