import type { Model } from '../recognise/recogniser'

/** PP-OCRv4 by PaddleOCR: what computes, and the characters that it tells apart, one a line. */
export const modelFile = 'ch_PP-OCRv4_rec_infer.onnx'
export const charactersFile = 'ppocr_keys_v1.txt'

/** The onnxruntimes: that of Node, and that of browsers, which runs in Node as well. */
export type Engine = 'onnxruntime-node' | 'onnxruntime-web'

export interface RuntimeOptions {
  /** Where the files of the model are: in browsers an address, in Node a folder; those of the installed package when absent. */
  readonly folder: string | undefined
  /** Which onnxruntime computes it; in Node the one that is installed when absent. */
  readonly engine: Engine | undefined
  readonly threads: number
}

/** A model that is ready, and its characters. */
export interface Opened {
  readonly model: Model
  readonly characters: string
}

/** Opens the model; what differs between Node and browsers. Rejects with `ImportError` where a package is missing. */
export type Runtime = (options: RuntimeOptions) => Promise<Opened>

/** What of an onnxruntime is used; that of Node and that of browsers have it in common. */
export interface Onnx {
  readonly InferenceSession: {
    create(
      model: Uint8Array,
      options: { readonly executionProviders: readonly string[]; readonly intraOpNumThreads: number },
    ): Promise<{
      readonly inputNames: readonly string[]
      readonly outputNames: readonly string[]
      run(feeds: { readonly [name: string]: unknown }): Promise<{
        readonly [name: string]: { readonly data: unknown; readonly dims: readonly number[] }
      }>
    }>
  }
  readonly Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => unknown
}
