import { existsSync } from 'node:fs'
import type { Diagnosis, Language } from '@gxgk/core'
import { markedDocument } from '@gxgk/core'
import { GxgkError } from '@gxgk/document'
import type { FileMark } from '@gxgk/import'
import { fileMarks } from '@gxgk/import'
import { Failure } from './failure'
import type { Io } from './io'
import { isWorkedIn } from './is-worked-in'
import type { MarkedType } from './marked-type'
import type { ReadInput } from './read-input'
import type { DocumentFormat } from './render-as'
import { renderAs } from './render-as'
import { besideInput, writeFile } from './write-file'

interface Marking {
  readonly lang: Language
  readonly out?: string
}

/** How remarks are put into the files that are marked as they are. */
const markers = {
  docx: async (bytes: Uint8Array, marks: readonly FileMark[]) => (await import('@gxgk/docx')).markDocx(bytes, marks),
  xlsx: async (bytes: Uint8Array, marks: readonly FileMark[]) => (await import('@gxgk/xlsx')).markXlsx(bytes, marks),
} as const satisfies { readonly [T in MarkedType]: unknown }

/** A workbook with macros keeps its ending, by which programs know it. */
const markedEnding = ({ file }: ReadInput, type: MarkedType): string =>
  type === 'xlsx' && /\.xlsm$/i.test(file.path) ? 'xlsm' : type

/** Writes a Word file or a workbook again with a remark at each fault; says so where it may not be changed. */
export const markFileItself = async (
  input: ReadInput,
  type: MarkedType,
  result: Diagnosis,
  { lang, out }: Marking,
  io: Io,
): Promise<void> => {
  const marks = fileMarks(result, input.read.trace, lang)
  const path = besideInput(input.file, `.已核对.${markedEnding(input, type)}`, out, io.cwd)
  if (marks.length === 0) {
    if (existsSync(path)) io.err(`${path} 是以前写的：里面批注的问题，现在没有了`)
    return
  }
  try {
    const { bytes, placed, unplaced } = await markers[type](input.bytes, marks)
    if (await isWorkedIn(path, input))
      throw new Failure(`${path} 写成以后有人改过，没有盖掉：请把它改名或移走，再核对一次`)
    writeFile(path, bytes, io)
    const rest = unplaced.length > 0 ? `，另有 ${unplaced.length} 项没有批注：找不到位置，或那一格已有别人的批注` : ''
    io.err(`已写 ${path}：批注 ${placed} 处${rest}`)
  } catch (error) {
    if (!(error instanceof GxgkError)) throw error
    io.err(`${input.file.name}：${error.sentences.zh}`)
  }
}

/** Writes the report that was read, marked, in a format of ours. */
export const writeMarked = async (
  { file, draft }: ReadInput,
  result: Diagnosis,
  { out, format }: Marking & { readonly format: DocumentFormat },
  io: Io,
): Promise<void> => {
  const path = besideInput(file, `.已核对.${format}`, out, io.cwd)
  writeFile(path, await renderAs(markedDocument(draft, result), format), io)
  io.err(`已写 ${path}`)
}
