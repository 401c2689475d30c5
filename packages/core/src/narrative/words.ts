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
const treeOfWords = () => {
  const words = allWords()
  const texts = [...words.keys()].sort()
  const edges: number[] = []
  const firstEdge: number[] = []
  const wordOf: (Word | undefined)[] = []
  // Of each node, the words that begin with it, and how long it is.
  const [froms, ends, depths] = [[0], [texts.length], [0]]
  for (let node = 0; node < froms.length; node++) {
    const [from, to, depth] = [froms[node]!, ends[node]!, depths[node]!]
    const isWord = texts[from]!.length === depth
    wordOf.push(isWord ? words.get(texts[from]!) : undefined)
    firstEdge.push(edges.length)
    for (let start = isWord ? from + 1 : from, end = start; start < to; start = end) {
      const code = texts[start]!.charCodeAt(depth)
      while (end < to && texts[end]!.charCodeAt(depth) === code) end++
      edges.push(code)
      froms.push(start)
      ends.push(end)
      depths.push(depth + 1)
    }
  }
  firstEdge.push(edges.length)
  // The node of each character that begins a word, 0 for the others: most characters of a text begin none.
  const first = new Uint16Array(65_536)
  for (let edge = 0; edge < firstEdge[1]!; edge++) first[edges[edge]!] = edge + 1
  return { edges: Uint16Array.from(edges), firstEdge: Uint32Array.from(firstEdge), wordOf, first }
}

// Made when the first text is read: most of what loading this package would cost.
let tree: ReturnType<typeof treeOfWords> | undefined

/** The longest word that begins at a place. */
export const wordAt = (text: string, at: number): Word | undefined => {
  const { edges, firstEdge, wordOf, first } = (tree ??= treeOfWords())
  let node = first[text.charCodeAt(at)] ?? 0
  if (node === 0) return undefined
  let found = wordOf[node]
  for (let next = at + 1; next < text.length; next++) {
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
