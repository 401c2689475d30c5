import { ImportError } from '@gxgk/read'
import { unzlibSync } from 'fflate'
import type { Gray } from '../image/gray'
import { grayOf } from '../image/gray'

interface Header {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly kind: number
}

/** Samples a pixel has, by the kind of a PNG: shades, colours, a palette, shades and colours that cover in part. */
const samplesOf: { readonly [kind: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** No picture of a page has more pixels. */
const mostPixels = 80_000_000

const damaged = () => new ImportError('damaged', { detail: 'PNG' })

/** The chunks of a PNG by their names, in order. */
function* chunksOf(bytes: Uint8Array): Generator<readonly [name: string, data: Uint8Array]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) throw damaged()
    yield [String.fromCharCode(...bytes.subarray(at + 4, at + 8)), bytes.subarray(at + 8, at + 8 + length)]
    at += 12 + length
  }
}

const headerOf = (data: Uint8Array): Header => {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const header = { width: view.getUint32(0), height: view.getUint32(4), depth: data[8]!, kind: data[9]! }
  if (samplesOf[header.kind] === undefined || ![1, 2, 4, 8, 16].includes(header.depth)) throw damaged()
  if (header.width * header.height > mostPixels || header.width * header.height === 0) throw damaged()
  // Interlaced ones are for the web, no scanner writes them.
  if (data[12] !== 0) throw new ImportError('unsupported', { detail: 'interlaced PNG' })
  return header
}

const paeth = (left: number, up: number, corner: number) => {
  const near = left + up - corner
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** The rows without what each was filtered by (PNG specification, 9.2). */
const unfiltered = (data: Uint8Array, row: number, height: number, pixel: number): Uint8Array => {
  if (data.length < (row + 1) * height) throw damaged()
  const rows = new Uint8Array(row * height)
  for (let y = 0; y < height; y++) {
    const filter = data[y * (row + 1)]!
    const [from, to] = [y * (row + 1) + 1, y * row]
    for (let x = 0; x < row; x++) {
      const left = x >= pixel ? rows[to + x - pixel]! : 0
      const up = y > 0 ? rows[to + x - row]! : 0
      const corner = x >= pixel && y > 0 ? rows[to + x - row - pixel]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
      if (guess === undefined) throw damaged()
      rows[to + x] = data[from + x]! + guess
    }
  }
  return rows
}

/** Each sample of each pixel as a byte; those of a palette as they are. */
const samplesIn = (rows: Uint8Array, { width, height, depth, kind }: Header, row: number): Uint8Array => {
  const count = samplesOf[kind]! * width
  if (depth === 8) return rows
  const samples = new Uint8Array(count * height)
  const scale = kind === 3 ? 1 : 255 / (2 ** Math.min(depth, 8) - 1)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < count; x++)
      if (depth === 16) samples[y * count + x] = rows[y * row + 2 * x]!
      else {
        const bit = x * depth
        const value = (rows[y * row + (bit >> 3)]! >> (8 - depth - (bit & 7))) & (2 ** depth - 1)
        samples[y * count + x] = value * scale
      }
  return samples
}

/** The shades of a PNG, on white where it does not cover. Throws `ImportError` where it is damaged. */
export const pngShades = (bytes: Uint8Array): Gray => {
  let header: Header | undefined
  let palette: Uint8Array = new Uint8Array()
  const packed: Uint8Array[] = []
  for (const [name, data] of chunksOf(bytes)) {
    if (name === 'IHDR') header = headerOf(data)
    if (name === 'PLTE') palette = data
    if (name === 'IDAT') packed.push(data)
  }
  if (!header) throw damaged()
  const { width, height, depth, kind } = header
  const bits = samplesOf[kind]! * depth
  const row = Math.ceil((width * bits) / 8)
  const whole = new Uint8Array(packed.reduce((sum, { length }) => sum + length, 0))
  packed.reduce((at, data) => (whole.set(data, at), at + data.length), 0)
  let inflated: Uint8Array
  try {
    inflated = unzlibSync(whole, { out: new Uint8Array((row + 1) * height) })
  } catch {
    throw damaged()
  }
  const samples = samplesIn(unfiltered(inflated, row, height, Math.max(1, bits >> 3)), header, row)
  if (kind === 2 || kind === 6) return grayOf({ width, height, data: samples, channels: kind === 2 ? 3 : 4 })
  if (kind === 3) {
    const colours = new Uint8Array(3 * width * height)
    for (let i = 0; i < width * height; i++) colours.set(palette.subarray(3 * samples[i]!, 3 * samples[i]! + 3), 3 * i)
    return grayOf({ width, height, data: colours, channels: 3 })
  }
  if (kind === 0) return { width, height, data: samples }
  const shades = new Uint8Array(width * height)
  for (let i = 0; i < shades.length; i++) shades[i] = 255 - ((255 - samples[2 * i]!) * samples[2 * i + 1]!) / 255
  return { width, height, data: shades }
}
