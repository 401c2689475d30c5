import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inUse } from '../errors'

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
