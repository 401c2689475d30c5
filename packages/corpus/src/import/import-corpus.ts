import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { OptionChecks } from '@gxgk/document'
import { abortSignal, assertOptions, calls, duration, flag, record, words } from '@gxgk/document'
import type { IsolatedOptions } from '@gxgk/import/isolated'
import { assertPath, assertTexts, atLeastOne } from '../option-checks'
import { corpusColumns } from '../figures/columns'
import type { Duck } from '../store/duckdb'
import { openDuck } from '../store/duckdb'
import { dropOtherBatches } from '../store/batches'
import { makeCorpus } from '../store/layout'
import { lockCorpus } from '../store/lock-corpus'
import { mergeBatches } from '../store/merge-batches'
import { collectorOf } from './collector'
import type { ArchiveLimits } from './archive/member'
import { archiveLimits } from './archive/member'
import { entriesOf, filesOf } from './entries'
import { knownOf } from './known'
import { writeOrgans } from './organs'
import type { Reader } from './take-in'
import { takerOf } from './taker'

//   files ─▶ entries ─▶ sha256 ─▶ known? skipped
//                          └─▶ a process of its own reads it ─▶ rows ─▶ a batch ─▶ part files, the catalogue last

export interface ImportCorpusOptions {
  /** So many files are read at a time; as many as there are cores when absent. */
  readonly workers?: number
  /** So many milliseconds one file may take; 30,000 when absent. */
  readonly timeout?: number
  /** So many megabytes the process that reads a file may hold; 512 when absent. */
  readonly memory?: number
  /** A list of organs as CSV: name, kind, parent, region. It takes the place of the one that the corpus has. */
  readonly organs?: string
  /** Whether files that were not read before are read again. */
  readonly retryFailed?: boolean
  /** So many files are written at a time; what is read and not written is read again after a stop. 1,000 when absent. */
  readonly batch?: number
  /** How much of an archive is read; what is absent as it is by default. */
  readonly limits?: Partial<ArchiveLimits>
  /** By what the files are read, told in the catalogue. */
  readonly tool?: string
  /** How a file is read; in a process of its own, with the two bounds, when absent. */
  readonly read?: Reader
  /** Reads scans, `ocr` of `@gxgk/ocr`; they have no report when absent. */
  readonly ocr?: NonNullable<IsolatedOptions['ocr']>
  readonly signal?: NonNullable<IsolatedOptions['signal']>
  readonly onProgress?: (progress: ImportProgress) => void
}

const importChecks = {
  workers: atLeastOne,
  timeout: duration,
  memory: atLeastOne,
  organs: words,
  retryFailed: flag,
  batch: atLeastOne,
  limits: record,
  tool: words,
  read: calls,
  ocr: calls,
  signal: abortSignal,
  onProgress: calls,
} satisfies OptionChecks<ImportCorpusOptions>

const limitChecks = {
  bytes: atLeastOne,
  entries: atLeastOne,
  inflated: atLeastOne,
} satisfies OptionChecks<ArchiveLimits>

/** How far an import is. */
export interface ImportProgress {
  readonly done: number
  /** Files of a folder that there are in all; lines of NDJSON and files in archives are not counted beforehand. */
  readonly files: number
  readonly ok: number
  readonly failed: number
  /** Taken in before, at the same place. */
  readonly skipped: number
}

export interface ImportSummary extends ImportProgress {
  /** Of those that were taken in before, how many could not be read then. */
  readonly skippedFailed: number
  /** Whether the signal stopped it: the same call goes on. */
  readonly stopped: boolean
  /** How many failed, by the code of why. */
  readonly failures: { readonly [code: string]: number }
}

/** Of the gigabyte that an import takes at most, DuckDB's part. */
const duckMemory = '400MB'

const runAll = async (
  files: readonly string[],
  duck: Duck,
  dir: string,
  options: ImportCorpusOptions,
): Promise<ImportSummary> => {
  const { workers = availableParallelism(), batch = 1000, tool = 'gxgk', signal, onProgress } = options
  const columns = corpusColumns()
  const known = await knownOf(dir, columns, options.retryFailed ?? false)
  const collector = collectorOf(duck, dir, columns, { batch, every: 60_000, tool })
  const taker = takerOf(known, collector, options)
  const entries = entriesOf(files, { ...archiveLimits, ...options.limits })
  const told = (): ImportProgress => {
    const { ok, failed, skipped } = taker.counts()
    return { done: ok + failed + skipped, files: files.length, ok, failed, skipped }
  }
  const work = async () => {
    for (;;) {
      if (signal?.aborted) return
      const next = await entries.next()
      if (next.done) return
      await taker.take(next.value)
      onProgress?.(told())
    }
  }
  // Whoever fails for the signal leaves its file to the next import; another error ends it once all have stopped.
  const ended = await Promise.allSettled(Array.from({ length: Math.max(1, workers) }, work))
  await entries.return(undefined)
  await collector.flush()
  const bad = ended.find((one) => one.status === 'rejected')
  if (bad && !signal?.aborted) throw (bad as PromiseRejectedResult).reason
  if (!signal?.aborted) await mergeBatches(duck, dir)
  const { skippedFailed, failures } = taker.counts()
  return { ...told(), skippedFailed, stopped: signal?.aborted ?? false, failures }
}

/**
 * Takes files and folders of published reports into a corpus: each file in a process of its own that is ended where it takes too long or
 * too much, NDJSON of drafts line by line, zip and tar file by file. Goes on where an import before it was stopped: what has the same bytes at the same place is
 * skipped, and nothing is ever half written. What cannot be read is in the catalogue with the reason.
 */
export const importCorpus = async (
  paths: readonly string[],
  dir: string,
  options: ImportCorpusOptions = {},
): Promise<ImportSummary> => {
  assertTexts('importCorpus', 'paths', paths)
  assertPath('importCorpus', 'dir', dir)
  assertOptions<ImportCorpusOptions>('importCorpus', options, importChecks)
  assertOptions<Partial<ArchiveLimits>>('importCorpus', options.limits, limitChecks, 'limits')
  // Before anything is made: a path that is wrong leaves no folder.
  const files = filesOf(paths.map((path) => resolve(path)))
  const duck = await openDuck({ threads: 1, memory: duckMemory })
  try {
    makeCorpus(dir)
    const unlock = lockCorpus(dir)
    try {
      dropOtherBatches(dir)
      if (options.organs !== undefined) await writeOrgans(duck, dir, options.organs)
      return await runAll(files, duck, dir, options)
    } finally {
      unlock()
    }
  } finally {
    duck.close()
  }
}
