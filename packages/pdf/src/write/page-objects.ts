import type { PdfFile } from './pdf-file'
import type { PdfDictionary, Reference } from './pdf-value'
import { decimal } from './pdf-value'

/** A page as it goes into the file, lengths in points. */
export interface PageParts {
  readonly width: number
  readonly height: number
  /** Operators, with y downwards from the upper edge. */
  readonly content: string
  /** By the names that the content calls them. */
  readonly fonts: { readonly [name: string]: Reference }
  /** More entries of its dictionary. */
  readonly entries: PdfDictionary
}

/** Writes the pages and the tree of them, which is this one node (ISO 32000-1, 7.7.3). */
export const pageObjects = (
  file: Pick<PdfFile, 'write' | 'writeStream'>,
  tree: Reference,
  pages: readonly PageParts[],
): readonly Reference[] => {
  const kids = pages.map(({ width, height, content, fonts, entries }) =>
    file.write({
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, width, height],
      Contents: file.writeStream({}, `1 0 0 -1 0 ${decimal(height, 2)} cm\n${content}`),
      Resources: { Font: fonts },
      // The order of the structure, as PDF/UA asks (ISO 14289-1, 7.18.3).
      Tabs: 'S',
      ...entries,
    }),
  )
  file.write({ Type: 'Pages', Kids: kids, Count: kids.length }, tree)
  return kids
}
