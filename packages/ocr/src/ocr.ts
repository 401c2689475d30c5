import { runtime } from '#runtime'
import type { Section } from '@gxgk/document'
import { section, step } from '@gxgk/document'
import type { PictureJob, PictureReader, PicturesRead, Refusal } from '@gxgk/read'
import { ImportError, limitsOf, pictureKind, refuseBeyond } from '@gxgk/read'
import { withoutFurniture } from '@gxgk/read/pages'
import type { Gray } from './image/gray'
import type { PictureReading } from './page/read-picture'
import { readAnyWayUp } from './page/any-way-up'
import { jpegInPdf } from './pages/jpeg-in-pdf'
import { openPictures } from './pages/pdf-pictures'
import { pngShades } from './pages/png'
import { alphabetOf } from './recognise/alphabet'
import type { Recogniser } from './recognise/recogniser'
import { recogniserOf } from './recognise/recogniser'
import type { Engine } from './runtime/runtime'

/** A page that was read, as it was seen. */
export interface SeenPage {
  /** From 1. */
  readonly page: number
  /** What was read, with the place of each line and cell in points in its source. */
  readonly section: Section
  /** The page made straight: a shade for each pixel, row by row, 0 black. */
  readonly picture: { readonly width: number; readonly height: number; readonly data: Uint8Array }
  /** Pixels of the picture to a point. */
  readonly point: number
}

export interface OcrOptions {
  /** Where the files are: in browsers the address of a folder of the page, in Node a folder; those of the installed packages when absent. */
  readonly folder?: string
  /** Which of the two onnxruntimes; in Node the quicker one that is installed when absent. */
  readonly engine?: Engine
  /** How many threads compute; 1 when absent: more wait for each other where the machine is busy. */
  readonly threads?: number
  /** Is given each page that was read, to show figures beside what they were read from; nothing keeps it afterwards. */
  readonly onPage?: (page: SeenPage) => void
}

/** Pages as pictures, made one after another. */
interface Pictures {
  readonly count: number
  readonly picture: (number: number) => Promise<Gray | undefined>
  readonly close: () => Promise<void>
}

const openInput = async (input: Uint8Array, folder: string | undefined): Promise<Pictures> => {
  const kind = pictureKind(input)
  if (kind === 'PNG') {
    const shades = pngShades(input)
    return { count: 1, picture: async () => shades, close: async () => undefined }
  }
  if (kind === undefined) return openPictures(input, folder)
  const pdf = jpegInPdf(input)
  if (!pdf) throw new ImportError('damaged', { detail: 'JPEG' })
  return openPictures(pdf, folder)
}

/**
 * A reader of pages that are pictures, for `importReport(bytes, { ocr: ocrWith(options) })`. The model is loaded when it is
 * first needed, and kept. Rejects with `ImportError`, of code `noLibrary` where a package is not installed.
 */
export const ocrWith = ({ folder, engine, threads = 1, onPage }: OcrOptions = {}): PictureReader => {
  let opened: Promise<Recogniser> | undefined
  const open = async () => {
    const { model, characters } = await runtime({ folder, engine, threads })
    return recogniserOf(model, alphabetOf(characters))
  }
  return async (input, job: PictureJob = {}): Promise<PicturesRead> => {
    const limits = limitsOf(job.limits)
    // What is damaged is told before the model is loaded.
    const pictures = await openInput(input, folder)
    try {
      opened ??= open()
      // What failed may be there the next time.
      opened.catch(() => (opened = undefined))
      const recogniser = await opened
      refuseBeyond('pages', pictures.count, limits)
      const numbers = job.pages ?? Array.from({ length: pictures.count }, (_, i) => i + 1)
      const read: Omit<PictureReading, 'straight'>[] = []
      const refusals: { page: number; refusal: Refusal }[] = []
      const blank = (page: number): Section => section([], { source: { page } })
      for (const [i, number] of numbers.entries()) {
        step(job, 'ocr', i, numbers.length)
        const picture = await pictures.picture(number)
        const one: PictureReading = picture
          ? await readAnyWayUp(picture, number, recogniser, limits)
          : { section: blank(number), refusal: 'pieces', width: 0, height: 0 }
        read.push({ section: one.section, width: one.width, height: one.height })
        if (one.straight) onPage?.({ page: number, section: one.section, ...one.straight })
        if (one.refusal) refusals.push({ page: number, refusal: one.refusal })
      }
      step(job, 'ocr', numbers.length, numbers.length)
      const pages = read.map(({ section, width, height }) => ({
        section,
        width,
        height,
        full: new Set<never>(),
        lines: new Map<never, never>(),
      }))
      return { sections: withoutFurniture(pages), refusals }
    } finally {
      await pictures.close()
    }
  }
}

// Shared by all calls, so that the model is loaded once.
const shared = /* @__PURE__ */ ocrWith()

/** Reads pages that are pictures with the installed packages: `importReport(bytes, { ocr })`. */
export const ocr: PictureReader = (input, job) => shared(input, job)
