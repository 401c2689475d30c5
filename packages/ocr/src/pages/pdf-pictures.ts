import { ImportError } from '@gxgk/read'
import type { Matrix } from '@gxgk/read/pages'
import { linkedPorts, loadPdfjs, packageFolder } from '@gxgk/read/pages'
import type { Gray } from '../image/gray'
import { laidTogether } from './laid-together'
import { paintedImages } from './painted'
import type { PdfImage } from './pixels'
import { shadesOf } from './pixels'

/** No image is larger: A3 at 600 dots to the inch has no more pixels. */
const mostPixels = 80_000_000

/** In points: images smaller than this say nothing. */
const smallest = 8

interface Objects {
  get(name: string, callback: (image: PdfImage | null) => void): void
}

/** The pages of a PDF as pictures, made one by one. */
export interface PdfPictures {
  readonly count: number
  /** The picture of a page, from 1; undefined where its images do not cover it. */
  readonly picture: (number: number) => Promise<Gray | undefined>
  readonly close: () => Promise<void>
}

/** An image is named, is data itself, or names its data; what begins with `g_` is shared by pages. */
const resolved = (image: unknown, own: Objects, shared: Objects): Promise<PdfImage | null> => {
  const named = (name: string) =>
    new Promise<PdfImage | null>((resolve) => (name.startsWith('g_') ? shared : own).get(name, resolve))
  if (typeof image === 'string') return named(image)
  const data = (image as { readonly data?: unknown } | null)?.data
  return typeof data === 'string' ? named(data) : Promise.resolve(image as PdfImage | null)
}

/** Opens a PDF for its images, which are decoded without a canvas. `wasm` is where decoders for rare kinds are kept. */
export const openPictures = async (bytes: Uint8Array, wasm: string | undefined): Promise<PdfPictures> => {
  const { pdfjs, WorkerMessageHandler } = await loadPdfjs()
  const [own, workers] = linkedPorts(() => true)
  const folder = packageFolder(pdfjs)
  const wasmUrl = wasm ?? (folder === undefined ? undefined : `${folder}wasm/`)
  const worker = new pdfjs.PDFWorker({ port: own as never, verbosity: pdfjs.VerbosityLevel.ERRORS })
  WorkerMessageHandler.initializeFromPort(workers)
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    worker,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: mostPixels,
    useWasm: wasmUrl !== undefined,
    ...(wasmUrl !== undefined && { wasmUrl }),
  })
  const close = async () => {
    await task.destroy()
    worker.destroy()
  }
  try {
    const pdf = await task.promise
    const codes: { readonly [name: string]: number } = pdfjs.OPS
    return {
      count: pdf.numPages,
      close,
      picture: async (number) => {
        const page = await pdf.getPage(number)
        const { transform, width, height } = page.getViewport({ scale: 1 })
        const painted = paintedImages(
          await page.getOperatorList({ annotationMode: 0 }),
          codes,
          transform as unknown as Matrix,
        ).filter(({ matrix: [a, b, c, d] }) => Math.min(Math.hypot(a, b), Math.hypot(c, d)) >= smallest)
        const pictures = []
        for (const { image, matrix, isMask } of painted) {
          const found = await resolved(image, page.objs as Objects, page.commonObjs as Objects)
          if (!found?.data) continue
          pictures.push({ picture: shadesOf(found), matrix, isMask })
        }
        page.cleanup()
        return laidTogether(pictures, [width, height])
      },
    }
  } catch (error) {
    await close().catch(() => undefined)
    throw error instanceof ImportError ? error : new ImportError('damaged', { detail: 'PDF' }, { cause: error })
  }
}
