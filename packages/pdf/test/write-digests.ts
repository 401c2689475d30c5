import { createHash } from 'node:crypto'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { writeComposed } from '../src/write/write-composed'
import { composedReport, sampleMeta } from './sample-faces'

// Prints digests of one report: written here, and in two workers at the same time.
const digest = () => createHash('sha256').update(writeComposed(composedReport(), sampleMeta)).digest('hex')

const inWorker = () =>
  new Promise<string>((resolve, reject) => {
    const worker = new Worker(new URL('digest-worker.mjs', import.meta.url))
    worker.once('message', resolve)
    worker.once('error', reject)
  })

if (isMainThread) console.log([digest(), ...(await Promise.all([inWorker(), inWorker()]))].join('\n'))
else parentPort!.postMessage(digest())
