import { expanded } from './expanded'
import type { Kind } from './kinds'
import { lexicon } from './lexicon'

export interface Word {
  readonly kind: Kind
  /** What it says beside its kind; of which type, the kind tells. */
  readonly value: string | undefined
  readonly length: number
}

/** The lexicon by characters: a word ends in a node that holds it. */
interface Node {
  word?: Word
  next?: Map<number, Node>
}

const insert = (top: Node, text: string, kind: Kind, value: string | undefined): void => {
  let node = top
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const next = (node.next ??= new Map<number, Node>())
    let child = next.get(code)
    if (!child) next.set(code, (child = {}))
    node = child
  }
  // Where a word stands twice the first sense counts.
  node.word ??= { kind, value, length: text.length }
}

const root = /* @__PURE__ */ (() => {
  const top: Node = {}
  for (const [kind, words] of Object.entries(lexicon))
    for (const [value, patterns] of typeof words === 'string' ? [[undefined, words] as const] : Object.entries(words))
      for (const pattern of patterns.split(/\s+/))
        for (const text of expanded(pattern)) if (text) insert(top, text, kind as Kind, value)
  return top
})()

/** The longest word that begins at a place. */
export const wordAt = (text: string, at: number): Word | undefined => {
  let node: Node | undefined = root
  let found: Word | undefined
  for (let next = at; node?.next && next < text.length; next++) {
    node = node.next.get(text.charCodeAt(next))
    if (node?.word) found = node.word
  }
  return found
}
