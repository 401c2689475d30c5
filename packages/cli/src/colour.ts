import type { Severity } from '@gxgk/core'

const codes = { error: 31, warning: 33, note: 36 } as const

/** The words in the colour of how grave it is, where a person reads them. */
export const coloured = (severity: Severity, words: string, colours: boolean): string =>
  colours ? `\u001b[${codes[severity]}m${words}\u001b[39m` : words
