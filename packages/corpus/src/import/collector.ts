import type { CorpusColumn } from '../figures/columns'
import { rowMakerOf } from '../figures/row'
import type { Duck } from '../store/duckdb'
import type { Batch } from '../store/write-batch'
import { writeBatch } from '../store/write-batch'
import type { Taking } from './rows-of'
import { rowsOf, sha256Of } from './rows-of'

/** Gathers records and writes them batch by batch. */
export interface Collector {
  readonly add: (taking: Taking) => Promise<void>
  /** Writes what is left. */
  readonly flush: () => Promise<void>
}

export interface CollectorOptions {
  /** So many files a batch has at most, and so many milliseconds pass at most until it is written. */
  readonly batch: number
  readonly every: number
  readonly tool: string
}

const joined = (batches: readonly Batch[]): Batch => ({
  figures: batches.flatMap(({ figures }) => figures),
  catalogue: batches.flatMap(({ catalogue }) => catalogue),
  narrative: batches.flatMap(({ narrative }) => narrative),
  problem: batches.flatMap(({ problem }) => problem),
})

/**
 * The name of a batch: the same files that came to the same, in whatever order they were done, have the same. Files that are read again
 * and come to something else have another, for over a batch that is whole another could not be written at once.
 */
const nameOf = ({ catalogue }: Batch): string =>
  sha256Of(
    Buffer.from(
      JSON.stringify(
        catalogue
          .map(([sha256, source, member, , , , , status, code]) => [sha256, source, member, status, code])
          .sort(),
      ),
    ),
  ).slice(0, 20)

export const collectorOf = (
  duck: Duck,
  dir: string,
  columns: readonly CorpusColumn[],
  { batch, every, tool }: CollectorOptions,
): Collector => {
  const rowOf = rowMakerOf(columns)
  let rows: Batch[] = []
  let since = performance.now()
  // One batch is written at a time, and whoever adds meanwhile waits for it.
  let writing: Promise<void> = Promise.resolve()
  const write = async () => {
    const own = joined(rows)
    rows = []
    since = performance.now()
    if (own.catalogue.length > 0) await writeBatch(duck, dir, nameOf(own), columns, own)
  }
  const flush = () => (writing = writing.then(write))
  return {
    add: async (taking) => {
      rows.push(rowsOf(taking, rowOf, { imported: new Date().toISOString(), tool }))
      if (rows.length >= batch || performance.now() - since >= every) await flush()
      else await writing
    },
    flush,
  }
}
