/** The part of the worker of pdfjs-dist that is used here; the package declares no types for it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  import type { LinkedPort } from './linked-ports'

  export const WorkerMessageHandler: { initializeFromPort(port: LinkedPort): void }
}
