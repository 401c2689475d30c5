import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { ImportError, refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { budgetOf } from './budget'
import type { Codes } from './drawing'
import { refuseInflated } from './inflated-size'
import { refuseFunctions } from './functions'
import { linkedPorts } from './linked-ports'
import { loadPdfjs } from './load-pdfjs'
import { packageFolder } from './package-folder'
import { refusePromises } from './promised-counts'
import { refuseRepeated } from './repeated-objects'
import { withoutStrayRejections } from './stray-rejections'
import { withoutUnread } from './streams'

/** A document of a browser into which fonts are put, and which shows none: without one pdfjs-dist makes outlines of each letter. */
const blindDocument = () => ({
  createElement: () => ({ sheet: { cssRules: [], insertRule: () => 0 }, remove: () => undefined }),
  documentElement: { getElementsByTagName: () => [{ append: () => undefined }] },
})

/** What pdfjs-dist has for showing fonts; it is not told to the public. */
interface Showing {
  readonly _transport?: { readonly fontLoader?: { bind?: unknown } }
}

/** Keeps pdfjs-dist from writing each font out as a rule of a style sheet, which takes long; where it does otherwise, it may. */
const withoutShowing = (pdf: PDFDocumentProxy): PDFDocumentProxy => {
  const loader = (pdf as Showing)._transport?.fontLoader
  if (typeof loader?.bind === 'function') loader.bind = () => Promise.resolve()
  return pdf
}

const refusal = (error: unknown): ImportError => {
  if (error instanceof ImportError) return error
  if (error instanceof Error && error.name === 'PasswordException')
    return new ImportError('encrypted', {}, { cause: error })
  return new ImportError('damaged', { detail: 'PDF' }, { cause: error })
}

/** Opens a PDF with pdfjs-dist within the limits, lets it be read, and closes it; whatever fails is an `ImportError`. */
export const withPdf = async <T>(
  input: Uint8Array | string,
  limits: Limits,
  read: (pdf: PDFDocumentProxy, codes: Codes, nextPage: () => void) => Promise<T>,
): Promise<T> => {
  if (typeof input === 'string') throw new ImportError('damaged', { detail: 'PDF' })
  refuseBeyond('bytes', input.byteLength, limits)
  refuseInflated(input, limits)
  refuseRepeated(input)
  refuseFunctions(input, limits)
  refusePromises(input)
  const { pdfjs, WorkerMessageHandler } = await loadPdfjs()
  const budget = budgetOf(limits, pdfjs.OPS)
  const [own, workers] = linkedPorts(budget.pass)
  const folder = packageFolder(pdfjs)
  const worker = new pdfjs.PDFWorker({ port: own as never, verbosity: pdfjs.VerbosityLevel.ERRORS })
  WorkerMessageHandler.initializeFromPort(workers)
  const task = pdfjs.getDocument({
    // The buffer is handed over to the worker and is lost to the caller.
    data: withoutUnread(input),
    worker,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    // No image is decoded.
    maxImageSize: 0,
    ...(folder !== undefined && {
      cMapUrl: `${folder}cmaps/`,
      disableFontFace: false,
      ownerDocument: blindDocument() as never,
    }),
  })
  const reading = async () => {
    const result = await read(withoutShowing(await task.promise), pdfjs.OPS, budget.nextPage)
    await task.destroy()
    worker.destroy()
    return result
  }
  try {
    return await withoutStrayRejections(() => Promise.race([reading(), budget.exhausted]))
  } catch (error) {
    // What was stopped no longer answers, and is not waited for.
    void task.destroy().catch(() => undefined)
    throw refusal(error)
  }
}
