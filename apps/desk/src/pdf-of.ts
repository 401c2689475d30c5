import type { Document } from '@gxgk/document'
import type { PdfAnswer } from './pdf-worker'
import { Told } from './sentences-of'

let worker: Worker | undefined

const stopped = new Told({
  zh: '写 PDF 的程序意外停了，已经重新启动；请再试一次',
  en: 'the program that writes PDF stopped unexpectedly and was started anew; try once more',
})

/** The document as PDF, made in a worker that keeps its fonts; one that has crashed is replaced the next time. */
export const pdfOf = (document: Document): Promise<Uint8Array> => {
  const own = (worker ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }))
  return new Promise((resolve, reject) => {
    own.onmessage = ({ data }: MessageEvent<PdfAnswer>) =>
      'bytes' in data ? resolve(data.bytes) : reject(new Told(data.sentences))
    own.onerror = (event) => {
      event.preventDefault()
      own.terminate()
      worker = undefined
      reject(stopped)
    }
    own.postMessage(document)
  })
}
