import type { ComposedPage, Face } from '@gxgk/layout'
import type { FontFace } from '@gxgk/layout/fonts'
import { fontUses, textsOf } from './font-use'

const isLoaded = (face: Face): boolean => (face as Partial<FontFace>).font?.load !== undefined

/** Makes the outlines ready that the pages draw, where the file of a font is there in part only; those of all fonts at once. */
export const loadOutlines = async (pages: readonly ComposedPage[]): Promise<void> => {
  const faces = new Set(Array.from(textsOf(pages), ({ face }) => face))
  if (![...faces].some(isLoaded)) return
  const uses = [...fontUses(pages).values()]
  await Promise.all(uses.map(({ font, codes }) => font.load?.([0, ...Array.from(codes.keys(), font.glyphOf)])))
}
