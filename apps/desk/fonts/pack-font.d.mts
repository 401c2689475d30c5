/** A font file cut into parts, each compressed; how they are put together `packed-font.ts` tells. */
export const packFont: (
  file: Uint8Array,
  glyphOf: (codePoint: number) => number,
  /** In the order of their blocks. */
  characters: readonly string[],
  /** How many of them are in the first block. */
  first: number,
) => {
  readonly layout: { readonly length: number; readonly glyphs: number; readonly outlines: readonly [number, number] }
  readonly shell: Uint8Array
  readonly blocks: readonly Uint8Array[]
}
