import { GxgkError } from '@gxgk/document'
import type { Language } from './names'

/** What is said in a language; throws, in the name of the call, where there is no such language. */
export const inLanguage = <W>(call: string, language: Language, wordings: { readonly [L in Language]: W }): W => {
  if (Object.hasOwn(wordings, language)) return wordings[language]
  throw new GxgkError(
    'badOption',
    { call, option: 'language', received: language },
    {
      zh: `${call}：language 应为 "zh" 或 "en"，实为 ${String(language)}`,
      en: `${call}: language must be "zh" or "en", got ${String(language)}`,
    },
  )
}
