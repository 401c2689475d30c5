import type { LinkTarget } from '@gxgk/layout'

/** A part of a paragraph: text, or a link. */
export type PlainPart = string | { readonly text: string; readonly target: LinkTarget }

export interface PlainCell {
  readonly text: string
  readonly scope?: 'Row' | 'Column' | 'Both'
  readonly rowSpan?: number
  readonly colSpan?: number
}

/** What `composePlainly` puts on pages. */
export type PlainBlock =
  | { readonly heading: 1 | 2 | 3 | 4; readonly text: string; readonly ref?: string }
  | { readonly paragraph: readonly PlainPart[]; readonly ref?: string }
  | { readonly note: string }
  | { readonly list: readonly string[]; readonly numbering: 'Decimal' | 'Disc' }
  | {
      readonly table: string
      readonly columns: number
      /** Repeated on each page that the table goes on to. */
      readonly head: readonly (readonly PlainCell[])[]
      readonly body: readonly (readonly PlainCell[])[]
    }
  | { readonly pageBreak: 'portrait' | 'landscape' }
