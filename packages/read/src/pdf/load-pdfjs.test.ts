import { describe, expect, it } from 'vitest'
import { loadPdfjs } from './load-pdfjs'
import { packageFolder } from './package-folder'

const drawing = () => ['DOMMatrix', 'Path2D', 'ImageData'].filter((name) => name in globalThis)
const failing = (code: string) => () => Promise.reject(Object.assign(new Error('no'), { code }))

describe('loadPdfjs', () => {
  it('loads pdfjs-dist, and takes away what stood in for classes of a browser', async () => {
    const { pdfjs, WorkerMessageHandler } = await loadPdfjs()
    expect([typeof pdfjs.getDocument, typeof WorkerMessageHandler.initializeFromPort]).toEqual(['function', 'function'])
    expect(drawing()).toEqual([])
  })

  it('leaves a class that is there', async () => {
    const scope = globalThis as { DOMMatrix?: unknown }
    const own = class {}
    scope.DOMMatrix = own
    try {
      await loadPdfjs()
      expect(scope.DOMMatrix).toBe(own)
    } finally {
      delete scope.DOMMatrix
    }
  })

  it('says which library is not installed', async () => {
    const missing = loadPdfjs(failing('ERR_MODULE_NOT_FOUND'))
    await expect(missing).rejects.toMatchObject({ code: 'noLibrary', facts: { detail: 'pdfjs-dist' } })
    expect(drawing()).toEqual([])
  })

  it('passes another failure on', async () => expect(loadPdfjs(failing('OTHER'))).rejects.toThrow('no'))
})

describe('packageFolder', () => {
  it('is that of pdfjs-dist', async () => {
    const { pdfjs } = await loadPdfjs()
    expect(packageFolder(pdfjs)).toMatch(/[/\\]pdfjs-dist[/\\]$/)
  })

  it('is unknown where the library is part of a bundle', () => {
    const bundled = (event: { preventDefault(): void }) => event.preventDefault()
    expect(packageFolder({ noContextMenu: bundled as never })).toBeUndefined()
  })
})
