import type { ImportedReport, PictureReader } from '@gxgk/import'

/** What a file is taken to be, where it does not tell it itself. */
export interface ReadOptions {
  readonly organ?: string
  readonly year?: number
  readonly pick?: number | string
}

/** Reads a report out of bytes. */
export type Importer = (
  bytes: Uint8Array,
  options: ReadOptions & { readonly ocr?: PictureReader },
) => Promise<ImportedReport>

/** Where the command reads and writes besides files; a process has these, and so have tests. */
export interface Io {
  readonly cwd: string
  /** A line of what was asked for. */
  readonly out: (line: string) => void
  /** A line of what goes along: what is being done, and what went wrong. */
  readonly err: (line: string) => void
  /** Bytes to the output as they are. */
  readonly raw: (content: string | Uint8Array) => void
  /** All that comes in. */
  readonly stdin: () => Promise<Uint8Array>
  /** Whether a person reads the output, and may be shown colours. */
  readonly colours: boolean
  /** Shows on a terminal how far the work is, in place of what it showed before; an empty line takes it away. */
  readonly progress: (line: string) => void
  /** Has whoever stops the command told to this, so that what was begun is ended well; what it returns undoes it. */
  readonly onStop?: (stop: () => void) => () => void
  /** How a file is read in a process of its own: one of many, so that none that hangs keeps the others waiting, and a PDF; in this process when absent. */
  readonly importApart?: Importer
}
