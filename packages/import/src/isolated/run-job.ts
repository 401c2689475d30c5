import type { Progress } from '@gxgk/document'
import { ImportError } from '@gxgk/read'
import type { ImportedReport } from '../import-report'
import type { Answer, Isolate, Job } from './isolate'
import type { Stop } from './pool'
import { errorOf } from './told-error'

export interface Bounds {
  /** In milliseconds. */
  readonly timeout: number
  /** In megabytes. */
  readonly memory: number
  readonly signal: Stop | undefined
  readonly onProgress: ((progress: Progress) => void) | undefined
}

/** What came of a job, and whether the isolate may be used again. */
export interface Done {
  readonly outcome: { readonly result: ImportedReport } | { readonly error: unknown }
  readonly isUsable: boolean
}

/** A timer of a longer time would ring at once. */
const longest = 2 ** 31 - 1

const reasonOf = (signal: Stop): unknown => {
  try {
    signal.throwIfAborted()
    return undefined
  } catch (reason) {
    return reason
  }
}

const ended = (reason: string, memory: number) =>
  reason === 'memory' ? new ImportError('memory', { most: memory }) : new ImportError('crashed', { detail: reason })

/** Has an isolate do a job within its bounds; never rejects. The isolate still runs where it may not be used again. */
export const runJob = (isolate: Isolate, job: Job, { timeout, memory, signal, onProgress }: Bounds): Promise<Done> =>
  new Promise((resolve) => {
    const done = (outcome: Done['outcome'], isUsable: boolean) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve({ outcome, isUsable })
    }
    const stop = () => done({ error: reasonOf(signal!) }, false)
    const ring = () =>
      setTimeout(
        () => done({ error: new ImportError('timeout', { most: timeout }) }, false),
        Math.min(timeout, longest),
      )
    // An isolate that is only starting is not the file's doing: it has the same time for that.
    let timer = ring()
    signal?.addEventListener('abort', stop)
    const hear = (answer: Answer) => {
      if (answer.kind === 'result') done({ result: answer.result }, !answer.isSpent)
      else if (answer.kind === 'error') done({ error: errorOf(answer.error) }, !answer.isSpent)
      else if (answer.kind === 'ended') done({ error: ended(answer.reason, memory) }, false)
      else if (answer.kind === 'begun') {
        clearTimeout(timer)
        timer = ring()
      } else
        try {
          onProgress?.(answer.progress)
        } catch (error) {
          done({ error }, false)
        }
    }
    try {
      isolate.run(job, hear)
    } catch (error) {
      // Options that cannot be sent.
      done({ error }, false)
    }
  })
