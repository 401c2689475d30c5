import { zlibSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packedBase85, packedHex } from '../../../../test/pdf-packers'
import { unpacked } from './unpacked'

const joined = (pieces: Iterable<Uint8Array>) => Buffer.concat([...pieces])

const runs = (data: Uint8Array): Uint8Array =>
  Buffer.concat([
    ...[...data].map((byte) => (byte % 2 ? [0, byte] : [0, byte])).map((pair) => Buffer.from(pair)),
    Buffer.from([128]),
  ])

/** Codes of nine bits, cleared before they grow. */
const lzw = (data: Uint8Array): Uint8Array => {
  const codes = [...data].flatMap((byte, i) => (i % 200 === 0 ? [256, byte] : [byte])).concat(257)
  const bits = codes.map((code) => code.toString(2).padStart(9, '0')).join('')
  return Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (byte) => parseInt(byte.padEnd(8, '0'), 2))
}

const packers = {
  FlateDecode: zlibSync,
  ASCIIHexDecode: packedHex,
  ASCII85Decode: packedBase85,
  RunLengthDecode: runs,
  LZWDecode: lzw,
}
const bytes = fc.uint8Array({ minLength: 1, maxLength: 3000 })

describe('unpacked', () => {
  it.each(Object.entries(packers))('gives back what %s packed', (name, pack) =>
    fc.assert(
      fc.property(bytes, (data) => {
        expect(joined(unpacked(pack(data), `/Filter /${name}`))).toEqual(Buffer.from(data))
      }),
    ),
  )

  it('takes filters off in their order', () => {
    const data = Buffer.from('q Q '.repeat(1000))
    expect(joined(unpacked(packedBase85(zlibSync(data)), '/Filter [/A85 /Fl]'))).toEqual(data)
    const packed = packedHex(zlibSync(zlibSync(data)))
    expect(joined(unpacked(packed, '/Filter [/ASCIIHexDecode /FlateDecode /FlateDecode]'))).toEqual(data)
    expect(joined(unpacked(packed, '/Filter 6 0 R'))).toEqual(data)
  })

  it('reads an LZW text whose codes stand for more and more', () => {
    // ISO 32000-1, 7.4.4.2, example: 45 45 45 45 45 65 45 45 45 66.
    const packed = Uint8Array.from([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01])
    expect([...joined(unpacked(packed, '/Filter /LZWDecode'))]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66])
  })

  it('leaves what is not packed, and images, as they are', () => {
    const data = Buffer.from('BT (12) Tj ET')
    expect(joined(unpacked(data, ''))).toEqual(data)
    expect(joined(unpacked(data, '/Filter /DCTDecode'))).toEqual(data)
  })

  it('never throws, whatever the bytes are', () =>
    fc.assert(
      fc.property(bytes, fc.constantFrom('', ...Object.keys(packers)), (data, name) => {
        joined(unpacked(data, name && `/Filter /${name}`))
      }),
    ))
})
