import { ImportError } from '@gxgk/import'

/** The error without the name of the file, which the page writes before it. */
export const nameless = (error: unknown): unknown => {
  if (!(error instanceof ImportError)) return error
  const { name: _, ...params } = error.params
  return new ImportError(error.code, params, { cause: error })
}
