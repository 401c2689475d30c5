import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { Failure, wrongUse } from './failure'
import { reasonOf } from './reason-of'
import type { InputFile } from './input-files'
import type { Io } from './io'
import { touch, touchOf } from './touched'

const parts = new Set<string>()

const dropHalf = (part: string): void => {
  try {
    rmSync(part, { force: true })
  } catch {
    // Where nothing could be written nothing is left.
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
  const drop = () => {
    if (!parts.delete(part)) return
    close()
    dropHalf(part)
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
    mkdirSync(dirname(path), { recursive: true })
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
  const stem = path === '-' ? '标准输入' : basename(path, extname(path))
  const folder = out === undefined ? (path === '-' ? cwd : dirname(path)) : join(resolve(cwd, out), below)
  return join(folder, `${stem}${ending}`)
}
