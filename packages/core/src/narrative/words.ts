import { expanded } from './expanded'
import type { Kind } from './kinds'
import { lexicon } from './lexicon'

export interface Word {
  readonly kind: Kind
  /** What it says beside its kind; of which type, the kind tells. */
  readonly value: string | undefined
  readonly length: number
}

/** Every word of the lexicon; where one stands twice the first sense counts. */
const allWords = (): ReadonlyMap<string, Word> => {
  const found = new Map<string, Word>()
  for (const [kind, words] of Object.entries(lexicon))
    for (const [value, patterns] of typeof words === 'string' ? [[undefined, words] as const] : Object.entries(words))
      for (const pattern of patterns.split(/\s+/))
        for (const text of expanded(pattern))
          if (text && !found.has(text)) found.set(text, { kind: kind as Kind, value, length: text.length })
  return found
}

/**
 * The words as a tree in flat arrays, its nodes numbered in breadth: the edges of node n are those from `firstEdge[n]` up to
 * `firstEdge[n + 1]`, by their characters in order, and edge e leads to node e + 1.
 */
const tree = /* @__PURE__ */ (() => {
  const words = allWords()
  const texts = [...words.keys()].sort((a, b) => (a < b ? -1 : 1))
  const edges: number[] = []
  const firstEdge: number[] = []
  const wordOf: (Word | undefined)[] = []
  // Of each node, the words that begin with it, and how long it is.
  const nodes: (readonly [number, number, number])[] = [[0, texts.length, 0]]
  for (const [from, to, depth] of nodes) {
    const word = words.get(texts[from]!)
    const isWord = word !== undefined && word.length === depth
    wordOf.push(isWord ? word : undefined)
    firstEdge.push(edges.length)
    for (let start = isWord ? from + 1 : from, end = start; start < to; start = end) {
      const code = texts[start]!.charCodeAt(depth)
      while (end < to && texts[end]!.charCodeAt(depth) === code) end++
      edges.push(code)
      nodes.push([start, end, depth + 1])
    }
  }
  firstEdge.push(edges.length)
  return { edges: Uint16Array.from(edges), firstEdge: Uint32Array.from(firstEdge), wordOf }
})()

/** The longest word that begins at a place. */
export const wordAt = (text: string, at: number): Word | undefined => {
  const { edges, firstEdge, wordOf } = tree
  let found: Word | undefined
  for (let node = 0, next = at; next < text.length; next++) {
    const code = text.charCodeAt(next)
    let low = firstEdge[node]!
    let high = firstEdge[node + 1]!
    const end = high
    while (low < high) {
      const middle = (low + high) >> 1
      if (edges[middle]! < code) low = middle + 1
      else high = middle
    }
    if (low === end || edges[low] !== code) break
    node = low + 1
    found = wordOf[node] ?? found
  }
  return found
}
