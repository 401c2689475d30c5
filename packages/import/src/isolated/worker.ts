import { answerJob } from './answer-job'
import type { Answer, Job } from './isolate'

/** The worker of a browser in which files are read. */
const scope = globalThis as unknown as {
  addEventListener(name: 'message', listener: (event: { readonly data: unknown }) => void): void
  postMessage(answer: Answer): void
}

// Loaded here, pdfjs-dist listens too; a job is not addressed to it.
scope.addEventListener('message', ({ data }) => void answerJob(data as Job, (answer) => scope.postMessage(answer)))
