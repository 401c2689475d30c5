import { ImportError } from '../src/import-error'
import type { Limits } from '../src/limits'

type Read = (input: Uint8Array | string, limits?: Partial<Limits>) => unknown

/** What a reader throws of a file, if it is an `ImportError`; any other error is thrown on. */
export const errorOf =
  (read: Read) =>
  (input: Uint8Array | string, limits?: Partial<Limits>): ImportError | undefined => {
    try {
      read(input, limits)
    } catch (error) {
      if (error instanceof ImportError) return error
      throw error
    }
    return undefined
  }

/** The same in words: `limit nodes`, `damaged ZIP`. */
export const refusalOf =
  (read: Read) =>
  (input: Uint8Array | string, limits?: Partial<Limits>): string | undefined => {
    const error = errorOf(read)(input, limits)
    return error && `${error.code} ${error.params.limit ?? error.params.detail ?? ''}`.trim()
  }
