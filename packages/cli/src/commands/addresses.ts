import { addressesOf, formForYear } from '@gxgk/core'
import type { ExitCode } from '../exit-codes'
import { exitCodes } from '../exit-codes'
import { wrongUse } from '../failure'
import type { Io } from '../io'

/** The addresses of a form, a line each, for whoever writes them. */
export const addressesCommand = (year: number, io: Io): ExitCode => {
  const form = Number.isSafeInteger(year) ? formForYear(year) : undefined
  if (!form) throw wrongUse(`${year} 年度没有规定格式`)
  for (const address of addressesOf(form)) io.out(address)
  return exitCodes.clean
}
