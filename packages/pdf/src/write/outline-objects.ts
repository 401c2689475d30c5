import type { ComposedDocument } from '@gxgk/layout'
import type { PdfDictionary, Reference } from './pdf-value'
import { textString } from './pdf-value'
import type { PdfFile } from './pdf-file'
import { placeOnPage } from './place-on-page'

interface Item {
  readonly reference: Reference
  readonly index: number
  readonly depth: number
  readonly items: Item[]
}

/** Each entry below the last one before it that is higher. */
const nested = (file: PdfFile, { outline }: ComposedDocument): readonly Item[] => {
  const items: Item[] = []
  const open: Item[] = []
  outline.forEach(({ depth }, index) => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
    const item = { reference: file.reserve(), index, depth, items: [] }
    ;(open.at(-1)?.items ?? items).push(item)
    open.push(item)
  })
  return items
}

const countOf = (items: readonly Item[]): number => items.reduce((sum, item) => sum + 1 + countOf(item.items), 0)

const ends = (items: readonly Item[]): PdfDictionary =>
  items.length === 0 ? {} : { First: items[0]!.reference, Last: items.at(-1)!.reference, Count: countOf(items) }

/** Writes the outline with all entries open (ISO 32000-1, 12.3.3); undefined when there is none. */
export const outlineObjects = (
  file: PdfFile,
  composed: ComposedDocument,
  pages: readonly Reference[],
): Reference | undefined => {
  const top = nested(file, composed)
  if (top.length === 0) return undefined
  const root = file.write({ Type: 'Outlines', ...ends(top) })
  const write = (items: readonly Item[], parent: Reference) =>
    items.forEach(({ reference, index, items: below }, i) => {
      const entry = composed.outline[index]!
      file.write(
        {
          Title: textString(entry.title),
          Parent: parent,
          ...(i > 0 && { Prev: items[i - 1]!.reference }),
          ...(i + 1 < items.length && { Next: items[i + 1]!.reference }),
          ...ends(below),
          Dest: placeOnPage(entry, composed, pages),
        },
        reference,
      )
      write(below, reference)
    })
  write(top, root)
  return root
}
