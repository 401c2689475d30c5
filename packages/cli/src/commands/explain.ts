import type { Language } from '@gxgk/core'
import { describeExplanation, explain } from '@gxgk/core'
import type { ExitCode } from '../exit-codes'
import { exitCodes } from '../exit-codes'
import type { Io } from '../io'
import { draftsOf } from '../read-others'
import { told } from '../told'

/** `gxgk explain`: the identities in which a figure stands. */
export const explainCommand = async (
  file: string,
  address: string,
  { lang }: { readonly lang: Language },
  io: Io,
): Promise<ExitCode> => {
  const [draft] = await draftsOf([file], io)
  io.out(told(() => describeExplanation(explain(draft!, address), lang)))
  return exitCodes.clean
}
