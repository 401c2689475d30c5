import { describe, expect, it } from 'vitest'
import { linkedPorts } from './linked-ports'

const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('linkedPorts', () => {
  it('tells each port what the other was told, later, and as a copy', async () => {
    const [here, there] = linkedPorts(() => true)
    const heard: unknown[] = []
    there.addEventListener('message', ({ data }) => heard.push(data))
    const message = { page: 1 }
    here.postMessage(message, null)
    message.page = 2
    expect(heard).toEqual([])
    await settled()
    expect(heard).toEqual([{ page: 1 }])
  })

  it('tells operators as a copy of their lists', async () => {
    const [here, there] = linkedPorts(() => true)
    const heard: unknown[] = []
    there.addEventListener('message', ({ data }) => heard.push(data))
    const args = new Float32Array([1])
    const chunk = { fnArray: [1], argsArray: [args], length: 1 }
    here.postMessage({ streamId: 3, chunk })
    chunk.fnArray.length = chunk.argsArray.length = 0
    await settled()
    expect(heard).toEqual([{ streamId: 3, chunk: { fnArray: [1], argsArray: [args], length: 1 } }])
  })

  it('hands buffers over', async () => {
    const [here, there] = linkedPorts(() => true)
    const heard: unknown[] = []
    here.addEventListener('message', ({ data }) => heard.push(data))
    const { buffer } = new Uint8Array([1, 2])
    there.postMessage(buffer, [buffer])
    await settled()
    expect(heard).toEqual([new Uint8Array([1, 2]).buffer])
    expect(buffer.byteLength).toBe(0)
  })

  it('tells no one any more who has gone', async () => {
    const [here, there] = linkedPorts(() => true)
    const heard: string[] = []
    const abort = new AbortController()
    const listener = () => void heard.push('listener')
    there.addEventListener('message', () => heard.push('signal'), { signal: abort.signal })
    there.addEventListener('message', listener)
    abort.abort()
    there.removeEventListener('message', listener)
    here.postMessage('甲')
    await settled()
    expect(heard).toEqual([])
  })

  it('delivers nothing after it was stopped', async () => {
    let isOpen = true
    const [here, there] = linkedPorts(() => isOpen)
    const heard: unknown[] = []
    there.addEventListener('message', ({ data }) => heard.push(data))
    here.postMessage('甲')
    isOpen = false
    here.postMessage('乙')
    await settled()
    expect(heard).toEqual(['甲'])
  })
})
