import { describe, expect, it } from 'vitest'
import { loadPdfjs } from './load-pdfjs'
import { packageFolder } from './package-folder'

const drawing = () => ['DOMMatrix', 'Path2D', 'ImageData'].filter((name) => name in globalThis)

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

  it('takes it away too where the library does not load', async () => {
    await expect(loadPdfjs(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(drawing()).toEqual([])
  })
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
