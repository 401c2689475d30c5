import type { Answer, Isolate, Job, Listener, Platform } from './isolate'

/** A worker of a browser, as far as it is used. */
interface WebWorker {
  postMessage(message: Job, transfer: readonly ArrayBuffer[]): void
  onmessage: ((event: { readonly data: unknown }) => void) | null
  onerror: ((event: { readonly message?: string; preventDefault?(): void }) => void) | null
  terminate(): void
}
declare const Worker: new (url: URL, options: { readonly type: 'module' }) => WebWorker
declare const navigator: { readonly hardwareConcurrency?: number } | undefined

const isAnswer = (data: unknown): data is Answer => typeof data === 'object' && data !== null && 'kind' in data

/** A browser tells nobody what memory a worker holds: it is not bounded. */
const start = (): Isolate => {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
  let listener: Listener | undefined
  // Loaded in a worker, pdfjs-dist sends messages of its own.
  worker.onmessage = ({ data }) => isAnswer(data) && listener?.(data)
  worker.onerror = (event) => {
    event.preventDefault?.()
    listener?.({ kind: 'ended', reason: event.message ?? 'worker' })
  }
  return {
    run: (job, told) => {
      listener = told
      const { source } = job
      if (typeof source === 'string') return worker.postMessage(job, [])
      // The bytes of the caller stay his.
      const own = source.slice()
      worker.postMessage({ ...job, source: own }, [own.buffer])
    },
    isAlive: () => true,
    hold: () => undefined,
    end: () => {
      listener = undefined
      worker.terminate()
      return Promise.resolve()
    },
  }
}

export const platform: Platform = { start, most: (typeof navigator === 'object' && navigator.hardwareConcurrency) || 1 }
