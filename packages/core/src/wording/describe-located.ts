import type { LocateResult } from '../locate/locate'
import type { Language } from './names'
import { wordingOf } from './wordings'

/** What `locate` came to, in a sentence. */
export const describeLocated = (result: LocateResult, language: Language = 'zh'): string =>
  wordingOf('describeLocated', language).located[result.status](result)
