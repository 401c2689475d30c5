import { describeError, GxgkError } from '@gxgk/document'
import type { Limits } from './limits'
import { en } from './wording/errors-en'
import { zh } from './wording/errors-zh'

/** Why a source was not read at all. */
export type ImportErrorCode =
  /** It goes beyond a limit, `limit`. */
  | 'limit'
  /** It is not what it seems to be, or a part of it is missing: `detail` says which. */
  | 'damaged'
  /** It is of a kind that is not read: `detail` names it. */
  | 'unsupported'
  /** There is nothing in it. */
  | 'empty'
  /** It opens with a password only. */
  | 'encrypted'
  /** The library that reads it is not installed: `detail` names it. */
  | 'noLibrary'
  /** It was not read in the time given, `most` milliseconds; `importIsolated` alone throws it. */
  | 'timeout'
  /** To read it took more memory than given, `most` megabytes; `importIsolated` alone throws it. */
  | 'memory'
  /** The process that read it stopped of itself, `detail` says how; `importIsolated` alone throws it. */
  | 'crashed'

export type ImportErrorParams = {
  /** Which limit, how much it is, and how much there is as far as it was counted. */
  readonly limit?: keyof Limits
  readonly most?: number
  readonly found?: number
  readonly detail?: string
  /** Name of the file, where it was given. */
  readonly name?: string
}

/** A source that cannot be read. Its message is in Chinese; `describeError` words it in English too. */
export class ImportError extends GxgkError {
  override readonly name = 'ImportError'
  declare readonly code: ImportErrorCode
  declare readonly params: ImportErrorParams
  constructor(code: ImportErrorCode, params: ImportErrorParams = {}, options?: ErrorOptions) {
    super(code, { ...params }, { zh: zh(code, params), en: en(code, params) }, { ...options, language: 'zh' })
  }
}

/** The sentence of an error. */
export const describeImportError: (error: ImportError, language?: 'zh' | 'en') => string = describeError

/** Refuses what goes beyond a limit. */
export const refuseBeyond = (limit: keyof Limits, found: number, limits: Limits): void => {
  if (found > limits[limit]) throw new ImportError('limit', { limit, most: limits[limit], found: Math.ceil(found) })
}
