import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { repack } from './repack'

const files = { 'a.xml': strToU8('<a/>'.repeat(100)), 'b/c.bin': new Uint8Array(1000), 'd.txt': strToU8('丁') }
const zip = zipSync(files, { level: 9 })

it('changes and adds files, and keeps all others', () => {
  const changed = repack(
    zip,
    new Map([
      ['d.txt', strToU8('改')],
      ['新.txt', strToU8('新')],
    ]),
  )
  const found = unzipSync(changed)
  expect(Object.keys(found)).toEqual(['a.xml', 'b/c.bin', 'd.txt', '新.txt'])
  expect(found['a.xml']).toEqual(files['a.xml'])
  expect(found['b/c.bin']).toEqual(files['b/c.bin'])
  expect([strFromU8(found['d.txt']!), strFromU8(found['新.txt']!)]).toEqual(['改', '新'])
})

it('gives the same bytes for the same changes, and the packed bytes of what is not changed', () => {
  const once = repack(zip, new Map())
  expect(repack(zip, new Map())).toEqual(once)
  expect(repack(once, new Map())).toEqual(once)
  // The packed bytes lie after a header of 30 bytes and the name, as fflate writes them.
  const packed = zip.subarray(35, 35 + 7)
  expect(once.subarray(35, 35 + 7)).toEqual(packed)
})
