import { annualReport } from '@gxgk/document/testing'
import { loadFace } from '@gxgk/fonts-noto'
import type { FontBytes } from '@gxgk/layout/fonts'
import { bytesInMemory } from '@gxgk/layout/fonts'
import { describe, expect, it } from 'vitest'
import { renderPdf } from '../render-pdf'

/** A whole font as one whose outlines have to be loaded: reading one that was not is an error. */
const inParts = (whole: Uint8Array) => {
  const count = new DataView(whole.buffer, whole.byteOffset).getUint16(4)
  const entries = Array.from({ length: count }, (_, i) => whole.subarray(12 + 16 * i, 28 + 16 * i))
  const glyf = entries.find((entry) => new TextDecoder().decode(entry.subarray(0, 4)) === 'glyf')!
  const [from, length] = [8, 12].map((at) => new DataView(glyf.buffer, glyf.byteOffset).getUint32(at)) as [
    number,
    number,
  ]
  const loaded = new Set<number>()
  const calls: number[] = []
  const bytes: FontBytes = {
    length: whole.length,
    slice: (start, end) => {
      if (start >= from && start < from + length && end > start && !loaded.has(start))
        throw new Error(`the outline at ${start} is not loaded`)
      return bytesInMemory(whole).slice(start, end)
    },
    load: (outlines) => {
      calls.push(outlines.length)
      return Promise.resolve().then(() => outlines.forEach(([start]) => loaded.add(start)))
    },
  }
  return { bytes, calls }
}

describe('renderPdf of fonts in parts', () => {
  it('loads the outlines that the pages draw, once a font, and writes the same file', async () => {
    const [serif, sans] = [inParts(await loadFace('serifRegular')), inParts(await loadFace('sansMedium'))]
    const fonts = { fangsong: () => serif.bytes, heiti: () => Promise.resolve(sans.bytes) }
    const [bytes, expected] = [
      await renderPdf(annualReport, { fonts }),
      await renderPdf(annualReport, { fonts: { fangsong: await loadFace('serifRegular') } }),
    ]
    expect(Buffer.compare(bytes, expected)).toBe(0)
    expect([serif.calls.length, sans.calls.length]).toEqual([1, 1])
  })

  it('tells which font has a part that cannot be loaded', async () => {
    const { bytes } = inParts(await loadFace('serifRegular'))
    const broken: FontBytes = { ...bytes, load: () => Promise.reject(new Error('offline')) }
    await expect(renderPdf(annualReport, { fonts: { fangsong: () => broken } })).rejects.toThrow(
      'renderPdf: fonts.fangsong cannot be read: offline',
    )
  })
})
