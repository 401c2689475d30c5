/** The parts of pdfmake that pdfmake-file.ts builds on; what pdfkit, below it, has is typed as far as it is used. */
declare module 'pdfmake/js/PDFDocument.js' {
  export interface PdfKitReference {
    readonly id: number
    readonly gen: number
    data: unknown
    compress: boolean
    readonly buffer: Uint8Array[]
    offset: number
    finalize(): void
    write(chunk: Uint8Array): void
    end(chunk?: Uint8Array): void
  }

  export interface PdfKitPage {
    readonly dictionary: PdfKitReference & { readonly data: { [key: string]: unknown } }
    readonly fonts: { [name: string]: PdfKitReference }
  }

  export class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      virtualfs: null,
      localAccessPolicy: () => false,
    )
    readonly page: PdfKitPage
    readonly version: number
    readonly _root: PdfKitReference & { readonly data: { [key: string]: unknown; readonly Names: PdfKitReference } }
    readonly _info: PdfKitReference
    _offset: number
    readonly _offsets: number[]
    readonly _waiting: number
    ref(data?: unknown): PdfKitReference
    addPage(options: { size: [width: number, height: number]; margin: number }): this
    addContent(content: string): this
    getStructTreeRoot(): PdfKitReference
    end(): void
    endMetadata(): void
    _write(chunk: string | Uint8Array): void
    _refEnd(ref: PdfKitReference): void
    _finalize(): void
  }

  const module: typeof PDFDocument | { readonly default: typeof PDFDocument }
  export default module
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js'

  export class Renderer {
    constructor(document: PDFDocument)
    readonly pdfDocument: PDFDocument
    renderPages(pages: readonly unknown[]): void
  }

  const module: typeof Renderer | { readonly default: typeof Renderer }
  export default module
}
