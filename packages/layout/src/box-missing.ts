import type { Document, Node } from '@gxgk/document'
import type { Faces } from './face'
import { unprintable } from './unprintable'

/** Printed for a character that no face has, the first that a face has. */
const signs = ['□', '?']

const segments = /* @__PURE__ */ new Intl.Segmenter('zh', { granularity: 'grapheme' })

/**
 * The document with a box for each character, as a reader sees it, that no face has or that cannot be set; all else, the data
 * too, as it was.
 */
export const boxMissing = (document: Document, faces: Faces): Document => {
  const all = [...new Set(Object.values(faces).flat())]
  const known = new Map<number, boolean>()
  const has = (code: number): boolean => {
    const found = known.get(code) ?? all.some((face) => face.advance(code) !== undefined)
    known.set(code, found)
    return found
  }
  const sign = signs.find((one) => has(one.codePointAt(0)!)) ?? ''
  const isSet = (cluster: string) =>
    Array.from(cluster, (one) => one.codePointAt(0)!).every((code) => !unprintable(code) && has(code))
  const boxed = (text: string): string =>
    isSet(text) ? text : Array.from(segments.segment(text), ({ segment }) => (isSet(segment) ? segment : sign)).join('')
  const mapped = <N extends Node>(node: N): N => {
    if (node.type === 'text') return { ...node, value: boxed(node.value) }
    if (node.type === 'number') return { ...node, text: boxed(node.text) }
    if (node.type === 'chart')
      return {
        ...node,
        categories: node.categories.map(boxed),
        series: node.series.map(({ name, values }) => ({ name: boxed(name), values: values.map(mapped) })),
      }
    return 'children' in node ? { ...node, children: (node.children as readonly Node[]).map(mapped) } : node
  }
  return mapped(document)
}
