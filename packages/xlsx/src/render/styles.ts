import type { Block, Mark } from '@gxgk/document'
import type { Style } from '../workbook/style'

const grey = 'F2F2F2'

/** Of headings by their depth. */
export const headings: readonly Style[] = [
  { font: 'heading', size: 18, align: 'center' },
  { font: 'heading', size: 14, align: 'left' },
  { font: 'heading', size: 12, align: 'left' },
  ...[4, 5, 6].map((): Style => ({ bold: true, align: 'left' })),
]

export const paragraph: Style = { align: 'left', vertical: 'top' }
export const note: Style = { align: 'left', vertical: 'top', size: 9, color: '595959' }
export const caption: Style = { bold: true, align: 'left' }

export const parts: {
  readonly [P in NonNullable<Extract<Block, { readonly type: 'paragraph' }>['part']>]: Style
} = {
  letterhead: { font: 'heading', size: 26, align: 'center', color: 'FF0000' },
  number: { align: 'center', border: 'bottom' },
  signature: { align: 'right', vertical: 'top' },
}

export const linkColor = '1F4E79'

/** What a mark makes of its cell: a frame round a figure that is likely wrong, a shade for what is only part of it. */
export const marks: { readonly [M in Mark]: Style } = {
  suspect: { frame: 'C00000', fill: 'FDECEA', bold: true },
  member: { fill: grey },
  error: { fill: 'FDECEA' },
  warning: { fill: 'FFF4E0' },
  note: { fill: 'EAF2FB' },
}

export const cells = {
  head: { border: 'thin', fill: grey, align: 'center' },
  label: { border: 'thin', fill: grey, align: 'left' },
  words: { border: 'thin', align: 'left' },
  figure: { border: 'thin', align: 'center' },
} as const satisfies { readonly [name: string]: Style }
