import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { createInterface } from 'node:readline'
import type { GxgkError } from '@gxgk/document'
import { cannotOpen } from '../errors'
import { archiveEntries, isArchive } from './archive/archive-entries'
import type { ArchiveLimits } from './archive/member'

/** Something to take in: a file, or a part of one. */
export interface Entry {
  /** The path of the file. */
  readonly source: string
  /** Where in the file it stands: the number of a line, the name in an archive; null where it is the file itself. */
  readonly member: string | null
  readonly size: number
  readonly bytes: () => Uint8Array
  /** A draft as JSON, which needs no reading of strangers' formats. */
  readonly isDraft: boolean
  /** Why it is not read; absent where nothing speaks against it. */
  readonly refused?: GxgkError
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1)

/** All files below a folder, in order; what begins with a dot is nobody's report. */
function* filesIn(path: string): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort(byName)) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* filesIn(join(path, entry.name))
    // A link may lead anywhere; what it leads to is taken in where it is.
    else if (entry.isFile()) yield join(path, entry.name)
  }
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch (error) {
    throw cannotOpen(path, error)
  }
}

/** The files that paths name, each once: a file itself, and of a folder all below it. */
export const filesOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.flatMap((path) => (isFolder(path) ? [...filesIn(path)] : [path]))),
]

const ofLines = new Set(['.ndjson', '.jsonl'])

async function* linesOf(source: string): AsyncGenerator<Entry> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(source), crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    const bytes = Buffer.from(text)
    yield { source, member: String(line), size: bytes.length, bytes: () => bytes, isDraft: true }
  }
}

/** What there is to take in in these files, one after another. */
export async function* entriesOf(files: readonly string[], limits: ArchiveLimits): AsyncGenerator<Entry> {
  for (const source of files)
    if (ofLines.has(extname(source).toLowerCase())) yield* linesOf(source)
    else if (isArchive(source)) yield* archiveEntries(source, statSync(source).size, limits)
    else {
      const { size } = statSync(source)
      yield { source, member: null, size, bytes: () => readFileSync(source), isDraft: false }
    }
}
