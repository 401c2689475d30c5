import { readFileSync } from 'node:fs'
import { createCanvas } from '@napi-rs/canvas'
import { importReport } from '@gxgk/import'
import { describe, expect, it } from 'vitest'
import { madeReport } from '../test/made-report'
import { randomOf } from '../test/random'
import { talliedAgainst } from '../test/scan-tally'
import { ocr } from './ocr'

/** The second page of this report, scanned at 150 dots to the inch. */
const scan = new Uint8Array(readFileSync(new URL('../../../examples/scan.jpg', import.meta.url)))
const printed = madeReport(randomOf(2024), { zeros: 0.6 })
/** Its table begins on the page before. */
const { received: _received, carriedIn: _carriedIn, ...requests } = printed.tables.requests!

/** Recognising takes seconds, on a busy machine minutes. */
const patience = 900_000

const blankPage = (width: number, height: number) => {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  return new Uint8Array(canvas.toBuffer('image/png'))
}

describe('importReport with ocr', () => {
  it(
    'reads a picture of a page, and tells of each figure where it stands and what was seen there',
    async () => {
      const steps: string[] = []
      const { draft, problems, trace, type } = await importReport(scan, {
        ocr,
        organ: printed.organ,
        year: printed.year,
        onProgress: ({ stage, done, total }) => void steps.push(`${stage} ${done}/${total}`),
      })
      expect(type).toBe('picture')
      expect(steps).toEqual(expect.arrayContaining(['ocr 0/1', 'ocr 1/1', 'extract 1/1']))
      const tally = talliedAgainst({ requests } as never, draft as never)
      expect(tally.wrong).toEqual([])
      expect(tally.right).toBeGreaterThanOrEqual(158)
      expect(tally.cells).toBe(161)
      expect(problems.find(({ code }) => code === 'picturePages')).toMatchObject({ pages: [1] })
      const total = trace['requests.granted.total']!
      expect(total).toMatchObject({ page: 1, raw: String(requests.granted!.total) })
      expect(total.recognised!.candidates[0]).toMatchObject({ text: total.raw })
      expect(total.confidence).toBeLessThanOrEqual(total.recognised!.candidates[0]!.vote)
      const [left, top, right, bottom] = total.box!
      expect(left < right && top < bottom && right < 595 && bottom < 842).toBe(true)
    },
    patience,
  )

  it(
    'tells what to do where a picture is too coarse',
    async () => {
      const { problems } = await importReport(blankPage(595, 842), { ocr })
      expect(problems.find(({ code }) => code === 'scannedPages')).toMatchObject({ pages: [1], refusal: 'coarse' })
    },
    patience,
  )

  it(
    'stops where the signal says so',
    async () => {
      const control = new AbortController()
      control.abort(new Error('够了'))
      await expect(ocr(blankPage(1240, 1754), { signal: control.signal })).rejects.toThrow('够了')
    },
    patience,
  )

  it(
    'refuses pictures that are damaged in a sentence',
    async () => {
      await expect(importReport(scan.slice(0, 100), { ocr })).rejects.toMatchObject({ code: 'damaged' })
    },
    patience,
  )
})
