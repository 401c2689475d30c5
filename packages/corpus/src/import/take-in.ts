import type { AnyDraft } from '@gxgk/core'
import { describeProblem, safeParseDraft } from '@gxgk/core'
import { GxgkError } from '@gxgk/document'
import type { FileType, ImportedReport, ImportProblem } from '@gxgk/import'
import { defaultLimits, describeImportProblem, ImportError } from '@gxgk/import'
import type { IsolatedOptions } from '@gxgk/import/isolated'
import { importIsolated } from '@gxgk/import/isolated'
import type { Entry } from './entries'

/** What came of an entry: a draft, or why there is none. */
export type Taken =
  | {
      readonly status: 'ok'
      readonly type: FileType | 'draft'
      readonly draft: AnyDraft
      readonly problems: readonly ImportProblem[]
    }
  | {
      readonly status: 'failed'
      readonly type: FileType | 'draft' | null
      readonly code: string
      readonly message: string
    }

/** How a file of a stranger is read. */
export type Reader = (bytes: Uint8Array, options: IsolatedOptions) => Promise<ImportedReport>

export type TakeInOptions = Pick<IsolatedOptions, 'timeout' | 'memory' | 'signal' | 'ocr'> & {
  /** In a process of its own when absent. */
  readonly read?: Reader
}

const takeDraft = (bytes: Uint8Array): Taken => {
  const failed = (message: string): Taken => ({ status: 'failed', type: 'draft', code: 'badReport', message })
  let data: unknown
  try {
    data = JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch (error) {
    return failed(`不是 JSON：${(error as Error).message}`)
  }
  const parsed = safeParseDraft(data)
  return parsed.success
    ? { status: 'ok', type: 'draft', draft: parsed.data as AnyDraft, problems: [] }
    : failed(
        parsed.error.problems
          .slice(0, 3)
          .map((one) => describeProblem(one))
          .join('；'),
      )
}

/** Why a source that was read holds no report. */
const whyNone = (problems: readonly ImportProblem[]): readonly [code: string, message: string] => {
  const found = problems.find(({ code }) => code === 'noReport' || code === 'noYear') ?? problems[0]
  return found ? [found.code, describeImportProblem(found)] : ['noReport', '没有读出年度报告']
}

/** Takes in an entry, whatever it is; only a signal that says stop makes it reject. */
export const takeIn = async (
  entry: Entry,
  bytes: Uint8Array,
  { read = importIsolated, ...options }: TakeInOptions,
): Promise<Taken> => {
  if (entry.isDraft) return takeDraft(bytes)
  try {
    const { draft, problems, type } = await read(bytes, { ...options, name: entry.member ?? entry.source })
    if (draft) return { status: 'ok', type, draft: draft as AnyDraft, problems }
    const [code, message] = whyNone(problems)
    return { status: 'failed', type, code, message }
  } catch (error) {
    options.signal?.throwIfAborted()
    const code = error instanceof GxgkError ? error.code : 'crash'
    const message = error instanceof GxgkError ? error.sentences.zh : (error as Error).message
    return { status: 'failed', type: null, code, message }
  }
}

/** What is refused, or larger than any report may be, is not even opened. */
export const notOpened = ({ size, refused }: Entry): Taken | undefined => {
  if (!refused && size <= defaultLimits.bytes) return undefined
  const error = refused ?? new ImportError('limit', { limit: 'bytes', most: defaultLimits.bytes, found: size })
  return { status: 'failed', type: null, code: error.code, message: error.sentences.zh }
}
