import type { Progress } from '@gxgk/document'
import type { ImportedReport, ImportOptions } from '../import-report'
import type { ToldError } from './told-error'

/** What is to be read. */
export interface Job {
  readonly source: Uint8Array | string
  readonly options: Omit<ImportOptions, 'signal' | 'onProgress'>
  /** Whether progress is to be told. */
  readonly isWatched: boolean
}

/** What is said of a job: that it is begun, how far it is; the last is its result, its error, or that the isolate ended, of what: `memory`, or a signal or code. */
export type Answer =
  | { readonly kind: 'begun' }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'result'; readonly result: ImportedReport; readonly isSpent?: boolean }
  | { readonly kind: 'error'; readonly error: ToldError; readonly isSpent?: boolean }
  | { readonly kind: 'ended'; readonly reason: string }

export type Listener = (answer: Answer) => void

/** Where files are read, one after another: a process of Node, a worker of a browser. */
export interface Isolate {
  /** Begins a job; the listener is told all of it. There is one at a time. */
  run(job: Job, listener: Listener): void
  /** Whether it is still there: a system may end it while it waits. */
  isAlive(): boolean
  /** Whether the program waits for it. */
  hold(isHeld: boolean): void
  /** Ends it, whatever it does; resolves once it is gone. */
  end(): Promise<void>
}

export interface Platform {
  /** Starts one that may hold so many megabytes, where the platform can bound them. */
  start(megabytes: number): Isolate
  /** How many there may be at a time. */
  readonly most: number
}
