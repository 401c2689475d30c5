import type { Mark } from '@gxgk/document'
import { element } from '../xml'

const sides = ['top', 'left', 'bottom', 'right'] as const

const frame = (color: string, width: number) =>
  element(
    'w:tcBorders',
    {},
    sides
      .map((side) => element(`w:${side}`, { 'w:val': 'single', 'w:sz': width, 'w:space': 0, 'w:color': color }))
      .join(''),
  )

const shade = (fill: string) => element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })

const grey = 'F2F2F2'

/** What a mark makes of its cell: a frame round a figure that is likely wrong, a shade for what is only part of it. */
const looks: { readonly [M in Mark]: string } = {
  suspect: frame('C00000', 18) + shade('FDECEA'),
  member: shade(grey),
  error: shade('FDECEA'),
  warning: shade('FFF4E0'),
  note: shade('EAF2FB'),
}

/** The properties of a marked cell, in the order of the schema. */
export const markXml = (mark: Mark | undefined): string => (mark === undefined ? '' : looks[mark])
