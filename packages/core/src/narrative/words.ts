import type { Sense } from './sense'
import { lexicon } from './lexicon'

export interface Word {
  readonly sense: Sense
  readonly length: number
}

/** The lexicon by characters: a word ends in a node that holds it. */
interface Node {
  word?: Word
  next?: Map<number, Node>
}

const root = /* @__PURE__ */ (() => {
  const top: Node = {}
  for (const [word, sense] of lexicon) {
    let node = top
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at)
      const next = (node.next ??= new Map<number, Node>())
      if (!next.has(code)) next.set(code, {})
      node = next.get(code)!
    }
    node.word = { sense, length: word.length }
  }
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
