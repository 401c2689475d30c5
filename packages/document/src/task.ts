/** How far a long call has come: `done` of `total` steps of a stage. */
export interface Progress {
  readonly stage: string
  readonly done: number
  readonly total: number
}

/** What says stop: an `AbortSignal`, of whichever platform. */
export interface StopSignal {
  readonly aborted: boolean
  throwIfAborted(): void
}

/** How a long call is watched, and stopped: it throws the reason of the signal at the next step. */
export interface Task {
  readonly signal?: StopSignal
  readonly onProgress?: (progress: Progress) => void
}

/** Between two steps: stops where that was asked for, and tells how far it is. */
export const step = ({ signal, onProgress }: Task, stage: string, done: number, total: number): void => {
  signal?.throwIfAborted()
  onProgress?.({ stage, done, total })
}
