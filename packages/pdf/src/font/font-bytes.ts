import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

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

/**
 * The bytes of a file that stays open as long as the process: of the megabytes of a font a document needs a few
 * hundred kilobytes, and memory that is never filled costs neither room nor time.
 */
export const bytesInFile = (url: URL): FontBytes => {
  const file = openSync(url, 'r')
  try {
    const { size } = fstatSync(file)
    return {
      length: size,
      slice: (start, end) => {
        const bytes = new Uint8Array(end - start)
        if (readSync(file, bytes, 0, bytes.length, start) < bytes.length)
          throw new RangeError(`${url.pathname} is shorter than it was`)
        return bytes
      },
    }
  } catch (error) {
    closeSync(file)
    throw error
  }
}
