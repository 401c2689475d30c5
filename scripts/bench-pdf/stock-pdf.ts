import { createRequire } from 'node:module'
import type { Document } from '@gxgk/document'
import { stockDefinition } from './stock-definition'

interface Pdfmake {
  virtualfs: unknown
  setFonts(fonts: object): void
  setUrlAccessPolicy(policy: () => boolean): void
  setLocalAccessPolicy(policy: () => boolean): void
  createPdf(definition: object): { getBuffer(): Promise<Buffer> }
}

/** As a user of it would: the package is not one of this folder's, so it is taken from the one that has it. */
const pdfmake = createRequire(new URL('../../packages/pdf/package.json', import.meta.url))('pdfmake') as {
  readonly constructor: new () => Pdfmake
}

/** The document laid out and written by pdfmake alone. */
export const stockPdf = async (
  document: Document,
  fonts: { readonly [role: string]: Uint8Array },
): Promise<Uint8Array> => {
  const own = new pdfmake.constructor()
  own.virtualfs = {
    existsSync: (name: string) => name in fonts,
    readFileSync: (name: string) => fonts[name],
  }
  own.setFonts(Object.fromEntries(Object.keys(fonts).map((role) => [role, { normal: role }])))
  own.setUrlAccessPolicy(() => false)
  own.setLocalAccessPolicy(() => false)
  return own.createPdf(stockDefinition(document)).getBuffer()
}
