import { en } from './en'
import type { Language } from './names'
import type { Wording } from './wording'
import { zh } from './zh'

export const wordings: { readonly [L in Language]: Wording } = { zh, en }
