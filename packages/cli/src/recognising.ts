import { GxgkError } from '@gxgk/document'
import type { PictureReader } from '@gxgk/import'
import type { Io } from './io'

/** Reads scans where what that takes is installed. */
export interface Recognising {
  readonly ocr: PictureReader
  /** What to install, where a scan was met and it is not. */
  readonly missing: () => string | undefined
}

/** The reader of scans for a file, loaded when one is met; it tells page by page how far it is. */
export const recognising = (name: string, io: Io): Recognising => {
  let missing: string | undefined
  const ocr: PictureReader = async (bytes, job) => {
    try {
      const { ocr } = await import('@gxgk/ocr')
      return await ocr(bytes, {
        ...job,
        onProgress: (progress) => {
          job?.onProgress?.(progress)
          const { done, total } = progress
          if (done < total) io.progress(`${name}：认读扫描件，第 ${done + 1} 页，共 ${total} 页`)
        },
      })
    } catch (error) {
      if (!(error instanceof GxgkError) || error.code !== 'noLibrary') throw error
      missing = `扫描件没有认读：${error.sentences.zh}`
      return { sections: [], refusals: [] }
    }
  }
  return { ocr, missing: () => missing }
}
