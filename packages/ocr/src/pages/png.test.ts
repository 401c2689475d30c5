import { createCanvas } from '@napi-rs/canvas'
import { zlibSync } from 'fflate'
import { expect, it } from 'vitest'
import { pngShades } from './png'

const chunk = (name: string, data: Uint8Array) => {
  const bytes = new Uint8Array(12 + data.length)
  new DataView(bytes.buffer).setUint32(0, data.length)
  bytes.set(
    Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
    4,
  )
  bytes.set(data, 8)
  return bytes
}

/** A PNG of rows as they are stored, each with its filter before it. */
const png = (
  width: number,
  height: number,
  depth: number,
  kind: number,
  rows: readonly number[],
  palette?: number[],
) => {
  const header = new Uint8Array(13)
  new DataView(header.buffer).setUint32(0, width)
  new DataView(header.buffer).setUint32(4, height)
  header.set([depth, kind], 8)
  const parts = [
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    ...(palette ? [chunk('PLTE', Uint8Array.from(palette))] : []),
    chunk('IDAT', zlibSync(Uint8Array.from(rows))),
    chunk('IEND', new Uint8Array()),
  ]
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

const shadesOf = (bytes: Uint8Array) => [...pngShades(bytes).data]

it('black and white, shades, colours, a palette and what covers in part are read', () => {
  expect(shadesOf(png(10, 1, 1, 0, [0, 0b10110000, 0b01000000]))).toEqual([255, 0, 255, 255, 0, 0, 0, 0, 0, 255])
  expect(shadesOf(png(2, 1, 8, 0, [0, 7, 200]))).toEqual([7, 200])
  expect(shadesOf(png(1, 1, 16, 0, [0, 99, 1]))).toEqual([99])
  expect(shadesOf(png(2, 1, 8, 2, [0, 0, 0, 0, 255, 255, 255]))).toEqual([0, 255])
  expect(shadesOf(png(2, 1, 4, 3, [0, 0x10], [9, 9, 9, 0, 0, 0]))).toEqual([0, 9])
  expect(shadesOf(png(2, 1, 8, 4, [0, 0, 255, 0, 0]))).toEqual([0, 255])
})

it('rows that are stored as differences are put together', () =>
  expect(shadesOf(png(2, 5, 8, 0, [0, 10, 20, 1, 5, 6, 2, 1, 1, 3, 2, 2, 4, 3, 3]))).toEqual([
    10, 20, 5, 11, 6, 12, 5, 10, 8, 13,
  ]))

it('what a canvas writes is read as it was drawn', () => {
  const canvas = createCanvas(50, 40)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, 50, 40)
  context.fillStyle = 'black'
  context.fillRect(10, 10, 20, 5)
  const { width, height, data } = pngShades(new Uint8Array(canvas.toBuffer('image/png')))
  expect([width, height, data.filter((shade) => shade === 0).length]).toEqual([50, 40, 100])
})

it('one that is damaged is refused', () => {
  const whole = png(2, 1, 8, 0, [0, 7, 200])
  for (const end of [9, 30, 45]) expect(() => pngShades(whole.slice(0, end))).toThrow('文件已损坏，读不了：PNG')
  expect(() => pngShades(png(2, 2, 8, 0, [0, 7, 200]))).toThrow('文件已损坏')
})
