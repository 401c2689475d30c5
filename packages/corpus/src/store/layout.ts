import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { notACorpus, otherVersion } from '../errors'
import { tableNames } from './tables'

//   库/corpus.json                      which layout it is
//   库/figures/year=…/NAME.parquet      a part of a table: of one batch, NAME is the same in all tables
//   库/narrative/NAME.parquet           only figures are apart by year
//   库/catalogue/NAME.parquet           written last: a batch without it is not there

/** The layout of the files; another number is another layout. */
export const layoutVersion = 2

const about = (dir: string) => join(dir, 'corpus.json')

/** Writes a small file under another name first, so that it is there whole or not at all. */
export const writeWhole = (path: string, content: string): void => {
  const part = `${path}.part`
  writeFileSync(part, content)
  renameSync(part, path)
}

/** Whether there is a corpus in the folder. */
export const isCorpus = (dir: string): boolean => existsSync(about(dir))

/** Throws unless the folder is a corpus of this layout. */
export const assertCorpus = (dir: string): void => {
  if (!isCorpus(dir)) throw notACorpus(dir)
  let version: unknown
  try {
    version = (JSON.parse(readFileSync(about(dir), 'utf8')) as { readonly layout?: unknown }).layout
  } catch {
    version = undefined
  }
  if (version !== layoutVersion) throw otherVersion(dir, version, layoutVersion)
}

/** Makes the folder a corpus where it is none yet. */
export const makeCorpus = (dir: string): void => {
  for (const table of tableNames) mkdirSync(join(dir, table), { recursive: true })
  if (isCorpus(dir)) return assertCorpus(dir)
  writeWhole(about(dir), `${JSON.stringify({ layout: layoutVersion })}\n`)
}

const ending = '.parquet'

/** A part of a table: a file, of a batch; those of figures are of one year each. */
export interface Part {
  readonly batch: string
  readonly path: string
  /** The folder of the table that it stands in, `year=…`; blank where there is none. */
  readonly partition: string
}

export const partPath = (dir: string, table: string, batch: string, partition = ''): string =>
  join(dir, table, partition, batch + ending)

/** All that stands in the folder of a table, whole or not. */
export const filesIn = (dir: string, table: string): readonly string[] => {
  const folder = join(dir, table)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
}

/** The batch that a file is of; undefined where it is half written. */
export const batchOf = (path: string): string | undefined =>
  path.endsWith(ending) ? basename(path, ending) : undefined

/** The parts of a table. */
export const partsOf = (dir: string, table: string): readonly Part[] =>
  filesIn(dir, table).flatMap((path) => {
    const batch = batchOf(path)
    return batch === undefined ? [] : [{ batch, path, partition: relative(join(dir, table), dirname(path)) }]
  })
