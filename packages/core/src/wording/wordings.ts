import { en } from './en'
import { inLanguage } from './language'
import type { Language } from './names'
import type { Wording } from './wording'
import { zh } from './zh'

export const wordings: { readonly [L in Language]: Wording } = { zh, en }

/** The wording of a language; throws, in the name of the call, where there is none. */
export const wordingOf = (call: string, language: Language): Wording => inLanguage(call, language, wordings)
