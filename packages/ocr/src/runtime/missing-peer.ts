import { ImportError } from '@gxgk/read'

/** What to say where packages that the user installs are not there: their names, and with these what to type. */
export const missingPeers = (names: readonly string[]): ImportError =>
  new ImportError('noLibrary', { detail: names.join(' ') })

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String((error as { readonly code?: unknown }).code))

/** What loading a package gives; undefined where it is not installed. */
export const ifInstalled = async <T>(load: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await load()
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
