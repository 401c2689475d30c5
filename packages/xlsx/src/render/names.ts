import { fixedName, onSheet } from '../workbook/cell-name'
import type { Range } from '../workbook/cell-name'
import { definedName } from '../workbook/defined-name'
import type { SheetBuilder } from '../workbook/sheet'

/** The refs of a document as names of a workbook, and the links to them. */
export class Names {
  /** By name in small letters, since Excel does not tell them apart. */
  private readonly places = new Map<string, readonly [name: string, place: string]>()
  private readonly links: { readonly ref: string; readonly from: SheetBuilder; readonly range: Range }[] = []

  add(ref: string, { name: sheet }: SheetBuilder, { top, left }: Range): void {
    const name = definedName(ref)
    const key = name.toLowerCase()
    if (!this.places.has(key)) this.places.set(key, [name, onSheet(sheet, fixedName(top, left))])
  }

  link(href: string, from: SheetBuilder, range: Range): void {
    if (href.startsWith('#')) this.links.push({ ref: href.slice(1), from, range })
    else from.links.push({ range, to: { address: href } })
  }

  /** All names, when every place is known; links within the document now lead somewhere, or are none. */
  all(): readonly (readonly [name: string, place: string])[] {
    for (const { ref, from, range } of this.links) {
      const place = this.places.get(definedName(ref).toLowerCase())?.[1]
      if (place !== undefined) from.links.push({ range, to: { place: place.replaceAll('$', '') } })
    }
    return [...this.places.values()]
  }
}
