import { readdirSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { Failure, wrongUse } from './failure'
import type { Io } from './io'
import { reasonOf } from './reason-of'
import { shownName } from './safe-name'
import { touch } from './touched'

/** Endings of files that may be a report, in a folder; a file that is named is read whatever it ends in. */
const endings = new Set([
  ...['.html', '.htm', '.mht', '.mhtml', '.txt', '.md', '.markdown', '.docx', '.pdf', '.json', '.doc', '.wps', '.xls'],
  ...['.xlsx', '.xlsm', '.rtf', '.odt', '.ofd'],
])

/** What the command has written itself beside a report. */
const own = /\.(?:已核对|核对结果)\.\w+$/

/** Hidden files, and those that Word and Excel keep beside one that is open. */
const unread = /^(?:\.|~\$)/

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (unread.test(entry.name)) return []
      if (entry.isDirectory()) return filesIn(path)
      return entry.isFile() && endings.has(extname(entry.name).toLowerCase()) && !own.test(entry.name) ? [path] : []
    })

/** An input: `-` is what comes in, else the path of a file as it is told to people and as it is opened. */
export interface InputFile {
  readonly name: string
  readonly path: string
  /** The folders in which it was found below the one that was given. */
  readonly below?: string
}

/** Keeps files from being written over in this run. */
export const taken = (files: readonly InputFile[], io: Io): void => {
  for (const { path } of files) if (path !== '-') touch(path, 'read', io)
}

/** The files that the arguments name: files as they are, folders with all reports below them, in order and each once. */
export const inputFiles = (given: readonly string[], io: Io): readonly InputFile[] => {
  if (given.length === 0) throw wrongUse('请给出文件或文件夹；- 是标准输入')
  const found = new Map<string, InputFile>()
  for (const name of given.map(String)) {
    if (name === '-') {
      found.set('-', { name: '标准输入', path: '-' })
      continue
    }
    // As of a variable that is not set: the folder in which the command runs is meant by nobody.
    if (name.trim() === '') throw wrongUse('有一个文件名是空的')
    const path = resolve(io.cwd, name)
    try {
      if (!statSync(path).isDirectory()) found.set(path, { name: shownName(name), path })
      else
        for (const file of filesIn(path)) {
          const own = relative(path, file)
          found.set(file, { name: shownName(join(name, own)), path: file, below: dirname(own) })
        }
    } catch (error) {
      // A file that is not there is told when its turn comes, as one that cannot be read.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        throw new Failure(`打不开 ${shownName(name)}：${reasonOf(error)}`)
      found.set(path, { name: shownName(name), path })
    }
  }
  if (found.size === 0) throw wrongUse(`${given.join('、')} 里没有可读的文件`)
  const files = [...found.values()]
  taken(files, io)
  return files
}
