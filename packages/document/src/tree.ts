/** An address that findings and links point to, such as `requests.granted.person`; opaque to renderers, unique in a document. */
export type Ref = string

/** Where a node stood in a published file; set by readers only. */
export interface Source {
  readonly page?: number
  readonly line?: number
  /** XPath of the element, in HTML and DOCX. */
  readonly path?: string
  /** Sheet and cell of a workbook, `二!C5`; what stands before the last `!` is the name of the sheet as it is shown. */
  readonly cell?: string
  /** Left, top, right and bottom on the page, in points (1/72 inch) from its upper left corner. */
  readonly box?: readonly [number, number, number, number]
  /** Of what was recognised in a picture: what may stand there. */
  readonly recognised?: Recognised
}

/** What was seen where a figure or a line is printed in a picture. */
export interface Recognised {
  /** What may stand there, the likeliest first, each with how sure its reading is, from 0 to 1; none where nothing was made out. */
  readonly candidates: readonly { readonly text: string; readonly vote: number }[]
}

interface Base {
  readonly source?: Source
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Data that a renderer puts into its file when the format can hold it. */
export interface Embedded {
  /** File name of an attachment, `report.json`. */
  readonly name: string
  readonly data: Json
}

export interface Meta {
  readonly title: string
  /** BCP 47, `zh-CN`. */
  readonly lang: string
  readonly author?: string
  readonly subject?: string
  /** Day of publication or making, `YYYY-MM-DD`. */
  readonly date?: string
  /** Template of the page number in paged outputs; `{page}` stands for the number. */
  readonly pageNumber?: string
  readonly embedded?: Embedded
}

export interface Document extends Base {
  readonly type: 'document'
  readonly meta: Meta
  readonly children: readonly Block[]
}

export interface Section extends Base {
  readonly type: 'section'
  readonly ref?: Ref
  readonly children: readonly Block[]
}

export interface Heading extends Base {
  readonly type: 'heading'
  /** 1 is the title of the document, 6 the lowest. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  readonly ref?: Ref
  readonly children: readonly Inline[]
}

/**
 * Parts of an official document beside its text (GB/T 9704): `letterhead` the name of the organ over the document, `number` its
 * number, with the line below them, `signature` the organ and, after a break, the day at the end.
 */
export type DocumentPart = 'letterhead' | 'number' | 'signature'

export interface Paragraph extends Base {
  readonly type: 'paragraph'
  readonly ref?: Ref
  /** What part of an official document it is; text when absent. */
  readonly part?: DocumentPart
  readonly children: readonly Inline[]
}

export interface List extends Base {
  readonly type: 'list'
  readonly ordered: boolean
  /** First number of an ordered list. */
  readonly start?: number
  readonly children: readonly Item[]
}

export interface Item extends Base {
  readonly type: 'item'
  readonly children: readonly Block[]
}

export interface Table extends Base {
  readonly type: 'table'
  readonly ref?: Ref
  /** Name of the table for those who cannot see where it stands and for lists of tables; not among the printed words. */
  readonly caption: string
  /** Number of leading rows that are the head, repeated where a table goes on to another page. */
  readonly headRows: number
  /** Relative widths of the columns of the grid; equal when absent. */
  readonly widths?: readonly number[]
  readonly children: readonly Row[]
}

export interface Row extends Base {
  readonly type: 'row'
  readonly children: readonly Cell[]
}

/**
 * What a reader is to see at once in a cell: `suspect` a figure that is likely wrong, `member` one that takes part in what does not
 * hold; of what was found how grave it is.
 */
export type Mark = 'suspect' | 'member' | 'error' | 'warning' | 'note'

export interface Cell extends Base {
  readonly type: 'cell'
  readonly mark?: Mark
  /** What the cell heads: the column below, the row to the right, or (`group`, a cell across the table) the rows below until the next. */
  readonly header?: 'column' | 'row' | 'group'
  readonly rowSpan?: number
  readonly colSpan?: number
  readonly ref?: Ref
  readonly children: readonly Inline[]
}

/** A remark on what stands around it. */
export interface Note extends Base {
  readonly type: 'note'
  readonly children: readonly Inline[]
}

/** Bars of one or more series over the same categories; every word and figure of it is also a table (`chartTable`). */
export interface Chart extends Base {
  readonly type: 'chart'
  readonly kind: 'bar'
  readonly caption: string
  readonly categories: readonly string[]
  readonly series: readonly { readonly name: string; readonly values: readonly NumberNode[] }[]
}

export interface Text extends Base {
  readonly type: 'text'
  readonly value: string
  /** `code`: the name of a rule and the like, which is small where there is room for little and never broken. */
  readonly role?: 'code'
}

export interface Strong extends Base {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Link extends Base {
  readonly type: 'link'
  /** `http:`, `https:`, `mailto:`, or `#` and a ref of the document; renderers write any other as its text alone. */
  readonly href: string
  readonly children: readonly Inline[]
}

/** A figure: its value, and the text that is printed for it. */
export interface NumberNode extends Base {
  readonly type: 'number'
  readonly value: number
  readonly text: string
}

export interface Break extends Base {
  readonly type: 'break'
}

export type Block = Section | Heading | Paragraph | List | Table | Note | Chart
export type Inline = Text | Strong | Link | NumberNode | Break
export type Node = Document | Block | Item | Row | Cell | Inline
export type NodeOf<T extends Node['type']> = Extract<Node, { readonly type: T }>
