import { contentOperators } from './content-operators'
import type { Operator } from './content-operators'
import type { MarkedContents } from './marked-page'
import { markedContents } from './marked-page'
import type { Dict, Objects, Value } from './pdf-objects'
import { numberOf, openObjects } from './pdf-objects'
import type { StructureNode } from './structure-nodes'
import { allNodes, structureNodes } from './structure-nodes'

export interface CheckedPage {
  /** From 1. */
  readonly number: number
  readonly dict: Dict
  readonly operators: readonly Operator[]
  readonly marked: MarkedContents
}

/** A file as the checks look at it. */
export interface CheckedFile {
  readonly objects: Objects
  readonly pages: readonly CheckedPage[]
  /** The elements below the root of the structure. */
  readonly top: readonly StructureNode[]
  readonly nodes: readonly StructureNode[]
  /** The parent tree. */
  readonly owners: ReadonlyMap<number, Value>
}

/** Something that a file is asked, with sentences on what is wrong. */
export type Check = (file: CheckedFile) => readonly string[]

const pairs = (values: readonly Value[]) =>
  Array.from({ length: values.length / 2 }, (_, i) => [values[2 * i], values[2 * i + 1]] as const)

export const openChecked = async (bytes: Uint8Array): Promise<CheckedFile> => {
  const objects = await openObjects(bytes)
  const pages = objects.pages.map((dict, i): CheckedPage => {
    const content = Buffer.from(objects.bytesOf(dict.raw('Contents')) ?? []).toString('latin1')
    const operators = contentOperators(content)
    return { number: i + 1, dict, operators, marked: markedContents(operators, i + 1) }
  })
  const top = structureNodes(objects)
  const numbers = objects.catalog.dict('StructTreeRoot')?.dict('ParentTree')?.list('Nums') ?? []
  return {
    objects,
    pages,
    top,
    nodes: allNodes(top),
    owners: new Map(pairs(numbers).map(([key, value]) => [numberOf(key)!, value])),
  }
}
