import { ImportError } from '../import-error'

// Node and webpack by a code; what bundlers leave to a browser, each browser in its own words.
const isMissing = (error: Error & { readonly code?: unknown }) =>
  error.message.includes('pdfjs-dist') &&
  (/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)) || /resolve|specifier/i.test(error.message))

/** What to throw where pdfjs-dist was not loaded: that it is not installed, or what else there was. */
export const pdfjsFailure = (error: unknown): unknown =>
  error instanceof Error && isMissing(error)
    ? new ImportError('noLibrary', { detail: 'pdfjs-dist' }, { cause: error })
    : error
