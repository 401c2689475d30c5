import { ImportError } from '@gxgk/import'
import { nameOf } from './member'

export const blockLength = 512

/** What a header of a tar tells of the member behind it. */
export interface TarHeader {
  readonly name: string
  readonly size: number
  readonly type: string
}

const damaged = () => new ImportError('damaged', { detail: 'TAR' })

const textAt = (block: Buffer, from: number, length: number): Buffer => {
  const field = block.subarray(from, from + length)
  const end = field.indexOf(0)
  return end < 0 ? field : field.subarray(0, end)
}

const assertSize = (size: number): number => {
  if (!Number.isSafeInteger(size) || size < 0) throw damaged()
  return size
}

/** A number in octal digits; where the first bit is set, as GNU writes large ones, in bytes. */
const numberAt = (block: Buffer, from: number, length: number): number => {
  if (block[from]! >= 0x80) return block.subarray(from + 1, from + length).reduce((all, byte) => all * 256 + byte, 0)
  const text = textAt(block, from, length).toString('latin1').trim()
  if (!/^[0-7]*$/.test(text)) throw damaged()
  return text === '' ? 0 : parseInt(text, 8)
}

const sizeAt = 124
const sumAt = 148
const typeAt = 156
const magicAt = 257
const prefixAt = 345

/** The sum of the bytes of a header, with blanks where the sum itself stands. */
const sumOf = (block: Buffer): number =>
  block.reduce((sum, byte, at) => sum + (at >= sumAt && at < sumAt + 8 ? 0x20 : byte), 0)

/** Reads a header; an empty one is the end. Throws where its sum does not fit. */
export const headerOf = (block: Buffer): TarHeader | 'end' => {
  if (block.every((byte) => byte === 0)) return 'end'
  if (sumOf(block) !== numberAt(block, sumAt, 8)) throw damaged()
  // With GNU's magic, which has a blank where the other has a zero, something else stands where the prefix would.
  const prefix =
    block.toString('latin1', magicAt, magicAt + 6) === 'ustar\0' ? nameOf(textAt(block, prefixAt, 155)) : ''
  const name = nameOf(textAt(block, 0, 100))
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: assertSize(numberAt(block, sizeAt, 12)),
    type: String.fromCharCode(block[typeAt]!),
  }
}

/** What an extended header (pax) tells: records of `length key=value`, each ended by a line break. */
export const namedIn = (body: Buffer): { readonly path?: string; readonly size?: number } => {
  let found: { path?: string; size?: number } = {}
  for (let at = 0; at < body.length;) {
    const blank = body.indexOf(0x20, at)
    const length = blank < 0 ? NaN : Number(body.toString('latin1', at, blank))
    if (!Number.isInteger(length) || at + length > body.length || at + length <= blank) throw damaged()
    const record = body.subarray(blank + 1, at + length - 1)
    const sign = record.indexOf(0x3d)
    const value = record.subarray(sign + 1)
    const key = record.toString('latin1', 0, Math.max(0, sign))
    if (key === 'path') found = { ...found, path: nameOf(value) }
    if (key === 'size') found = { ...found, size: assertSize(Number(value.toString('latin1'))) }
    at += length
  }
  return found
}
