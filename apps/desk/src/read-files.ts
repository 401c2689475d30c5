import type { AnyDraft, Language } from '@gxgk/core'
import type { Sentences } from '@gxgk/document'
import { defaultLimits, describeImport, hasPicturePages, ImportError, isOfPicture } from '@gxgk/import'
import type { ImportedReport } from '@gxgk/import'
import { importIsolated } from '@gxgk/import/isolated'
import { bytesOf } from './bytes-of'
import { nameless } from './nameless'
import type { ReadScan } from './scans/read-scan'
import type { ScanRead } from './scans/scan-job'
import { sentencesOf } from './sentences-of'
import type { Shown } from './shown'

export interface ReadFile {
  readonly file: File
  readonly read?: ImportedReport
  /** Of a scan what its figures were read from. */
  readonly crops?: ScanRead['crops']
  /** What was not read, or why nothing was. */
  readonly sentences: (language: Language) => readonly string[]
}

/** What was read and what was not, a line each; a line alone where there is no report. `more` is told after them. */
const tellingOf = (read: ImportedReport, more?: Sentences) => (language: Language) => {
  const lines = [...describeImport(read, { language }), ...(more ? [more[language]] : [])]
  return read.draft ? lines : [lines.join(language === 'zh' ? '；' : '; ')]
}

export interface Reading {
  /** Which file it is at, from 1, and of a scan which of how many pages. */
  readonly tell: (name: string, at: number, page?: readonly [number: number, of: number]) => void
  readonly signal: AbortSignal
}

/** What a scan needs is loaded when one comes. */
const readScanned: ReadScan = async (...call) => {
  const { readScan } = await import('./scans/read-scan')
  return readScan(...call)
}

const readFile = async (file: File, at: number, { tell, signal }: Reading): Promise<ReadFile> => {
  const { name, size } = file
  const asScan = async () => {
    const { read, crops } = await readScanned(await bytesOf(file), name, (...page) => tell(name, at, page), signal)
    return { file, read, crops, sentences: tellingOf(read) }
  }
  try {
    // Told before its bytes are in the memory.
    if (size > defaultLimits.bytes)
      throw new ImportError('limit', { limit: 'bytes', most: defaultLimits.bytes, found: size })
    const read = await importIsolated(await bytesOf(file), { name }).catch((error: unknown) => {
      if (isOfPicture(error)) return undefined
      throw error
    })
    if (read && !hasPicturePages(read)) return { file, read, sentences: tellingOf(read) }
    return await asScan().catch((error: unknown) => {
      if (!read) throw error
      // What is of text was read all the same.
      return { file, read, sentences: tellingOf(read, sentencesOf(error)) }
    })
  } catch (error) {
    const sentences = sentencesOf(nameless(error))
    return { file, sentences: (language) => [sentences[language]] }
  }
}

/** Reads files one after another, each in a worker that is ended when it takes too long, a scan when the signal says stop. */
export const readFiles = async (files: readonly File[], reading: Reading): Promise<readonly ReadFile[]> => {
  const read: ReadFile[] = []
  for (const file of files) {
    const at = read.length + 1
    reading.tell(file.name, at)
    read.push(await readFile(file, at, reading))
    if (reading.signal.aborted) break
  }
  return read
}

/** The report of the latest year with its file, with the same organ's of the year before and those of other organs, where there are any. */
export const pairOf = (files: readonly ReadFile[]): Shown | undefined => {
  const reports = files
    .flatMap(({ file, read, crops }) =>
      read?.draft ? [{ original: { file, read, ...(crops && { crops }) }, draft: read.draft as AnyDraft }] : [],
    )
    .sort((a, b) => b.draft.year - a.draft.year)
  const [latest, ...others] = reports
  if (!latest) return undefined
  const { draft, original } = latest
  const previous = others.find((other) => other.draft.organ === draft.organ && other.draft.year === draft.year - 1)
  const sameYear = reports
    .map((one) => one.draft)
    .filter(({ year, form }) => year === draft.year && form === draft.form)
  // Of an organ that was given twice the first.
  const units = [...new Map(sameYear.reverse().map((one) => [one.organ, one])).values()].reverse()
  return {
    draft,
    original,
    ...(previous && { previous: previous.draft }),
    ...(units.length > 1 && { units }),
  }
}
