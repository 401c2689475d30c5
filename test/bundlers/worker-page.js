// The document alone goes into the worker: what makes it is not needed there.
import { parseReport, toDocument } from '@gxgk/core'
import report from './report.json'

globalThis.result = new Promise((resolve, reject) => {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }) =>
    resolve({ pdf: btoa(Array.from(data, (byte) => String.fromCharCode(byte)).join('')) })
  worker.onerror = ({ message }) => reject(new Error(message))
  worker.postMessage(toDocument(parseReport(report)))
})
