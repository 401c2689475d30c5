import type { AnyDraft, Language } from '@gxgk/core'
import { defaultLimits, describeImport, ImportError } from '@gxgk/import'
import type { ImportedReport } from '@gxgk/import'
import { importIsolated } from '@gxgk/import/isolated'
import { bytesOf } from './bytes-of'
import { sentencesOf } from './sentences-of'
import type { Shown } from './shown'

export interface ReadFile {
  readonly file: File
  readonly read?: ImportedReport
  /** What was not read, or why nothing was. */
  readonly sentences: (language: Language) => readonly string[]
}

/** The error without the name of the file, which the page writes before it. */
const nameless = (error: unknown): unknown => {
  if (!(error instanceof ImportError)) return error
  const { name: _, ...params } = error.params
  return new ImportError(error.code, params, { cause: error })
}

/** What was read and what was not, a line each; a line alone where there is no report. */
const tellingOf = (read: ImportedReport) => (language: Language) => {
  const lines = describeImport(read, { language })
  return read.draft ? lines : [lines.join(language === 'zh' ? '；' : '; ')]
}

const readFile = async (file: File): Promise<ReadFile> => {
  const { name, size } = file
  try {
    // Told before its bytes are in the memory.
    if (size > defaultLimits.bytes)
      throw new ImportError('limit', { limit: 'bytes', most: defaultLimits.bytes, found: size })
    const read = await importIsolated(await bytesOf(file), { name })
    return { file, read, sentences: tellingOf(read) }
  } catch (error) {
    const sentences = sentencesOf(nameless(error))
    return { file, sentences: (language) => [sentences[language]] }
  }
}

/** Reads files one after another, each in a worker that is ended when it takes too long; tells which it is at. */
export const readFiles = async (
  files: readonly File[],
  tell: (name: string, at: number) => void,
): Promise<readonly ReadFile[]> => {
  const read: ReadFile[] = []
  for (const file of files) {
    tell(file.name, read.length + 1)
    read.push(await readFile(file))
  }
  return read
}

/** The report of the latest year with its file, with the same organ's of the year before and those of other organs, where there are any. */
export const pairOf = (files: readonly ReadFile[]): Shown | undefined => {
  const reports = files
    .flatMap(({ file, read }) => (read?.draft ? [{ file, read, draft: read.draft as AnyDraft }] : []))
    .sort((a, b) => b.draft.year - a.draft.year)
  const [latest, ...others] = reports
  if (!latest) return undefined
  const { draft, file, read } = latest
  const previous = others.find((other) => other.draft.organ === draft.organ && other.draft.year === draft.year - 1)
  const sameYear = reports
    .map((one) => one.draft)
    .filter(({ year, form }) => year === draft.year && form === draft.form)
  // Of an organ that was given twice the first.
  const units = [...new Map(sameYear.reverse().map((one) => [one.organ, one])).values()].reverse()
  return {
    draft,
    original: { file, read },
    ...(previous && { previous: previous.draft }),
    ...(units.length > 1 && { units }),
  }
}
