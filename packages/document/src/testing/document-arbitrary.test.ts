import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeHref } from '../safe-href'
import type { Node } from '../tree'
import { walk } from '../walk'
import { canonicalDocuments, documentArbitrary, textArbitrary } from './index'

const samples = fc.sample(documentArbitrary(), { numRuns: 300, seed: 1 })
const nodes: readonly Node[] = samples.flatMap((root) => [...walk(root)])

/** Every node type; a mapped type, so that a new one fails to compile here until it is listed. */
const types: { readonly [T in Node['type']]: true } = {
  document: true,
  section: true,
  heading: true,
  paragraph: true,
  list: true,
  item: true,
  table: true,
  row: true,
  cell: true,
  note: true,
  chart: true,
  text: true,
  strong: true,
  link: true,
  number: true,
  break: true,
}

it.each(Object.keys(types))('a generated document may hold a %s', (type) => {
  expect(nodes.some((node) => node.type === type)).toBe(true)
})

it.each(Object.keys(types))('the canonical documents hold a %s', (type) => {
  const canonical = Object.values(canonicalDocuments).flatMap((root) => [...walk(root)])
  expect(canonical.some((node) => node.type === type)).toBe(true)
})

it('generated tables have heads, spans both ways, and headers of each kind', () => {
  const cells = nodes.filter((node) => node.type === 'cell')
  expect(nodes.some((node) => node.type === 'table' && node.headRows > 0)).toBe(true)
  expect(cells.some((cell) => (cell.rowSpan ?? 1) > 1)).toBe(true)
  expect(cells.some((cell) => (cell.colSpan ?? 1) > 1)).toBe(true)
  expect(new Set(cells.map((cell) => cell.header))).toEqual(new Set(['column', 'row', 'group', undefined]))
})

it('generated refs stand on every type that may have one', () => {
  const withRef = nodes.filter((node) => 'ref' in node).map((node) => node.type)
  expect(new Set(withRef)).toEqual(new Set(['section', 'heading', 'paragraph', 'table', 'cell']))
})

it('generated links are safe, unsafe, and within the document', () => {
  const hrefs = nodes.flatMap((node) => (node.type === 'link' ? [node.href] : []))
  expect(hrefs.some((href) => safeHref(href) === undefined)).toBe(true)
  expect(hrefs.some((href) => href.startsWith('#'))).toBe(true)
})

it('generated text is never empty and has no space at its ends', () => {
  fc.assert(fc.property(textArbitrary(), (value) => /^\S(?:.*\S)?$/u.test(value)))
})

it('the words are those given', () => {
  fc.assert(
    fc.property(documentArbitrary({ text: fc.constant('文') }), (root) => {
      for (const node of walk(root)) if (node.type === 'text') expect(['文', '']).toContain(node.value)
    }),
  )
})
