import type { Sentences } from './gxgk-error'

/** What an option may be, and the words for it. */
export interface OptionCheck {
  readonly is: (value: unknown) => boolean
  readonly expected: Sentences
}

// Each a plain object: a bundler that finds no use of it drops it, minified already or not.
export const flag: OptionCheck = {
  expected: { zh: 'true 或 false', en: 'true or false' },
  is: (value) => typeof value === 'boolean',
}
export const words: OptionCheck = { expected: { zh: '文字', en: 'a string' }, is: (value) => typeof value === 'string' }
export const calls: OptionCheck = {
  expected: { zh: '函数', en: 'a function' },
  is: (value) => typeof value === 'function',
}
export const listing: OptionCheck = { expected: { zh: '列表', en: 'an array' }, is: (value) => Array.isArray(value) }
export const record: OptionCheck = {
  expected: { zh: '对象', en: 'an object' },
  is: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}
export const languageTag: OptionCheck = {
  expected: { zh: '语言标记，如 zh-CN', en: 'a language tag such as zh-CN' },
  is: (value) => typeof value === 'string' && /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(value),
}
export const duration: OptionCheck = {
  expected: { zh: '大于等于 0 的毫秒数', en: 'a number of milliseconds ≥ 0' },
  is: (value) => typeof value === 'number' && value >= 0,
}
export const abortSignal: OptionCheck = {
  expected: { zh: 'AbortSignal', en: 'an AbortSignal' },
  is: (value) => typeof value === 'object' && value !== null && 'aborted' in value,
}

/** A whole number. */
export const wholeNumber: OptionCheck = {
  expected: { zh: '整数', en: 'a whole number' },
  is: (value) => Number.isInteger(value),
}

/** An object that has all of these. */
export const objectWith = (zh: string, en: string, ...names: readonly string[]): OptionCheck => ({
  expected: { zh, en },
  is: (value) => record.is(value) && names.every((name) => name in (value as object)),
})

/** One of a short list of values. */
export const oneOf = (...values: readonly (string | false)[]): OptionCheck => {
  const told = values.map((value) => JSON.stringify(value))
  return {
    expected: { zh: told.join(' 或 '), en: told.join(' or ') },
    is: (value) => values.includes(value as string),
  }
}

/** What either check takes. */
export const either = (a: OptionCheck, b: OptionCheck): OptionCheck => ({
  expected: {
    zh: `${a.expected.zh}，或 ${b.expected.zh}`,
    en: `${a.expected.en} or ${b.expected.en}`,
  },
  is: (value) => a.is(value) || b.is(value),
})
