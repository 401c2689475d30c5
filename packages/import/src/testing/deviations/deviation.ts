import type { Form } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import type { Random } from '../random'

/** One way in which published reports are not what the form wants. */
export interface Deviation {
  readonly name: string
  /** `damage` takes figures or what tells them away; the others leave every printed figure readable. */
  readonly kind: 'label' | 'heading' | 'figure' | 'structure' | 'surroundings' | 'damage'
  /** How often it is chosen, beside the others; 1 when absent. */
  readonly weight?: number
  /** True where cells stand in other columns than before; a drawing of that would be of another report. */
  readonly shifts?: boolean
  /** True where cells that had figures are blank. */
  readonly blanks?: boolean
  /** The document with the deviation; the same one where there is nothing that could deviate. */
  readonly apply: (document: Document, form: Form, random: Random) => Document
}
