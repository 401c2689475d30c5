import type { Sentences } from './gxgk-error'
import { GxgkError } from './gxgk-error'
import type { ValueKind } from './value-kind'
import { afterChinese, shownValue, valueKind } from './value-kind'

/** What is wanted, and for kinds of values that are often given in its place the call to write instead. */
export interface Wanted {
  readonly expected: Sentences
  readonly instead?: { readonly [K in ValueKind]?: string }
}

/** The error of a call that was given something else than it takes: one sentence that says what to write instead. */
export const wrongArgument = (call: string, argument: string, value: unknown, { expected, instead }: Wanted) => {
  const shown = shownValue(value)
  const kind = valueKind(value)
  const hint = instead?.[kind]
  return new GxgkError(
    'badArgument',
    { call, argument, received: kind, ...(hint !== undefined && { instead: hint }) },
    {
      zh: `${call}：${argument} 应为${afterChinese(expected.zh)}，${kind === 'missing' ? '' : '实为'}${afterChinese(shown.zh)}${hint === undefined ? '' : `；请写 ${hint}`}`,
      en: `${call}: ${argument} must be ${expected.en}, got ${shown.en}${hint === undefined ? '' : `; write ${hint}`}`,
    },
  )
}
