import type * as pdfjsDist from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { LinkedPort } from './linked-ports'
import { pdfjsFailure } from './pdfjs-failure'

/** Classes of a browser that pdfjs-dist touches when it is loaded, but only uses to draw. */
const drawing = ['DOMMatrix', 'Path2D', 'ImageData'] as const

export type Pdfjs = typeof pdfjsDist

interface Loaded {
  readonly pdfjs: Pdfjs
  readonly WorkerMessageHandler: { initializeFromPort(port: LinkedPort): void }
}

/**
 * An `import` that is awaited within `try` is one that may fail: bundlers then bundle a program without the package, which is for those
 * only who read PDF. Not in one `Promise.all`, where esbuild does not see the `await`.
 */
const importPdfjs = async (): Promise<Loaded> => {
  try {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return { pdfjs, WorkerMessageHandler }
  } catch (error) {
    throw pdfjsFailure(error)
  }
}

/**
 * pdfjs-dist and its worker, both in this thread. Where there is no canvas, it makes a DOMMatrix while it is loaded and
 * would fail; what stands in for it is taken away again, since another program may ask whether the real one is there.
 */
export const loadPdfjs = async (load: () => Promise<Loaded> = importPdfjs): Promise<Loaded> => {
  const scope = globalThis as { [name: string]: unknown }
  const absent = drawing.filter((name) => scope[name] === undefined)
  for (const name of absent) scope[name] = class {}
  const standIns = new Map(absent.map((name) => [name, scope[name]]))
  try {
    return await load()
  } finally {
    for (const [name, standIn] of standIns) if (scope[name] === standIn) delete scope[name]
  }
}
