import type { OptionCheck } from './option-checks'
import type { Wanted } from './wrong-argument'
import { wrongArgument } from './wrong-argument'

/** Throws unless an argument of the call is what the check takes. */
export const assertArgument = (call: string, argument: string, value: unknown, check: OptionCheck & Wanted): void => {
  if (!check.is(value)) throw wrongArgument(call, argument, value, check)
}
