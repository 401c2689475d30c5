import type { AnyDraft, Form } from '@gxgk/core'
import { officialForms, toDocument } from '@gxgk/core'
import type { Document, Node } from '@gxgk/document'
import { plainText, walk } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { countedThrough } from '../test/counted-through'
import { extractReport } from './extract/index'

/** The document without what it embeds, the text of one of its label cells put through `change`. */
const changed = (made: Document, at: number, change: (label: string) => string): Document => {
  let count = 0
  const of = <N extends Node>(node: N): N => {
    if (node.type === 'cell' && node.ref === undefined && plainText(node) !== '')
      return count++ === at ? { ...node, children: [{ type: 'text', value: change(plainText(node)) }] } : node
    return 'children' in node ? { ...node, children: node.children.map((child) => of(child as Node)) } : node
  }
  const { embedded: _, ...meta } = made.meta
  return { ...of(made), meta }
}

/** What may happen to a label, and how many of the figures must be read all the same. */
const misprints: readonly (readonly [name: string, change: (label: string) => string, least: number])[] = [
  ['its last letter lost', (label) => label.slice(0, -1), 1],
  ['a letter changed', (label) => label.slice(0, 1) + '某' + label.slice(2), 1],
  ['half of it lost', (label) => label.slice(0, Math.ceil(label.length / 2)), 0.95],
  ['other words in its place', () => '甲乙丙丁戊己', 0],
  ['nothing in its place', () => '', 0],
]

describe.each(officialForms.map((form) => [form.id, form as Form] as const))('a report in the %s form', (_, form) => {
  const report = countedThrough(form)
  const made = toDocument(report)
  const labels = [...walk(made)].filter(
    (node) => node.type === 'cell' && node.ref === undefined && plainText(node) !== '',
  )
  const figures = Object.entries(report.tables).flatMap(([table, rows]) =>
    Object.entries(rows!).flatMap(([row, cells]) =>
      Object.entries(cells!).map(([column, value]) => ({ address: `${table}.${row}.${column}`, value })),
    ),
  )

  it.each(misprints)('with any label misprinted, %s, gives no figure wrong and loses none', (_name, change, least) => {
    for (const [at, label] of labels.entries()) {
      const { draft, problems } = extractReport(changed(made, at, change))
      const told = new Set(problems.flatMap(({ cells }) => cells))
      const isRead = ({ address, value }: (typeof figures)[number]) => {
        const [table = '', row = '', column = ''] = address.split('.')
        const found = (draft as AnyDraft).tables[table]?.[row]?.[column] ?? null
        if (found !== value) expect([address, found, told.has(address)]).toEqual([address, null, true])
        return found === value
      }
      expect([plainText(label), figures.filter(isRead).length >= least * figures.length]).toEqual([
        plainText(label),
        true,
      ])
    }
  })
})
