/** What a font is used for after GB/T 9704: the title, headings of the first and the second level, and the text. */
export type Role = 'xiaobiaosong' | 'heiti' | 'kaiti' | 'fangsong'

/** A font as composing needs it. */
export interface Face {
  /** Unique among the faces of one document. */
  readonly id: string
  /** Width of the character in thousandths of the size; undefined when the face has no glyph for it. */
  readonly advance: (codePoint: number) => number | undefined
}

/** For each role the faces that are asked for a character, in this order. */
export type Faces = { readonly [R in Role]: readonly Face[] }
