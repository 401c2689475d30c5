import { resolve } from 'node:path'
import { toDocument } from '@gxgk/core'
import { eachFile } from '../each-file'
import type { ExitCode } from '../exit-codes'
import { exitCodes } from '../exit-codes'
import { wrongUse } from '../failure'
import { inputFiles } from '../input-files'
import type { Io, ReadOptions } from '../io'
import { documentFormats, formatOf, formatOfName, renderAs } from '../render-as'
import { besideInput, writeFile } from '../write-file'

export interface ConvertOptions {
  readonly reading: ReadOptions
  /** A file, a folder, or `-`. */
  readonly out?: string
  /** One, or several with commas between them. */
  readonly format?: string
}

const isFormat = (word: string): boolean => word === 'json' || formatOf(word) !== undefined

const known = (asked: string): string => {
  const format = asked.trim().toLowerCase()
  if (isFormat(format)) return format
  if (format === '') throw wrongUse('写成什么格式？用 --out 给出文件名，或用 --format')
  throw wrongUse(`没有 ${format} 这种格式：可用 ${[...documentFormats, 'json'].join('、')}`)
}

/** What the outputs are: of the formats that are asked for, or that the name of the output has. */
const formatsFor = ({ format, out }: ConvertOptions): readonly string[] =>
  (format?.split(',') ?? [out === undefined || out === '-' ? '' : formatOfName(out)]).map(known)

/** `gxgk convert`: writes each report again in other formats. */
export const convertCommand = async (given: readonly string[], options: ConvertOptions, io: Io): Promise<ExitCode> => {
  const { out } = options
  const formats = formatsFor(options)
  const files = inputFiles(given, io)
  const isFile = out === '-' || (out !== undefined && isFormat(formatOfName(out)))
  if (isFile && files.length > 1) throw wrongUse(`有 ${files.length} 个文件：--out 请给出文件夹`)
  if (isFile && formats.length > 1) throw wrongUse(`写成 ${formats.length} 种格式：--out 请给出文件夹`)
  return eachFile(files, options.reading, io, async ({ file, draft, told }) => {
    const paths: string[] = []
    for (const format of formats) {
      const content =
        format === 'json' ? `${JSON.stringify(draft, undefined, 2)}\n` : await renderAs(toDocument(draft), format)
      const path = isFile ? (out === '-' ? '-' : resolve(io.cwd, out)) : besideInput(file, `.${format}`, out, io.cwd)
      io.progress('')
      writeFile(path, content, io)
      if (path !== '-') paths.push(path)
    }
    io.err(`${file.name}：${told[0]}${paths.length === 0 ? '' : `已写 ${paths.join('、')}`}`)
    return exitCodes.clean
  })
}
