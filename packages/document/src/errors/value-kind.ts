import type { Sentences } from './gxgk-error'

/** What a value is that was given where something else is wanted. */
const names = {
  missing: { zh: '没有给', en: 'nothing' },
  null: { zh: 'null', en: 'null' },
  promise: { zh: 'Promise', en: 'a promise' },
  url: { zh: 'URL', en: 'a URL' },
  blob: { zh: 'Blob 或 Response', en: 'a Blob or Response' },
  bytes: { zh: '字节', en: 'bytes' },
  list: { zh: '列表', en: 'an array' },
  document: { zh: '文档树', en: 'a document' },
  report: { zh: '报告', en: 'a report' },
  result: { zh: '核对结果', en: 'the result of a check' },
  comparison: { zh: '对照结果', en: 'a comparison' },
  imported: { zh: '导入结果', en: 'the result of an import' },
  parsed: { zh: '解析结果', en: 'the result of a safe parse' },
  text: { zh: '文字', en: 'a string' },
  other: { zh: '别的对象', en: 'another object' },
} as const satisfies { readonly [kind: string]: Sentences }

export type ValueKind = keyof typeof names | 'value'

const has = (value: object, ...keys: readonly string[]) => keys.every((key) => key in value)

const objectKind = (value: object): ValueKind => {
  if (Array.isArray(value)) return 'list'
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes'
  if (typeof (value as { then?: unknown }).then === 'function') return 'promise'
  if (typeof (value as { arrayBuffer?: unknown }).arrayBuffer === 'function') return 'blob'
  if (has(value, 'href', 'searchParams')) return 'url'
  if ((value as { type?: unknown }).type === 'document') return 'document'
  if (has(value, 'tables', 'form')) return 'report'
  if (has(value, 'findings', 'passed')) return 'result'
  if (has(value, 'figures', 'onlyIn')) return 'comparison'
  if (has(value, 'draft', 'trace')) return 'imported'
  return typeof (value as { success?: unknown }).success === 'boolean' ? 'parsed' : 'other'
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
  if (kind !== 'value') return names[kind]
  return same(typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value))
}

/** Words after a Chinese one: a space before a Latin letter or digit. */
export const afterChinese = (words: string): string => (/^[\x21-\x7e]/.test(words) ? ` ${words}` : words)

const same = (text: string): Sentences => ({ zh: text, en: text })
