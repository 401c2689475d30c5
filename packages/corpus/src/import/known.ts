import { openCorpus } from '../store/open-corpus'
import type { CorpusColumn } from '../figures/columns'

/** What a corpus has of before, so that an import goes on where it was stopped. */
export interface Known {
  /** Whether this place with these bytes is in the catalogue. */
  readonly has: (sha256: string, source: string, member: string | null) => boolean
  /** Whether what stood there could not be read. */
  readonly hasFailed: (sha256: string, source: string, member: string | null) => boolean
  /** Whether a report of these bytes is. */
  readonly hasReport: (sha256: string) => boolean
}

const placeOf = (sha256: string, source: string, member: string | null) => `${sha256} ${member ?? ''} ${source}`

/** With `retryFailed` what was not read is as if it were not there. */
export const knownOf = async (dir: string, columns: readonly CorpusColumn[], retryFailed: boolean): Promise<Known> => {
  const duck = await openCorpus(dir, columns)
  try {
    const rows = await duck.rows(
      `SELECT sha256, source, member, status FROM catalogue ${retryFailed ? "WHERE status = 'ok'" : ''}`,
    )
    const places = new Map(
      rows.map(([sha, source, member, status]) => [
        placeOf(String(sha), String(source), member as string | null),
        String(status),
      ]),
    )
    const reports = new Set(rows.flatMap(([sha, , , status]) => (status === 'ok' ? [String(sha)] : [])))
    return {
      has: (sha256, source, member) => places.has(placeOf(sha256, source, member)),
      hasFailed: (sha256, source, member) => places.get(placeOf(sha256, source, member)) === 'failed',
      hasReport: (sha256) => reports.has(sha256),
    }
  } finally {
    duck.close()
  }
}
