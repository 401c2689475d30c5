import { GxgkError } from './gxgk-error'
import type { OptionCheck } from './option-checks'
import { record } from './option-checks'
import { afterChinese, shownValue } from './value-kind'
import { wrongArgument } from './wrong-argument'

/** A check for each option that a call has; one that is left out does not compile. */
export type OptionChecks<Options> = { readonly [Name in keyof Required<Options>]: OptionCheck }

/** Throws where options are none, where one has a name that the call does not know, or a value that it cannot use; undefined is absent. `argument` is what the options are called where they stand in another one. */
export const assertOptions = <Options>(
  call: string,
  options: Options | undefined,
  checks: OptionChecks<Options>,
  argument = 'options',
): void => {
  if (options === undefined) return
  if (!record.is(options)) throw wrongArgument(call, argument, options, record)
  for (const [name, value] of Object.entries(options as { readonly [name: string]: unknown })) {
    const option = argument === 'options' ? name : `${argument}.${name}`
    if (!Object.hasOwn(checks, name)) {
      const known = Object.keys(checks)
      throw new GxgkError(
        'unknownOption',
        { call, option, known },
        {
          zh: `${call}：没有选项 ${option}，有的是 ${known.join('、')}`,
          en: `${call}: there is no option ${option}; there are ${known.join(', ')}`,
        },
      )
    }
    const { is, expected } = (checks as { readonly [name: string]: OptionCheck })[name]!
    if (value === undefined || is(value)) continue
    const shown = shownValue(value)
    throw new GxgkError(
      'badOption',
      { call, option, received: shown.en },
      {
        zh: `${call}：选项 ${option} 应为${afterChinese(expected.zh)}，实为${afterChinese(shown.zh)}`,
        en: `${call}: option ${option} must be ${expected.en}, got ${shown.en}`,
      },
    )
  }
}
