import type { Scope } from '../narrative/claim'

/** A figure of a sum as it is written out: its address and its value. */
export interface Term {
  readonly cell: string
  readonly value: number
}

export interface OfForm {
  /** The id of the form that the addresses belong to. */
  readonly form: string
}

export interface IdentityParams extends OfForm {
  readonly table: string
  /** Whether the identity stands in a column or a row, and in which. */
  readonly each: 'column' | 'row'
  readonly at: string
  readonly left: readonly Term[]
  readonly right: readonly Term[]
}

export interface AgainstOther extends OfForm {
  /** The figures of the other reports that the expected figure comes from. */
  readonly terms: readonly Term[]
  /** Cells of the other reports that are blank, where that is why the rule is unknown. */
  readonly blank: readonly { readonly organ: string; readonly cell: string }[]
}

export interface OfClaim extends OfForm {
  /** The narrative, and the place in it, of the words that are judged. */
  readonly section: string
  readonly offset: number
  readonly length: number
  readonly sentence: string
  /** The words that tell the figure, with those of its clause before them. */
  readonly clause: string
}

export interface OfScopedClaim extends OfClaim {
  readonly scope: Scope
}
