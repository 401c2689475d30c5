import type { Sentences } from './gxgk-error'

/** What a value is that was given where something else is wanted, in Chinese, in English, and what an object has that is one; those after `other` are told otherwise. */
const kinds = {
  promise: ['Promise', 'a promise', 'then'],
  url: ['URL', 'a URL', 'searchParams'],
  blob: ['Blob 或 Response', 'a Blob or Response', 'arrayBuffer'],
  document: ['文档树', 'a document', 'type', 'children'],
  report: ['报告', 'a report', 'tables', 'form'],
  result: ['核对结果', 'the result of a check', 'findings', 'passed'],
  comparison: ['对照结果', 'a comparison', 'figures', 'onlyIn'],
  imported: ['导入结果', 'the result of an import', 'draft', 'trace'],
  parsed: ['解析结果', 'the result of a safe parse', 'success'],
  other: ['别的对象', 'another object'],
  bytes: ['字节', 'bytes'],
  list: ['列表', 'an array'],
  missing: ['没有给', 'nothing'],
  null: ['null', 'null'],
  text: ['文字', 'a string'],
} as const satisfies { readonly [kind: string]: readonly [zh: string, en: string, ...keys: readonly string[]] }

export type ValueKind = keyof typeof kinds | 'value'

const objectKind = (value: object): ValueKind => {
  if (Array.isArray(value)) return 'list'
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes'
  return (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) =>
    kinds[kind].slice(2).every((key) => key in value),
  )!
}

/** What a value is, as far as its shape tells; `value` is a number, a boolean or another bare one. */
export const valueKind = (value: unknown): ValueKind => {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  if (typeof value === 'string') return 'text'
  return typeof value === 'object' ? objectKind(value) : 'value'
}

const shorten = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text)

/** A value as an error shows it: a bare one as it is written, any other by its kind. */
export const shownValue = (value: unknown): Sentences => {
  const kind = valueKind(value)
  if (kind === 'text') return same(shorten(JSON.stringify(value)))
  if (kind !== 'value') return { zh: kinds[kind][0], en: kinds[kind][1] }
  return same(typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value))
}

/** Words after a Chinese one: a space before a Latin letter or digit. */
export const afterChinese = (words: string): string => (/^[\x21-\x7e]/.test(words) ? ` ${words}` : words)

const same = (text: string): Sentences => ({ zh: text, en: text })
