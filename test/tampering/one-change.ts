import type { Document, Node } from '@gxgk/document'
import { walk } from '@gxgk/document'

/** What one character more, less or other makes of a text at a place; undefined where it changes neither a number nor a word. */
type Change = (text: string, at: number, isFigure: boolean) => string | undefined

const put = (text: string, at: number, length: number, words: string) =>
  text.slice(0, at) + words + text.slice(at + length)
const isDigit = (sign: string | undefined) => sign !== undefined && /\d/.test(sign)
const isWithin = (text: string, at: number) => isDigit(text[at - 1]) && isDigit(text[at])

export const changes: { readonly [name: string]: Change } = {
  'another digit': (text, at) =>
    isDigit(text[at]) ? put(text, at, 1, String((Number(text[at]) + 1) % 10)) : undefined,
  'another word': (text, at) =>
    /\p{Script=Han}/u.test(text[at]!) ? put(text, at, 1, text[at] === '零' ? '壹' : '零') : undefined,
  'a word less': (text, at) =>
    /\p{Script=Han}/u.test(text[at]!) && text.length > 1 ? put(text, at, 1, '') : undefined,
  'a point more': (text, at) => (isWithin(text, at) && !text.includes('.') ? put(text, at, 0, '.') : undefined),
  'a point less': (text, at) =>
    text[at] === '.' && isDigit(text[at - 1]) && isDigit(text[at + 1]) ? put(text, at, 1, '') : undefined,
  // In a table it makes no other number.
  'a comma more': (text, at, isFigure) => (isWithin(text, at) && !isFigure ? put(text, at, 0, ',') : undefined),
  'a comma for a point': (text, at) =>
    text[at] === '.' && isDigit(text[at - 1]) && isDigit(text[at + 1]) ? put(text, at, 1, ',') : undefined,
  'a point for a comma': (text, at) =>
    text[at] === ',' && isDigit(text[at - 1]) && isDigit(text[at + 1]) ? put(text, at, 1, '.') : undefined,
  'a minus more': (text, at) =>
    isDigit(text[at]) && !/[\d.,—-]/.test(text[at - 1] ?? '') ? put(text, at, 0, '-') : undefined,
  'a minus less': (text, at) => (text[at] === '-' && isDigit(text[at + 1]) ? put(text, at, 1, '') : undefined),
  'per mille for per cent': (text, at) => (text[at] === '%' ? put(text, at, 1, '‰') : undefined),
  'per cent less': (text, at) => (text[at] === '%' ? put(text, at, 1, '') : undefined),
  'per cent more': (text, at) =>
    isDigit(text[at - 1]) && !/[\d.,%‰—-]/.test(text[at] ?? '') ? put(text, at, 0, '%') : undefined,
}

/** Each text of a document that is printed, and whether it is a figure of a table. */
const textsOf = (made: Document): readonly { readonly node: Node & { type: 'text' }; readonly isFigure: boolean }[] => {
  const figures = new Set<Node>()
  const texts: { readonly node: Node & { type: 'text' }; readonly isFigure: boolean }[] = []
  for (const node of walk(made)) {
    if (node.type === 'cell' && node.ref !== undefined) for (const child of walk(node)) figures.add(child)
    if (node.type === 'text') texts.push({ node, isFigure: figures.has(node) })
  }
  return texts
}

const replaced = <T>(value: T, from: unknown, to: unknown): T => {
  if (value === from) return to as T
  if (Array.isArray(value)) return value.map((one: unknown) => replaced(one, from, to)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, from, to)])) as T
}

/** The document printed with one character otherwise, with the data that it had; undefined where it has no place for the change. */
export const withOneChange = (
  made: Document,
  name: string,
  pick: number,
): { readonly changed: Document; readonly told: string } | undefined => {
  const change = changes[name]!
  const places = textsOf(made).flatMap(({ node, isFigure }) =>
    Array.from({ length: node.value.length + 1 }, (_, at) => at).flatMap((at) => {
      const words = at === node.value.length && name !== 'per cent more' ? undefined : change(node.value, at, isFigure)
      return words === undefined || words === node.value ? [] : [{ node, words }]
    }),
  )
  if (places.length === 0) return undefined
  const { node, words } = places[pick % places.length]!
  const { embedded: _embedded, ...meta } = made.meta
  const changed = { ...replaced({ ...made, meta }, node, { ...node, value: words }), meta: made.meta }
  return { changed, told: `${node.value} → ${words}` }
}
