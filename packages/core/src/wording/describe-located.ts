import type { LocateResult } from '../locate/locate'
import type { Language } from './names'
import { wordings } from './wordings'

/** What `locate` came to, in a sentence. */
export const describeLocated = (result: LocateResult, language: Language = 'zh'): string =>
  wordings[language].located[result.status](result)
