import { ImportError } from '@gxgk/read'

/** Waits for a reading; its `ImportError` tells the name of the file, where there is one. */
export const withName = async <T>(name: string | undefined, reading: () => Promise<T>): Promise<T> => {
  try {
    return await reading()
  } catch (error) {
    if (!(error instanceof ImportError) || name === undefined) throw error
    throw new ImportError(error.code, { ...error.params, name }, { cause: error })
  }
}
