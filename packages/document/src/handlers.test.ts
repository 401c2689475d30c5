import { expect, it } from 'vitest'
import { lineBreak, text } from './build'
import type { Handlers } from './handlers'
import { handle } from './handlers'
import type { Node } from './tree'

const nameOf = (node: Node, suffix: string) => node.type + suffix
const handlers: Handlers<string, string> = {
  document: nameOf,
  section: nameOf,
  heading: nameOf,
  paragraph: nameOf,
  list: nameOf,
  item: nameOf,
  table: nameOf,
  row: nameOf,
  cell: nameOf,
  note: nameOf,
  chart: nameOf,
  text: (node, suffix) => node.value + suffix,
  strong: nameOf,
  link: nameOf,
  number: nameOf,
  break: nameOf,
}

it('a node goes to the handler of its type, with the context', () => {
  expect(handle(handlers, text('文'), '!')).toBe('文!')
  expect(handle(handlers, lineBreak(), '!')).toBe('break!')
})

it.each(['image', 'constructor', '__proto__', 'toString'])('an unknown type, %s, throws one sentence', (type) => {
  const node = JSON.parse(`{"type":"${type}"}`) as Node
  expect(() => handle(handlers, node, '')).toThrow(
    expect.objectContaining({ name: 'GxgkError', message: `document: unknown node type "${type}"` }),
  )
})
