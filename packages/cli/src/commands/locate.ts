import type { Language } from '@gxgk/core'
import { describeLocated, describeRepair, locate } from '@gxgk/core'
import { eachFile } from '../each-file'
import type { ExitCode } from '../exit-codes'
import { exitCodes } from '../exit-codes'
import { inputFiles } from '../input-files'
import type { Io } from '../io'
import { draftsOf } from '../read-others'
import { told } from '../told'

interface Options {
  readonly lang: Language
  readonly previous?: string
}

/** `gxgk locate`: which figures are wrong. */
export const locateCommand = async (
  given: readonly string[],
  { lang, previous }: Options,
  io: Io,
): Promise<ExitCode> => {
  const [before] = previous === undefined ? [] : await draftsOf([previous], io)
  return eachFile(inputFiles(given, io), {}, io, async ({ draft }) => {
    const result = told(() => locate(draft, before && { previous: before }))
    io.progress('')
    io.out(`${draft.organ}  ${describeLocated(result, lang)}`)
    for (const repair of result.repairs.slice(0, 10)) io.out(`  ${describeRepair(repair, lang)}`)
    if (result.count > 10)
      io.out(lang === 'zh' ? `  共 ${result.count} 种改法，只列前 10 种` : `  10 of ${result.count}`)
    return result.status === 'balanced' ? exitCodes.clean : exitCodes.findings
  })
}
