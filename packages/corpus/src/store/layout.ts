import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inUse, notACorpus, otherVersion } from '../errors'
import { tableNames } from './tables'

//   库/corpus.json            which layout it is
//   库/figures/NAME.parquet   a part of a table: of one batch, NAME is the same in all tables
//   库/catalogue/NAME.parquet written last: a batch without it is not there

/** The layout of the files; another number is another layout. */
export const layoutVersion = 1

const about = (dir: string) => join(dir, 'corpus.json')

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
  const part = `${about(dir)}.part`
  writeFileSync(part, `${JSON.stringify({ layout: layoutVersion })}\n`)
  renameSync(part, about(dir))
}

const ending = '.parquet'

export const partPath = (dir: string, table: string, name: string): string => join(dir, table, name + ending)

/** The parts of a table. */
export const partsOf = (dir: string, table: string): readonly string[] =>
  existsSync(join(dir, table))
    ? readdirSync(join(dir, table))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
    : []

/** Takes away what an import that was ended has left: files half written, and parts of batches that are not in the catalogue. */
export const dropHalfBatches = (dir: string): void => {
  const whole = new Set(partsOf(dir, 'catalogue'))
  for (const table of tableNames) {
    if (table === 'organ') continue
    for (const name of existsSync(join(dir, table)) ? readdirSync(join(dir, table)) : [])
      if (!name.endsWith(ending) || !whole.has(name.slice(0, -ending.length))) rmSync(join(dir, table, name))
  }
}

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Keeps others from writing into the corpus until what it returns is called. Who held it and is no longer there holds it no longer. */
export const lockCorpus = (dir: string): (() => void) => {
  const path = join(dir, 'lock')
  const take = () => writeFileSync(path, String(process.pid), { flag: 'wx' })
  try {
    take()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const by = Number(readFileSync(path, 'utf8'))
    if (by === process.pid || isThere(by)) throw inUse(dir, by)
    rmSync(path)
    take()
  }
  return () => rmSync(path, { force: true })
}
