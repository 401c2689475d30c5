import { page } from './page'
import type { Role } from './font-set'

/** How the lines of a block stand; lengths in points, `indent` in characters. */
export interface TextStyle {
  readonly role: Role
  readonly size: number
  /** From line to line. */
  readonly pitch: number
  /** Of the first line. */
  readonly indent: number
  readonly align: 'justify' | 'center'
  readonly after: number
}

// GB/T 9704: 28 characters a line and 22 lines a page. A hair less than the whole, lest rounding turn the last line out.
const size = page.type.width / 28 - 0.0001
const pitch = page.type.height / 22 - 0.001

const paragraph: TextStyle = { role: 'body', size, pitch, indent: 2, align: 'justify', after: 0 }
const title: TextStyle = { role: 'title', size: 22, pitch: 36, indent: 0, align: 'center', after: pitch / 2 }
const heading: TextStyle = { ...paragraph, role: 'heading' }
const subheading: TextStyle = { ...paragraph, role: 'strong' }
const note: TextStyle = { ...paragraph, size: 12, pitch: 20 }
const pageNumber = { role: 'body', size: 14 } as const

export const textStyles = { paragraph, title, heading, subheading, note, pageNumber } as const

/** Sizes for tables, the first that serves is taken; the rest in parts of the size. */
export const tableStyle = {
  sizes: [10.5, 10, 9.5, 9, 8.5, 8],
  pitch: 1.3,
  gapX: 3,
  gapY: 2.5,
  rule: 0.5,
  before: 2,
  after: 8,
} as const
