import type { Document, Node } from '@gxgk/document'
import { plainText, walk } from '@gxgk/document'

/**
 * Right-to-left override, which makes the letters after it run that way whatever they are (Unicode UAX #9). Digits run the other way
 * anyhow: the override in that direction, which telephones put around numbers, changes nothing of them.
 */
const override = '\u202e'

/** Stands in the place of an override; nobody takes it for a part of a figure, nor, as short as it is, for a label. */
const note = '〔改向〕'

/** What begins a run of its own direction, and what ends the last begun. */
const begins = /[\u202a\u202b\u202d\u202e]/
const end = '\u202c'

const overridesDigit = (text: string): boolean => {
  const open: boolean[] = []
  let overridden = 0
  for (const letter of text) {
    if (begins.test(letter)) {
      const isOverride = letter === override
      open.push(isOverride)
      if (isOverride) overridden++
    } else if (letter === end) {
      if (open.pop() === true) overridden--
    } else if (overridden > 0 && /\p{Number}/u.test(letter)) return true
  }
  return false
}

const told = <N extends Node>(node: N): N => {
  if (node.type === 'text') return { ...node, value: node.value.replaceAll(override, note) }
  if (!('children' in node)) return node
  return { ...node, children: (node.children as readonly Node[]).map(told) }
}

const holdsWords = new Set<Node['type']>(['paragraph', 'heading', 'cell'])

const changed = <N extends Node>(node: N): N => {
  if (holdsWords.has(node.type)) return overridesDigit(plainText(node)) ? told(node) : node
  if (!('children' in node)) return node
  return { ...node, children: (node.children as readonly Node[]).map(changed) }
}

const hasOverride = (document: Document): boolean => {
  for (const node of walk(document)) if (node.type === 'text' && node.value.includes(override)) return true
  return false
}

/**
 * The document with a note where the direction of letters is overridden before digits: what is stored as 51 shows as 15, and which of
 * them is meant no one can tell.
 */
export const withOverridesTold = (document: Document): Document =>
  hasOverride(document) ? { ...document, children: document.children.map(changed) } : document
