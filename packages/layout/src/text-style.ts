import type { DocumentPart } from '@gxgk/document'
import { assertArgument } from '@gxgk/document'
import type { Ink } from './composed'
import { aGrid } from './errors'
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
  /** `signature`: as a block at the right, two characters from the edge, its lines after the first two characters in. */
  readonly align: 'justify' | 'left' | 'center' | 'signature'
  readonly ink?: Ink
  /** A line below, of the width of the type area. */
  readonly ruled?: Ink
  /** Left blank above, but for the top of a page, and below. */
  readonly above: number
  readonly below: number
}

export interface TextStyles {
  readonly paragraph: TextStyle
  readonly parts: { readonly [P in DocumentPart]: TextStyle }
  readonly note: TextStyle
  /** By depth, from 1. */
  readonly headings: readonly TextStyle[]
}

/** Distance from the upper edge of a character's square to its baseline, in parts of the size. */
export const ascent = 0.88

/** Sizes of GB/T 9704 in points: the title 2号, notes and page numbers 4号. */
export const sizes = { letterhead: 34, title: 22, note: 14, pageNumber: 14 } as const

/** The styles of GB/T 9704: the title in 小标宋, headings in 黑体 and 楷体, all else in 仿宋. */
export const textStyles = (grid: Grid): TextStyles => {
  assertArgument('textStyles', 'grid', grid, aGrid)
  const { size, pitchOf } = grid
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
  const parts = {
    letterhead: { ...title, size: sizes.letterhead, pitch: pitchOf(sizes.letterhead), above: 0, below: 0, ink: 'red' },
    // Two lines below the organ, and the line that parts them from the text.
    number: { ...paragraph, indent: 0, align: 'center', above: 2 * pitch, ruled: 'red', below: pitch },
    signature: { ...paragraph, indent: 0, align: 'signature', above: pitch },
  } as const
  return {
    paragraph,
    parts,
    note: { ...paragraph, size: sizes.note, pitch: pitchOf(sizes.note) },
    headings: [title, { ...paragraph, role: 'heiti' }, { ...paragraph, role: 'kaiti' }, paragraph],
  }
}
