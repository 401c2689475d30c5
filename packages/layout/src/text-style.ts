import type { Role } from './face'
import type { Grid } from './sheet'

/** How the lines of a block stand; lengths in points. */
export interface TextStyle {
  readonly role: Role
  readonly size: number
  /** From line to line. */
  readonly pitch: number
  /** Of the first line. */
  readonly indent: number
  readonly align: 'justify' | 'center'
  /** Left blank above, but for the top of a page, and below. */
  readonly above: number
  readonly below: number
}

export interface TextStyles {
  readonly paragraph: TextStyle
  readonly note: TextStyle
  /** By depth, from 1. */
  readonly headings: readonly TextStyle[]
}

/** Distance from the upper edge of a character's square to its baseline, in parts of the size. */
export const ascent = 0.88

/** Sizes of GB/T 9704 in points: the title 2号, notes and page numbers 4号. */
export const sizes = { title: 22, note: 14, pageNumber: 14 } as const

/** The styles of GB/T 9704: the title in 小标宋, headings in 黑体 and 楷体, all else in 仿宋. */
export const textStyles = ({ size, pitchOf }: Grid): TextStyles => {
  const pitch = pitchOf(size)
  const indent = 2 * size
  const paragraph: TextStyle = { role: 'fangsong', size, pitch, indent, align: 'justify', above: 0, below: 0 }
  const title: TextStyle = {
    role: 'xiaobiaosong',
    size: sizes.title,
    pitch: pitchOf(sizes.title),
    indent: 0,
    align: 'center',
    above: pitch,
    below: pitch,
  }
  return {
    paragraph,
    note: { ...paragraph, size: sizes.note, pitch: pitchOf(sizes.note) },
    headings: [title, { ...paragraph, role: 'heiti' }, { ...paragraph, role: 'kaiti' }, paragraph],
  }
}
