import type { Language } from '@gxgk/core'
import { compare, comparisonToDocument } from '@gxgk/core'
import type { ExitCode } from '../exit-codes'
import { exitCodes } from '../exit-codes'
import { wrongUse } from '../failure'
import type { Io } from '../io'
import { draftsOf } from '../read-others'
import { formatOfName, renderAs } from '../render-as'
import { told } from '../told'
import { written } from '../written'

interface Options {
  readonly lang: Language
  readonly out?: string
}

/** `gxgk compare`: two reports side by side, as text or in the format of `--out`. */
export const compareCommand = async (given: readonly string[], { lang, out }: Options, io: Io): Promise<ExitCode> => {
  if (given.length !== 2) throw wrongUse('请给出两份报告，早的在前')
  const [before, after] = await draftsOf(given, io)
  const document = told(() => comparisonToDocument(compare(before!, after!), { language: lang }))
  if (out === undefined) {
    io.raw(await renderAs(document, 'md'))
    return exitCodes.clean
  }
  return written(out, await renderAs(document, out === '-' ? 'md' : formatOfName(out)), io)
}
