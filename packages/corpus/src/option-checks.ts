import type { OptionCheck, OptionChecks } from '@gxgk/document'
import { listing, wrongArgument, words } from '@gxgk/document'
import type { DuckOptions } from './store/duckdb'

/** A whole number of at least one: of files, threads, megabytes, or a year. */
export const atLeastOne: OptionCheck = {
  expected: { zh: '大于等于 1 的整数', en: 'a whole number ≥ 1' },
  is: (value) => Number.isInteger(value) && (value as number) >= 1,
}

export const duckChecks: OptionChecks<DuckOptions> = {
  threads: atLeastOne,
  memory: {
    expected: { zh: '内存大小，如 1GB', en: 'a size of memory such as 1GB' },
    is: (value) => typeof value === 'string' && /^\d+(?:\.\d+)? *[KMGT]i?B$/.test(value),
  },
}

export const someOf = (known: readonly string[]): OptionCheck => ({
  expected: { zh: `${known.join('、')} 的列表`, en: `an array of ${known.join(', ')}` },
  is: (value) => Array.isArray(value) && value.every((one) => known.includes(one as string)),
})

/** Throws unless it is the path of a folder or file, as a text. */
export const assertPath = (call: string, argument: string, value: unknown): void => {
  if (!words.is(value) || value === '') throw wrongArgument(call, argument, value, words)
}

/** Throws unless these are texts. */
export const assertTexts = (call: string, argument: string, value: unknown): void => {
  if (!listing.is(value) || !(value as readonly unknown[]).every(words.is))
    throw wrongArgument(call, argument, value, { expected: { zh: '文字的列表', en: 'an array of strings' } })
}
