import { extname, resolve } from 'node:path'
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
  readonly format?: string
}

/** What the output is: of the format that is asked for, or that the name of the output has. */
const formatFor = ({ format, out }: ConvertOptions): string => {
  const asked = (format ?? (out === undefined || out === '-' ? '' : formatOfName(out))).toLowerCase()
  if (asked === 'json' || formatOf(asked)) return asked
  if (asked === '') throw wrongUse('写成什么格式？用 --out 给出文件名，或用 --format')
  throw wrongUse(`没有 ${asked} 这种格式：可用 ${[...documentFormats, 'json'].join('、')}`)
}

/** `gxgk convert`: writes each report again in another format. */
export const convertCommand = async (given: readonly string[], options: ConvertOptions, io: Io): Promise<ExitCode> => {
  const { out } = options
  const format = formatFor(options)
  const files = inputFiles(given, io.cwd)
  const isFile = out === '-' || (out !== undefined && extname(out) !== '')
  if (isFile && files.length > 1) throw wrongUse(`有 ${files.length} 个文件：--out 请给出文件夹`)
  return eachFile(files, options.reading, io, async ({ file, draft, told }) => {
    const content =
      format === 'json' ? `${JSON.stringify(draft, undefined, 2)}\n` : await renderAs(toDocument(draft), format)
    const path = isFile ? (out === '-' ? '-' : resolve(io.cwd, out)) : besideInput(file, `.${format}`, out, io.cwd)
    io.progress('')
    if (path === file.path && path !== '-') throw wrongUse(`${file.name}：不能写到自己头上，请用 --out 给出别的名字`)
    writeFile(path, content, io)
    io.err(`${file.name}：${told[0]}${path === '-' ? '' : `已写 ${path}`}`)
    return exitCodes.clean
  })
}
