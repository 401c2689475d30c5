import type { Progress } from '@gxgk/document'
import { importReport } from '../import-report'
import type { Job, Listener } from './isolate'
import { toldError } from './told-error'

/** Does a job, inside of an isolate. */
export const answerJob = async ({ source, options, isWatched }: Job, post: Listener): Promise<void> => {
  post({ kind: 'begun' })
  try {
    const watched = isWatched && { onProgress: (progress: Progress) => post({ kind: 'progress', progress }) }
    post({ kind: 'result', result: await importReport(source, { ...options, ...watched }) })
  } catch (error) {
    post({ kind: 'error', error: toldError(error) })
  }
}
