import type { Document } from '@gxgk/document'
import { partOf } from './part-of'
import type { PartAsked, PartGiven } from './part-asked'
import type { PdfAnswer } from './pdf-worker'
import { Told } from './sentences-of'

let worker: Worker | undefined

const stopped = new Told({
  zh: '写 PDF 的程序意外停了，已经重新启动；请再试一次',
  en: 'the program that writes PDF stopped unexpectedly and was started anew; try once more',
})

const givePart = async (to: Worker, part: string) => {
  const answer = await partOf(part).then(
    (bytes) => ({ part, bytes }),
    (error: unknown) => ({ part, reason: error instanceof Error ? error.message : String(error) }),
  )
  to.postMessage(answer satisfies PartGiven)
}

/** The document as PDF, made in a worker that keeps its fonts; one that has crashed is replaced the next time. */
export const pdfOf = (document: Document): Promise<Uint8Array> => {
  const own = (worker ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' }))
  return new Promise((resolve, reject) => {
    own.onmessage = ({ data }: MessageEvent<PdfAnswer | PartAsked>) => {
      if ('part' in data) void givePart(own, data.part)
      else if ('bytes' in data) resolve(data.bytes)
      else reject(new Told(data.sentences))
    }
    own.onerror = (event) => {
      event.preventDefault()
      own.terminate()
      worker = undefined
      reject(stopped)
    }
    own.postMessage({ document })
  })
}
