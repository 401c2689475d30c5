import { folder } from 'virtual:ocr-folder'
import { Told } from '../sentences-of'
import { notFetched } from './not-fetched'
import type { ScanAnswer, ScanRead } from './scan-job'

const stopped = new Told({
  zh: '认读扫描件的程序意外停了（可能内存不够），请再试一次',
  en: 'the program that reads scans stopped unexpectedly (perhaps for want of memory); try once more',
})

const givenUp = new Told({ zh: '没有读完', en: 'not read to its end' })

const isAnswer = (data: unknown): data is ScanAnswer => typeof data === 'object' && data !== null && 'kind' in data

export type ReadScan = (
  source: Uint8Array,
  name: string,
  tell: (page: number, pages: number) => void,
  signal: AbortSignal,
) => Promise<ScanRead>

const inWorker: ReadScan = (source, name, tell, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(givenUp)
    const worker = new Worker(new URL('./scan-worker.ts', import.meta.url), { type: 'module', name: 'scan' })
    const end = () => {
      worker.terminate()
      signal.removeEventListener('abort', giveUp)
    }
    const giveUp = () => {
      end()
      reject(givenUp)
    }
    signal.addEventListener('abort', giveUp)
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isAnswer(data)) return
      if (data.kind === 'page') return tell(data.done + 1, data.total)
      end()
      if (data.kind === 'read') resolve(data)
      else reject(new Told(data.sentences))
    }
    worker.onerror = (event) => {
      event.preventDefault()
      end()
      // Of a script that does not come nothing is said.
      reject(event.message ? stopped : notFetched)
    }
    worker.postMessage({ source, name, folder: new URL(folder, document.baseURI).href })
  })

const ofOneFile: ReadScan = () =>
  Promise.reject(
    new Told({
      zh: '这是扫描件：单文件版不认读，请用放在服务器上的文件夹版，或命令行 gxgk check',
      en: 'this is a scan, which the page in one file does not read: use the folder on a server, or the command gxgk check',
    }),
  )

/** Reads a file that is a scan, in a worker that is ended with it: the model holds half a gigabyte. Rejects with `Told`. */
export const readScan = import.meta.env.MODE === 'single' ? ofOneFile : inWorker
