import type { Ref } from '@gxgk/document'
import type { Face } from './face'

/** Names of ISO 32000-1, 14.8.4; an element has either elements or text in it. */
export type ElementRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'Span'
  | 'Link'
  | 'Note'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'

/** A part of the document as a screen reader is told of it. */
export interface StructureElement {
  readonly role: ElementRole
  /** Index of the element that it is in; -1 of the first one, the Document. */
  readonly parent: number
  readonly ref?: Ref
  /** Of a table: its caption, which is not printed. */
  readonly summary?: string
  readonly scope?: 'Row' | 'Column' | 'Both'
  readonly rowSpan?: number
  readonly colSpan?: number
  /** Of a list. */
  readonly numbering?: 'Decimal' | 'Disc'
  /** Of a link: where it leads. */
  readonly target?: LinkTarget
}

export type LinkTarget = { readonly href: string } | { readonly ref: Ref }

/** Why something is printed that is no part of the document's text. */
export type Artifact = 'pageNumber' | 'watermark' | 'repeated' | 'layout'

/** What is not black: the red of official letterheads. */
export type Ink = 'red'

/** Characters of one face, size and element beside each other on one line. */
export interface ComposedRun {
  /** From the left edge of the page to the first character. */
  readonly x: number
  /** With the spacing after each character but the last. */
  readonly width: number
  readonly text: string
  readonly face: Face
  readonly size: number
  /** Added after each character; less than 0 where a line is squeezed. */
  readonly spacing: number
  /** Black when absent. */
  readonly ink?: Ink
  /** Index in `elements`, or what it is instead. */
  readonly element: number | Artifact
}

export interface ComposedLine {
  /** From the upper edge of the page. */
  readonly baseline: number
  readonly runs: readonly ComposedRun[]
}

/** A straight line, horizontal or vertical; always an artifact. */
export interface Rule {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly width: number
  /** Black when absent. */
  readonly ink?: Ink
}

/** A filled rectangle; always an artifact. */
export interface Fill {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** From 0, black, to 1, white. */
  readonly grey: number
}

/** A rectangle that leads somewhere when it is clicked. */
export interface LinkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The link, in `elements`. */
  readonly element: number
}

/** Words across a page, behind all others. */
export interface Watermark {
  readonly text: string
  readonly face: Face
  readonly size: number
  /** Middle of the words. */
  readonly x: number
  readonly y: number
  /** Counter-clockwise, in degrees. */
  readonly angle: number
}

export interface ComposedPage {
  readonly width: number
  readonly height: number
  /** In reading order. */
  readonly lines: readonly ComposedLine[]
  readonly rules: readonly Rule[]
  /** Below the rules; none when absent. */
  readonly fills?: readonly Fill[]
  readonly links: readonly LinkArea[]
  readonly watermark?: Watermark
}

/** A place on a page, from its upper left corner. */
export interface Place {
  /** From 0. */
  readonly page: number
  readonly x: number
  readonly y: number
}

export interface OutlineEntry extends Place {
  /** 1 is the highest. */
  readonly depth: number
  readonly title: string
}

/** A document on pages: plain data, all lengths in points (1/72 inch) from the upper left corner of the page. */
export interface ComposedDocument {
  readonly pages: readonly ComposedPage[]
  /** Each after the one that it is in, in reading order. */
  readonly elements: readonly StructureElement[]
  readonly outline: readonly OutlineEntry[]
  /** Where each ref of the document stands. */
  readonly destinations: ReadonlyMap<Ref, Place>
}
