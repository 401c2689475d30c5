import type { Document, Ref } from '@gxgk/document'
import { assertArgument, assertIsDocument, assertOptions, walk } from '@gxgk/document'
import { boxMissing } from './box-missing'
import type { ComposeOptions } from './compose-options'
import { composeChecks } from './compose-options'
import type { ComposedDocument } from './composed'
import { createElements } from './elements'
import type { Faces } from './face'
import { fillPages } from './fill-pages'
import { someFaces } from './errors'
import { flowOf } from './flow-of'
import { linkAreas } from './link-areas'
import { pageNumber, watermark } from './page-furniture'
import { sheetsOf } from './sheet'
import { textStyles } from './text-style'

const refsOf = (document: Document): ReadonlySet<Ref> => {
  const refs = new Set<Ref>()
  for (const node of walk(document)) if ('ref' in node && node.ref !== undefined) refs.add(node.ref)
  return refs
}

/**
 * The document on A4 pages after GB/T 9704.
 *
 * ```
 * document ─ flowOf ─▶ lines and tables, elements ─ fillPages ─▶ pages ─▶ with numbers, links, watermark
 * ```
 *
 * Throws one sentence when no face has a character, when a character cannot be set, when margins leave no room,
 * and when a table has more columns than stand beside each other. For a document of unknown origin call
 * `assertDocument` before.
 */
export const composeDocument = (given: Document, faces: Faces, options: ComposeOptions = {}): ComposedDocument => {
  assertIsDocument('composeDocument', given)
  assertArgument('composeDocument', 'faces', faces, someFaces)
  assertOptions('composeDocument', options, composeChecks)
  const document = options.missing === 'box' ? boxMissing(given, faces) : given
  const { pageNumber: template } = document.meta
  const sheets = sheetsOf(options, !!template)
  const elements = createElements()
  const flows = flowOf(document, {
    faces,
    elements,
    refs: refsOf(document),
    styles: textStyles(sheets.grid),
    sheet: sheets.portrait,
    parent: elements.add({ role: 'Document', parent: -1 }),
  })
  const { all, outline, destinations } = fillPages(flows, sheets, options)
  const hasLinks = elements.all.some(({ role }) => role === 'Link')
  const pages = all.map(({ sheet, lines, rules, fills }, i) => ({
    width: sheet.width,
    height: sheet.height,
    lines: template ? [...lines, pageNumber(template, i + 1, faces, all[i]!)] : lines,
    rules,
    ...(fills.length > 0 && { fills }),
    links: hasLinks ? linkAreas(lines, elements.all) : [],
    ...(options.watermark && { watermark: watermark(options.watermark, faces, sheet) }),
  }))
  return { pages, elements: elements.all, outline, destinations }
}
