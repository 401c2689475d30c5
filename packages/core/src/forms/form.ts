/** How a printed word reads in English; the id is shown where it is absent. */
interface Named {
  readonly label: string
  readonly en?: string
}

/** `count` a whole number ≥ 0, `change` a whole number of either sign, `amount` 万元 with at most six decimals. */
export type FigureKind = 'count' | 'change' | 'amount'

/** A merged heading. With `sum` its figures are the sum of the rows below it, named but not printed. */
export interface GroupForm extends Named {
  readonly sum?: boolean
}

export interface ColumnForm extends Named {
  readonly id: string
  /** Merged headings above, outermost first. */
  readonly under?: readonly string[]
  /** `count` when absent. */
  readonly kind?: FigureKind
  /** Printed after each figure other than 0, where the label does not say it; 万元 after amounts when neither does. */
  readonly unit?: string
}

export interface RowForm extends Named {
  readonly id: string
  /** Merged headings to the left (in `blocks`: the heading above the block), outermost first. */
  readonly under?: readonly string[]
  /** The columns that the row has, all when absent. */
  readonly columns?: readonly string[]
  /** An organ that cannot have the thing may print `/`. */
  readonly optional?: boolean
}

/** The rules that a form declares as data. */
export type IdentityRule = SumForm['rule'] | FlowForm['rule']

/** Total = sum of parts, in each column (ids of rows or groups) or in each row (ids of columns). */
export interface SumForm {
  readonly rule: 'SUM-01' | 'SUM-02' | 'SUM-03'
  readonly each: 'column' | 'row'
  readonly total: string
  readonly parts: readonly string[]
}

/** What came in (`opening`) equals what went out or stays (`closing`), in each column; ids of rows or groups. */
export interface FlowForm {
  readonly rule: 'FLOW-01'
  readonly each: 'column'
  readonly opening: readonly string[]
  readonly closing: readonly string[]
}

export interface TableForm {
  /** `blocks`: headed blocks under one another; `grid`: rows × columns; `across`: all rows side by side in one printed row. */
  readonly layout: 'blocks' | 'grid' | 'across'
  /** Printed in the corner of the head: over the row labels in `grid`, before each block's columns in `blocks`. */
  readonly corner?: string
  readonly groups: { readonly [id: string]: GroupForm }
  readonly columns: readonly ColumnForm[]
  readonly rows: readonly RowForm[]
  readonly sums: readonly SumForm[]
  readonly flows: readonly FlowForm[]
}

export interface SectionForm extends Named {
  readonly id: string
  /** The table that the section holds; a section without one is narrative. */
  readonly table?: string
}

/** The official form of the report as data, complete and in printed order. */
export interface Form {
  readonly id: string
  /** Report years, both ends included; open when `to` is absent. */
  readonly years: { readonly from: number; readonly to?: number }
  readonly circular: { readonly number: string; readonly date?: string; readonly title: string }
  /** `{organ}` and `{year}` stand for theirs. */
  readonly title: string
  readonly sections: readonly SectionForm[]
  readonly tables: { readonly [id: string]: TableForm }
}
