/** The bytes of a font file, of which only parts are looked at. */
export interface FontBytes {
  readonly length: number
  /** From `start` to `end`, not included; both within the file. */
  readonly slice: (start: number, end: number) => Uint8Array
}

export const bytesInMemory = (bytes: Uint8Array): FontBytes => ({
  length: bytes.length,
  slice: (start, end) => bytes.subarray(start, end),
})
