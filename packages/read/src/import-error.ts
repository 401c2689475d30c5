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

export interface ImportErrorFacts {
  /** Which limit, how much it is, and how much there is as far as it was counted. */
  readonly limit?: keyof Limits
  readonly most?: number
  readonly found?: number
  readonly detail?: string
  /** Name of the file, where it was given. */
  readonly name?: string
}

const wordings = { zh, en }

/** A source that cannot be read. Its message is in Chinese; `describeImportError` words it in English too. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly code: ImportErrorCode
  readonly facts: ImportErrorFacts
  constructor(code: ImportErrorCode, facts: ImportErrorFacts = {}, options?: ErrorOptions) {
    super(zh(code, facts), options)
    this.code = code
    this.facts = facts
  }
}

/** The sentence of an error. */
export const describeImportError = ({ code, facts }: ImportError, language: 'zh' | 'en' = 'zh'): string =>
  wordings[language](code, facts)

/** Refuses what goes beyond a limit. */
export const refuseBeyond = (limit: keyof Limits, found: number, limits: Limits): void => {
  if (found > limits[limit]) throw new ImportError('limit', { limit, most: limits[limit], found })
}
