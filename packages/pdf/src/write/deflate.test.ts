import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deflate } from './deflate'

describe('deflate', () => {
  it('gives what inflates to the same data, whatever their size and the effort', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(40), fc.boolean(), (part, times, fast) => {
        const data = Buffer.concat(Array.from({ length: times }, () => part))
        expect(Buffer.compare(inflateSync(deflate(data, fast ? 'fast' : 'small')), data)).toBe(0)
      }),
    )
  })
})
