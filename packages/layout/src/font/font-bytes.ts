/** The bytes of a font file, of which only parts are looked at. */
export interface FontBytes {
  readonly length: number
  /** From `start` to `end`, not included; both within the file. */
  readonly slice: (start: number, end: number) => Uint8Array
  /**
   * Makes outlines ready for `slice`, those that begin and end at these places; undefined where they are. Absent where all of the file is
   * there; all but the table `glyf` has to be.
   */
  readonly load?: (outlines: readonly Extent[]) => Promise<unknown> | undefined
}

/** Where something begins, and the first place after it. */
export type Extent = readonly [start: number, end: number]

/** Whether it can be looked at like a file; arrays and text, which can be sliced too, are none. */
export const isFontBytes = (value: unknown): value is FontBytes => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return false
  const { length, slice } = value as Partial<FontBytes>
  return typeof length === 'number' && typeof slice === 'function'
}

export const bytesInMemory = (bytes: Uint8Array): FontBytes => ({
  length: bytes.length,
  slice: (start, end) => bytes.subarray(start, end),
})
