import type { Form } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import type { Random } from '../random'

/**
 * What not every shape can show: cells that stand in other columns than before (a drawing of that would be of another
 * report), figures that are blank (where nothing is left of a blank cell, which figures are there cannot be told), and
 * merged cells in each of their places (which programs do that write cell after cell).
 */
export type Trait = 'shifts' | 'blanks' | 'flattens'

/** One way in which published reports are not what the form wants. */
export interface Deviation {
  readonly name: string
  /** `damage` takes figures or what tells them away; the others leave every printed figure readable. */
  readonly kind: 'label' | 'heading' | 'figure' | 'structure' | 'surroundings' | 'damage'
  /** How often it is chosen, beside the others; 1 when absent. */
  readonly weight?: number
  readonly trait?: Trait
  /** Makes of the report half another form's, which is that form's alone where its year is too. */
  readonly mixesForms?: true
  /** The document with the deviation; the same one where there is nothing that could deviate. */
  readonly apply: (document: Document, form: Form, random: Random) => Document
}
