import { readFile } from 'node:fs/promises'
import type { AnyDraft } from '@gxgk/core'
import { GxgkError } from '@gxgk/document'
import type { ImportedReport } from '@gxgk/import'
import { describeImport, importReport } from '@gxgk/import'
import { Failure } from './failure'
import { reasonOf } from './reason-of'
import type { InputFile } from './input-files'
import type { Importer, Io, ReadOptions } from './io'
import { recognising } from './recognising'

export interface ReadInput {
  readonly file: InputFile
  readonly bytes: Uint8Array
  readonly draft: AnyDraft
  readonly read: ImportedReport
  /** What the reading came to, the first line how much of it was read. */
  readonly told: readonly string[]
}

export const bytesOf = async ({ name, path }: InputFile, io: Io): Promise<Uint8Array> => {
  if (path === '-') return io.stdin()
  try {
    // Not at once: whoever waits for a pipe or a drive that does not answer can still be stopped.
    return await readFile(path)
  } catch (error) {
    throw new Failure(`打不开 ${name}：${reasonOf(error)}`)
  }
}

const isPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')

/** Reads a report of any kind; fails with a sentence where there is none in it. What takes a PDF apart cannot be bounded from inside: it is read in a process of its own. */
export const readInput = async (
  file: InputFile,
  options: ReadOptions,
  io: Io,
  isOneOfMany = false,
): Promise<ReadInput> => {
  const bytes = await bytesOf(file, io)
  try {
    const isApart = isOneOfMany || isPdf(bytes)
    const importer: Importer = (isApart && io.importApart) || importReport
    const { ocr, missing } = recognising(file.name, io)
    const read = await importer(bytes, { ...options, ocr })
    const install = missing()
    const told = [...describeImport(read), ...(install === undefined ? [] : [install])]
    if (!read.draft) throw new Failure(`${file.name}：没有读出年度报告。${told.join('')}`)
    return { file, bytes, draft: read.draft, read, told }
  } catch (error) {
    if (error instanceof GxgkError) throw new Failure(`${file.name}：${error.sentences.zh}`)
    throw error
  }
}
