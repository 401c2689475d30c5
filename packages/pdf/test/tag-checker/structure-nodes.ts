import type { Dict, Objects, Value } from './pdf-objects'
import { idOf, listOf, nameOf, numberOf } from './pdf-objects'

/** An element of the structure tree as it is in the file. */
export interface StructureNode {
  readonly id: number
  readonly role: string
  readonly dict: Dict
  readonly parent: number | undefined
  readonly children: readonly StructureNode[]
  /** Marked contents by the number of their page object. */
  readonly contents: readonly { readonly page: number | undefined; readonly mcid: number }[]
  /** Numbers of the annotations that it refers to. */
  readonly annotations: readonly (number | undefined)[]
}

const kidsOf = (objects: Objects, dict: Dict): readonly Value[] => {
  const kids = dict.raw('K')
  if (kids === undefined) return []
  const followed = listOf(objects.follow(kids))
  return followed.length > 0 ? followed : [kids]
}

const nodeOf = (objects: Objects, value: Value): StructureNode => {
  const dict = objects.dictOf(value)!
  const children: StructureNode[] = []
  const contents: { page: number | undefined; mcid: number }[] = []
  const annotations: (number | undefined)[] = []
  for (const kid of kidsOf(objects, dict)) {
    const mcid = numberOf(kid)
    const inner = objects.dictOf(kid)
    const type = nameOf(inner?.get('Type'))
    if (mcid !== undefined) contents.push({ page: idOf(dict.raw('Pg')), mcid })
    else if (type === 'MCR')
      contents.push({ page: idOf(inner!.raw('Pg') ?? dict.raw('Pg')), mcid: numberOf(inner!.get('MCID'))! })
    else if (type === 'OBJR') annotations.push(idOf(inner!.raw('Obj')))
    else children.push(nodeOf(objects, kid))
  }
  return {
    id: dict.id ?? 0,
    role: nameOf(dict.get('S')) ?? '',
    dict,
    parent: idOf(dict.raw('P')),
    children,
    contents,
    annotations,
  }
}

/** The elements below the root of the structure tree; none when there is no tree. */
export const structureNodes = (objects: Objects): readonly StructureNode[] => {
  const root = objects.catalog.dict('StructTreeRoot')
  return root ? kidsOf(objects, root).map((kid) => nodeOf(objects, kid)) : []
}

/** All of them, each before what is in it. */
export const allNodes = (nodes: readonly StructureNode[]): readonly StructureNode[] =>
  nodes.flatMap((node) => [node, ...allNodes(node.children)])

/** An attribute of the element. */
export const attributeOf = ({ dict }: StructureNode, key: string): Value => dict.dict('A')?.get(key)
