import { closeSync, mkdirSync, openSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { Failure, wrongUse } from './failure'
import { reasonOf } from './reason-of'
import type { InputFile } from './input-files'
import type { Io } from './io'
import { safeName } from './safe-name'
import { touch, touchOf } from './touched'

const parts = new Set<string>()

const dropHalf = (part: string): void => {
  try {
    rmSync(part, { force: true })
  } catch {
    // Where nothing could be written nothing is left.
  }
}

/** Takes away folders that were made for a file, as far as nothing else is in them. */
const dropFolders = (from: string, first: string): void => {
  try {
    for (let folder = from; ; folder = dirname(folder)) {
      rmdirSync(folder)
      if (folder === first || folder === dirname(folder)) return
    }
  } catch {
    // Another file is there by now.
  }
}

/** Takes away what is half written; for a command that is stopped. */
export const dropHalfFiles = (): void => parts.forEach(dropHalf)

/** A file that is written piece by piece, and there whole or not at all. */
export interface OpenFile {
  readonly write: (content: string | Uint8Array) => void
  readonly end: () => void
  /** Takes it away unless it was ended. */
  readonly drop: () => void
}

/** Opens a file to be written, and says in a sentence why it cannot be. `-` is the output of the command. */
export const openFile = (path: string, io: Io): OpenFile => {
  if (path === '-') return { write: io.raw, end: () => undefined, drop: () => undefined }
  const part = `${path}.${process.pid}.part`
  let file: number | undefined
  const close = () => {
    if (file !== undefined) closeSync(file)
    file = undefined
  }
  // The first of the folders that were not there.
  let made: string | undefined
  const drop = () => {
    if (!parts.delete(part)) return
    close()
    dropHalf(part)
    if (made !== undefined) dropFolders(dirname(path), made)
  }
  const tried = <T>(act: () => T): T => {
    try {
      return act()
    } catch (error) {
      drop()
      throw new Failure(`写不了 ${path}：${reasonOf(error)}`)
    }
  }
  const touched = tried(() => touchOf(path, io))
  if (touched === 'read') throw wrongUse(`不能写到 ${path}：它是要读的文件，请用 --out 给出别的名字`)
  if (touched === 'written')
    throw new Failure(`${path} 刚刚写过，没有再写：有几份文件同名，请用 --out 分别写到不同的文件夹`)
  parts.add(part)
  tried(() => {
    made = mkdirSync(dirname(path), { recursive: true })
    file = openSync(part, 'w')
  })
  return {
    write: (content) => tried(() => writeFileSync(file!, content)),
    end: () =>
      tried(() => {
        close()
        renameSync(part, path)
        parts.delete(part)
        touch(path, 'written', io)
      }),
    drop,
  }
}

/** Writes a file whole or not at all, and says in a sentence why it cannot. `-` is the output of the command. */
export const writeFile = (path: string, content: string | Uint8Array, io: Io): void => {
  const file = openFile(path, io)
  file.write(content)
  file.end()
}

/**
 * The name of a file of output beside its input, or in the folder `out`, there below the folders in which it was found: `年报.docx`
 * with `.已核对.docx` is `年报.已核对.docx`.
 */
export const besideInput = (
  { path, below = '' }: InputFile,
  ending: string,
  out: string | undefined,
  cwd: string,
): string => {
  const stem = path === '-' ? '标准输入' : safeName(basename(path, extname(path)))
  const inside = below.split(sep).map((name) => (name === '' || name === '.' ? name : safeName(name)))
  const folder = out === undefined ? (path === '-' ? cwd : dirname(path)) : join(resolve(cwd, out), ...inside)
  return join(folder, `${stem}${ending}`)
}
