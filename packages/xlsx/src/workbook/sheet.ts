import type { Range } from './cell-name'
import type { ConditionLook, Style } from './style'

/** Words with looks of their own in a cell. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly color?: string
}

export interface SheetCell {
  /** Beside a formula, what that comes to. */
  readonly value?: number | string | readonly Run[]
  /** Without `=`. */
  readonly formula?: string
  /** The formula reckons with ranges as arrays. */
  readonly isArray?: boolean
  readonly style: Style
}

/** A condition under which cells look otherwise. */
export interface Condition {
  readonly ranges: readonly Range[]
  /** As it reads in the first cell of the ranges; of more ranges than one all its places must be fixed. */
  readonly formula: string
  readonly look: ConditionLook
}

/** What may be written into cells. */
export interface Validation {
  readonly range: Range
  readonly type: 'whole' | 'decimal' | 'custom'
  readonly operator?: 'greaterThanOrEqual' | 'between'
  readonly formulas: readonly string[]
  readonly error: { readonly title: string; readonly message: string }
  readonly prompt?: { readonly title: string; readonly message: string }
}

export interface SheetLink {
  readonly range: Range
  /** A place of the workbook, `'二'!C5`, or an address of the web. */
  readonly to: { readonly place: string } | { readonly address: string }
}

export interface Sheet {
  readonly name: string
  /** Cells by row and column, both counted from 0. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>
  /** In widths of a digit. */
  readonly widths: readonly number[]
  readonly merges: readonly Range[]
  readonly conditions: readonly Condition[]
  readonly validations: readonly Validation[]
  readonly links: readonly SheetLink[]
  readonly isProtected: boolean
  /** So many rows and columns stay where they are. */
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly print: {
    readonly landscape?: boolean
    /** Where it goes on from page to page to the right: the columns that begin a page each, and the scale in hundredths; else it is made to fit the width of one. */
    readonly pages?: { readonly breaks: readonly number[]; readonly scale: number }
    readonly area?: Range
    /** Rows that each page begins with, both ends included. */
    readonly titleRows?: readonly [from: number, to: number]
    readonly titleColumns?: readonly [from: number, to: number]
  }
}

/** A sheet as it is made. */
export class SheetBuilder implements Sheet {
  readonly rows = new Map<number, Map<number, SheetCell>>()
  readonly heights = new Map<number, number>()
  readonly merges: Range[] = []
  readonly conditions: Condition[] = []
  readonly validations: Validation[] = []
  readonly links: SheetLink[] = []
  isProtected = false
  frozen = { rows: 0, columns: 0 }
  print: Sheet['print'] = {}

  constructor(
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  put(row: number, column: number, cell: SheetCell): void {
    let cells = this.rows.get(row)
    if (!cells) this.rows.set(row, (cells = new Map()))
    cells.set(column, cell)
  }

  /** One cell over a range; all places have its style, so that the border goes round. */
  putOver(range: Range, cell: SheetCell): void {
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++)
        this.put(row, column, row === range.top && column === range.left ? cell : { style: cell.style })
    if (range.top < range.bottom || range.left < range.right) this.merges.push(range)
  }

  /** The width of columns, both ends included. */
  widthOf(from: number, to: number): number {
    let sum = 0
    for (let column = from; column <= to; column++) sum += this.widths[column] ?? 0
    return sum
  }
}
