import { lineHeight } from '../recognise/crop'
import type { Model } from '../recognise/recogniser'
import type { Onnx } from './runtime'

/** Opens a model with an onnxruntime; it answers one question after another. */
export const modelOf = async (onnx: Onnx, bytes: Uint8Array, provider: string, threads: number): Promise<Model> => {
  const session = await onnx.InferenceSession.create(bytes, {
    executionProviders: [provider],
    intraOpNumThreads: threads,
  })
  let last: Promise<unknown> = Promise.resolve()
  return (input, lines, width) => {
    const ask = async () => {
      const tensor = new onnx.Tensor('float32', input, [lines, 3, lineHeight, width])
      const { [session.outputNames[0]!]: output } = await session.run({ [session.inputNames[0]!]: tensor })
      const [, steps, classes] = output!.dims as readonly [number, number, number]
      const chances = output!.data as Float32Array
      return { chances, steps, classes }
    }
    const answer = last.then(ask, ask)
    last = answer
    return answer
  }
}
