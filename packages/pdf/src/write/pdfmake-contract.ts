type Class = { readonly prototype: object; readonly name: string }

/** Methods of pdfkit that pdfmake's document has, and that pdfmake-file.ts calls or replaces. */
const ofDocument = [
  'ref',
  'addPage',
  'addContent',
  'flushPages',
  'getStructTreeRoot',
  'end',
  'endOutline',
  'endMarkings',
  'endMetadata',
  '_write',
  '_refEnd',
  '_finalize',
]
const ofRenderer = ['renderPages']

const missing = (type: Class, methods: readonly string[]) =>
  methods
    .filter((method) => typeof Reflect.get(type.prototype, method) !== 'function')
    .map((method) => `${type.name}.${method}`)

/** Throws when the installed pdfmake, or the pdfkit below it, lacks a method that is built on here. */
export const assertParts = (document: Class, renderer: Class): void => {
  const lacking = [...missing(document, ofDocument), ...missing(renderer, ofRenderer)]
  if (lacking.length > 0)
    throw new Error(`renderPdf: the installed pdfmake has no ${lacking.join(', ')}; this package needs pdfmake 0.3.11`)
}
