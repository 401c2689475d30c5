import type { XmlElement } from '@gxgk/read/ooxml'
import { openPackage } from '@gxgk/read/ooxml'
import { defaultLimits } from '@gxgk/read'

/** The children of elements in the order that the schema has them. */
export type ChildOrder = { readonly [element: string]: readonly string[] }

/** Elements of a Word file or a workbook that stand where the schema does not have them, part by part. */
export const outOfOrder = (bytes: Uint8Array, order: ChildOrder): readonly string[] => {
  const found: string[] = []
  const file = openPackage(bytes, 'OOXML', defaultLimits)
  for (const name of file.names) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    const reached = new Map<XmlElement, number>()
    const open = (element: XmlElement) => {
      const { tag, parent } = element
      const own = parent && order[parent.tag]
      if (!own) return
      const at = own.indexOf(tag)
      const last = reached.get(parent) ?? 0
      if (at < 0) found.push(`${name}: ${tag} in ${parent.tag}`)
      else if (at < last) found.push(`${name}: ${tag} after ${own[last]!} in ${parent.tag}`)
      else reached.set(parent, at)
    }
    file.parse(name, { open })
  }
  return found
}
