import { runtime } from '#runtime'
import type { Section } from '@gxgk/document'
import { section, step } from '@gxgk/document'
import type { PictureJob, PictureReader, PicturesRead, Refusal } from '@gxgk/read'
import { ImportError, limitsOf, pictureKind, refuseBeyond } from '@gxgk/read'
import { withoutFurniture } from '@gxgk/read/pages'
import type { Gray } from './image/gray'
import type { PictureReading } from './page/read-picture'
import { readPicture } from './page/read-picture'
import { jpegInPdf } from './pages/jpeg-in-pdf'
import { openPictures } from './pages/pdf-pictures'
import { pngShades } from './pages/png'
import { alphabetOf } from './recognise/alphabet'
import type { Recogniser } from './recognise/recogniser'
import { recogniserOf } from './recognise/recogniser'
import type { Engine } from './runtime/runtime'

export interface OcrOptions {
  /** Where the files are: in browsers the address of a folder of the page, in Node a folder; those of the installed packages when absent. */
  readonly folder?: string
  /** Which of the two onnxruntimes; in Node the quicker one that is installed when absent. */
  readonly engine?: Engine
  /** How many threads compute; 1 when absent: more wait for each other where the machine is busy. */
  readonly threads?: number
}

/** Pages as pictures, made one after another. */
interface Pictures {
  readonly count: number
  readonly picture: (number: number) => Promise<Gray | undefined>
  readonly close: () => Promise<void>
}

const openInput = async (input: Uint8Array, folder: string | undefined): Promise<Pictures> => {
  const kind = pictureKind(input)
  if (kind === 'PNG') return { count: 1, picture: async () => pngShades(input), close: async () => undefined }
  if (kind === undefined) return openPictures(input, folder)
  const pdf = jpegInPdf(input)
  if (!pdf) throw new ImportError('damaged', { detail: 'JPEG' })
  return openPictures(pdf, folder)
}

/**
 * A reader of pages that are pictures, for `importReport(bytes, { ocr: ocrWith(options) })`. The model is loaded when it is
 * first needed, and kept. Rejects with `ImportError`, of code `noLibrary` where a package is not installed.
 */
export const ocrWith = ({ folder, engine, threads = 1 }: OcrOptions = {}): PictureReader => {
  let opened: Promise<Recogniser> | undefined
  const open = async () => {
    const { model, characters } = await runtime({ folder, engine, threads })
    return recogniserOf(model, alphabetOf(characters))
  }
  return async (input, job: PictureJob = {}): Promise<PicturesRead> => {
    const limits = limitsOf(job.limits)
    opened ??= open()
    // What failed may be there the next time.
    opened.catch(() => (opened = undefined))
    const recogniser = await opened
    const pictures = await openInput(input, folder)
    try {
      refuseBeyond('pages', pictures.count, limits)
      const numbers = job.pages ?? Array.from({ length: pictures.count }, (_, i) => i + 1)
      const read: PictureReading[] = []
      const refusals: { page: number; refusal: Refusal }[] = []
      const blank = (page: number): Section => section([], { source: { page } })
      for (const [i, number] of numbers.entries()) {
        step(job, 'ocr', i, numbers.length)
        const picture = await pictures.picture(number)
        const one: PictureReading = picture
          ? await readPicture(picture, number, recogniser, limits)
          : { section: blank(number), refusal: 'pieces', width: 0, height: 0 }
        read.push(one)
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
