import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { batchOf, filesIn, partsOf, writeWhole } from './layout'
import { tableNames } from './tables'

/** Batches that become one: where that one is whole, it stands in their place. */
export interface Merge {
  readonly into: string
  readonly from: readonly string[]
}

const mergePath = (dir: string) => join(dir, 'merging.json')

const mergeIn = (dir: string): Merge | undefined =>
  existsSync(mergePath(dir)) ? (JSON.parse(readFileSync(mergePath(dir), 'utf8')) as Merge) : undefined

/** Says beforehand which batches are to become one, so that whatever ends it nothing is there twice. */
export const beginMerge = (dir: string, merge: Merge): void => writeWhole(mergePath(dir), JSON.stringify(merge))

/** The batches that are there whole, each once. */
export const wholeBatches = (dir: string): ReadonlySet<string> => {
  const names = new Set(partsOf(dir, 'catalogue').map(({ batch }) => batch))
  const merge = mergeIn(dir)
  if (merge && names.has(merge.into)) for (const name of merge.from) names.delete(name)
  return names
}

/** Takes away what is of no whole batch: what an import that was ended has left, and what was merged into another. */
export const dropOtherBatches = (dir: string): void => {
  const whole = wholeBatches(dir)
  for (const table of tableNames) {
    if (table === 'organ') continue
    for (const path of filesIn(dir, table)) if (!whole.has(batchOf(path) ?? '')) rmSync(path)
  }
  rmSync(mergePath(dir), { force: true })
}
