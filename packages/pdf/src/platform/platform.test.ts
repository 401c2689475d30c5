import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import * as node from './node'
import type { Platform } from './platform'
import * as web from './web'

const platforms: { readonly [name: string]: Platform } = { node, web }

describe.each(Object.entries(platforms))('%s', (_, { deflate, md5 }) => {
  it('deflates to what inflates to the same data, whatever their size and the effort', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), fc.nat(40), fc.boolean(), (part, times, fast) => {
        const data = Buffer.concat(Array.from({ length: times }, () => part))
        expect(Buffer.compare(inflateSync(deflate(data, fast ? 'fast' : 'small')), data)).toBe(0)
      }),
    )
  })

  it('digests as MD5 does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        expect(Buffer.from(md5(data))).toEqual(createHash('md5').update(data).digest())
      }),
    )
  })
})

describe('openUrl of the web', () => {
  it('fetches the font, and refuses an answer that is none', async () => {
    const answers = [new Response('font'), new Response('', { status: 404, statusText: 'Not Found' })]
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answers.shift()!))
    try {
      const { length, slice } = await web.openUrl(new URL('https://a.cn/a.ttf'))
      expect([length, new TextDecoder().decode(slice(1, 3))]).toEqual([4, 'on'])
      await expect(web.openUrl(new URL('https://a.cn/b.ttf'))).rejects.toThrow('404 Not Found')
    } finally {
      fetched.mockRestore()
    }
  })
})
