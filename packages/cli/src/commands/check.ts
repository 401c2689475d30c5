import { resolve } from 'node:path'
import type { Diagnosis, Language } from '@gxgk/core'
import { checkToJson, checkToSarif, findingsToDocument } from '@gxgk/core'
import { describeImport } from '@gxgk/import'
import type { Against } from '../diagnose-input'
import { diagnosed, readAgainst } from '../diagnose-input'
import { eachFile } from '../each-file'
import type { ExitCode } from '../exit-codes'
import { wrongUse } from '../failure'
import type { InputFile } from '../input-files'
import { inputFiles, taken } from '../input-files'
import type { Io, ReadOptions } from '../io'
import { markedType } from '../marked-type'
import type { ReadInput } from '../read-input'
import { documentFormats, formatOf, renderAs } from '../render-as'
import { sarifSchema } from '../sarif-schema'
import { codeOf, tellFindings } from '../tell-findings'
import { untouched } from '../touched'
import { besideInput, writeFile } from '../write-file'

export interface CheckCommandOptions extends Against {
  readonly reading: ReadOptions
  readonly format: string
  readonly lang: Language
  readonly out?: string
  readonly mark: boolean
}

/** Formats of what was found that are made of all files at once. */
const dataFormats = ['text', 'json', 'sarif'] as const

const about = ({ organ, year, form }: Diagnosis, language: Language) =>
  language === 'zh' ? `${organ}，${year} 年度，${form} 年格式` : `${organ}, ${year}, form of ${form}`

const tell = ({ file, read }: ReadInput, result: Diagnosis, language: Language, io: Io): void => {
  io.out(`${file.name}  ${about(result, language)}`)
  for (const line of describeImport(read, { language })) io.out(`  ${line}`)
  tellFindings(result, language, io)
}

/** `gxgk check`: tells of each file what is wrong in it. */
const checkFiles = async (files: readonly InputFile[], options: CheckCommandOptions, io: Io): Promise<ExitCode> => {
  const { format, lang, out } = options
  const asData = dataFormats.find((one) => one === format)
  const asDocument = formatOf(format)
  if (!asData && !asDocument)
    throw wrongUse(`没有 ${format} 这种格式：可用 ${[...dataFormats, ...documentFormats].join('、')}`)
  const against = await readAgainst(options, io)
  const json: unknown[] = []
  const runs: unknown[] = []
  const code = await eachFile(files, options.reading, io, async (input) => {
    const { file } = input
    const result = diagnosed(input, against)
    io.progress('')
    if (asData === 'text') tell(input, result, lang, io)
    else if (asData === 'json') json.push({ file: file.name, ...checkToJson(result, input.draft) })
    else if (asData === 'sarif')
      runs.push(...checkToSarif(result, { uri: file.name, language: lang, places: input.read.trace }).runs)
    else {
      const path = besideInput(file, `.核对结果.${asDocument}`, out, io.cwd)
      writeFile(path, await renderAs(findingsToDocument(result, { language: lang }), format), io)
      io.err(`已写 ${path}`)
    }
    const type = options.mark && asData === 'text' ? markedType(input) : undefined
    if (type) await (await import('../mark-file')).markFileItself(input, type, result, options, io)
    return codeOf(result)
  })
  if (asData === 'json' || asData === 'sarif') {
    const data = asData === 'json' ? json : { $schema: sarifSchema, version: '2.1.0', runs }
    const text = `${JSON.stringify(data, undefined, 2)}\n`
    if (out === undefined) io.raw(text)
    else writeFile(resolve(io.cwd, out), text, io)
  }
  return code
}

/** `gxgk check --watch`: again at each save of a file. */
export const checkOrWatch = async (
  given: readonly string[],
  { watch, ...options }: CheckCommandOptions & { readonly watch: boolean },
  io: Io,
): Promise<ExitCode> => {
  if (!watch) return checkFiles(inputFiles(given, io), options, io)
  return (await import('../watch')).watch(given, io, (files) => {
    const turn = untouched(io)
    taken(files, turn)
    return checkFiles(files, options, turn)
  })
}
