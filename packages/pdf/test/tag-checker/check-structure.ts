import type { Check } from './checked-file'
import { nameOf } from './pdf-objects'
import type { StructureNode } from './structure-nodes'
import { attributeOf } from './structure-nodes'

const inner: { readonly [role: string]: readonly string[] } = {
  Table: ['THead', 'TBody'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
}

const ofNode = (node: StructureNode): readonly string[] => {
  const allowed = inner[node.role]
  const wrong = node.children.filter(({ role }) => allowed && !allowed.includes(role))
  const holds = node.contents.length > 0
  return [
    ...wrong.map(({ role }) => `a ${node.role} holds a ${role}`),
    ...(holds && node.children.length > 0 ? [`a ${node.role} holds text and elements`] : []),
    ...(holds && allowed ? [`a ${node.role} holds text`] : []),
    ...node.children
      .filter(({ parent }) => parent !== node.id)
      .map(({ role }) => `a ${role} names another parent than the ${node.role} that it is in`),
    ...(node.role === 'L' && !nameOf(attributeOf(node, 'ListNumbering')) ? ['a list has no numbering'] : []),
  ]
}

/** One Document, in which elements are where ISO 32000-1, 14.8.4 has them. */
export const checkStructure: Check = ({ top, nodes }) => [
  ...(top.length === 1 && top[0]!.role === 'Document' ? [] : ['the structure is not one Document']),
  ...nodes.flatMap(ofNode),
]
