import { ImportError } from '../import-error'

/** Classes of a browser that pdfjs-dist touches when it is loaded, but only uses to draw. */
const drawing = ['DOMMatrix', 'Path2D', 'ImageData'] as const

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && /^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code))

const importPdfjs = async () => {
  const [pdfjs, { WorkerMessageHandler }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ])
  return { pdfjs, WorkerMessageHandler }
}

type Loaded = Awaited<ReturnType<typeof importPdfjs>>

export type Pdfjs = Loaded['pdfjs']

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
  } catch (error) {
    if (isMissing(error)) throw new ImportError('noLibrary', { detail: 'pdfjs-dist' }, { cause: error })
    throw error
  } finally {
    for (const [name, standIn] of standIns) if (scope[name] === standIn) delete scope[name]
  }
}
