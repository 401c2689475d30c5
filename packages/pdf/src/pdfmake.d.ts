/** The parts of pdfmake 0.3 that are used here. */
declare module 'pdfmake' {
  export interface TextRun {
    text: string
    font: string
    color?: string
    link?: string
    linkToDestination?: string
  }

  interface Placed {
    margin?: [left: number, top: number, right: number, bottom: number]
    relativePosition?: { x: number; y: number }
  }

  export interface TextNode extends Placed {
    text: TextRun[] | string
    font?: string
    fontSize: number
    lineHeight?: number
    characterSpacing?: number
    noWrap?: true
    id?: string
    outline?: true
    outlineText?: string
    outlineParentId?: string
    outlineExpanded?: true
  }

  export interface Rule {
    type: 'line'
    x1: number
    y1: number
    x2: number
    y2: number
    lineWidth: number
  }

  export interface CanvasNode {
    canvas: Rule[]
  }

  export interface StackNode extends Placed {
    stack: Content[]
    unbreakable?: true
    pageBreak?: 'before'
  }

  export type Content = TextNode | CanvasNode | StackNode

  export interface Definition {
    version: string
    pageSize: { width: number; height: number }
    pageMargins: [left: number, top: number, right: number, bottom: number]
    defaultStyle: { font: string }
    content: Content[]
    footer?: (page: number) => Content
    language: string
    displayTitle: true
    info: { title: string; author?: string; subject?: string; creator: string; creationDate: Date }
    files?: { [key: string]: { src: string; name: string; type: string; relationship: string } }
  }

  /** A pdfkit document that is laid out but not yet ended; only what is mended in it. */
  export interface PdfKitDocument {
    endMetadata: () => void
    readonly _root: {
      readonly data: {
        readonly Names: { readonly data: { readonly Dests: { _compareKeys: (a: string, b: string) => number } } }
      }
    }
  }

  export interface Pdfmake {
    readonly constructor: new () => Pdfmake
    virtualfs: {
      existsSync(name: string): boolean
      readFileSync(name: string): Uint8Array
      writeFileSync(name: string, content: unknown): void
    }
    setFonts(fonts: { [family: string]: { normal: string } }): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: Definition): { getStream(): Promise<PdfKitDocument>; getBuffer(): Promise<Uint8Array> }
  }

  const shared: Pdfmake
  export default shared
}
