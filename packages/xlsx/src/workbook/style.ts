/** What a cell looks like, and whether it may be written into. */
export interface Style {
  readonly font?: 'body' | 'heading'
  /** In points; 10.5 when absent. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
  /** `C00000`; black when absent. */
  readonly color?: string
  readonly fill?: string
  readonly border?: 'thin' | 'bottom'
  /** The colour of a thick frame in place of the border. */
  readonly frame?: string
  readonly align?: 'left' | 'center' | 'right'
  /** `center` when absent. */
  readonly vertical?: 'top' | 'center'
  /** Steps from the left edge. */
  readonly indent?: number
  readonly noWrap?: boolean
  /** As Excel writes it, `0.00`, `@`; General when absent. */
  readonly format?: string
  readonly unlocked?: boolean
  /** Text that begins as a formula does, and is none. */
  readonly quoted?: boolean
}

export const usualSize = 10.5

/** What a condition makes of a cell. */
export const conditionLooks = {
  /** Does not hold. */
  wrong: { color: 'FFFFFF', fill: 'C00000' },
  /** A total that is likely wrong. */
  suspect: { color: '9C0006', fill: 'FFC7CE' },
  /** A sum that is not of all. */
  partial: { color: '7F7F7F', italic: true },
} as const

export type ConditionLook = keyof typeof conditionLooks
