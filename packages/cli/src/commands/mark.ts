import type { Language } from '@gxgk/core'
import type { Against } from '../diagnose-input'
import { diagnosed, readAgainst } from '../diagnose-input'
import { eachFile } from '../each-file'
import type { ExitCode } from '../exit-codes'
import { wrongUse } from '../failure'
import { inputFiles } from '../input-files'
import type { Io, ReadOptions } from '../io'
import { markFileItself, writeMarked } from '../mark-file'
import { markedType } from '../marked-type'
import { documentFormats, formatOf } from '../render-as'
import { codeOf } from '../tell-findings'

export interface MarkCommandOptions extends Against {
  readonly reading: ReadOptions
  /** Of the report that is written; Word files and workbooks are marked as they are when absent. */
  readonly format?: string
  readonly lang: Language
  readonly out?: string
}

/** `gxgk mark`: a Word file or a workbook again with remarks, any other as a report of ours with its faults marked. */
export const markCommand = async (given: readonly string[], options: MarkCommandOptions, io: Io): Promise<ExitCode> => {
  const format = formatOf(options.format ?? 'html')
  if (!format) throw wrongUse(`没有 ${options.format} 这种格式：可用 ${documentFormats.join('、')}`)
  const files = inputFiles(given, io)
  const against = await readAgainst(options, io)
  return eachFile(files, options.reading, io, async (input) => {
    const result = diagnosed(input, against)
    io.progress('')
    const type = options.format === undefined ? markedType(input) : undefined
    if (type) await markFileItself(input, type, result, options, io)
    else await writeMarked(input, result, { ...options, format }, io)
    return codeOf(result)
  })
}
