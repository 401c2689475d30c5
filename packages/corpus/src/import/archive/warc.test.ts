import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WarcPart } from '../../../test/archives'
import { warcPart } from '../../../test/archives'
import { archiveEntries } from './archive-entries'
import type { ArchiveLimits } from './member'
import { archiveLimits } from './member'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gxgk-warc-'))))
afterAll(() => rmSync(folder, { recursive: true }))

const told = async (name: string, bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}) => {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const found: string[] = []
  const entries = archiveEntries(path, bytes.length, { ...archiveLimits, ...limits })
  for await (const { member, refused, bytes: read } of entries) {
    const why = refused && [refused.code, refused.params.limit].filter(Boolean).join(' ')
    found.push(`${member ?? '*'}: ${why ?? Buffer.from(read()).toString('utf8')}`)
  }
  return found
}

const a = 'http://www.a.gov.cn/1.html'
const info: WarcPart = { type: 'warcinfo', content: 'software: wget' }

describe.each([
  [
    'as it is',
    (parts: readonly WarcPart[], limits?: object) => told('a.warc', Buffer.concat(parts.map(warcPart)), limits),
  ],
  [
    // Each record is packed by itself.
    'packed',
    (parts: readonly WarcPart[], limits?: object) =>
      told('a.warc.gz', Buffer.concat(parts.map((one) => gzipSync(warcPart(one)))), limits),
  ],
] as const)('a WARC %s', (_, read) => {
  it('gives what servers answered by its address, and what was put there', () =>
    expect(
      read([
        info,
        { type: 'request', uri: a, content: 'GET / HTTP/1.1\r\n\r\n' },
        { uri: a, content: '年报\r\n\r\n' },
        { uri: `<${a}?2>`, fields: ['Content-Encoding: gzip'], content: gzipSync('压') },
        { uri: `${a}?3`, fields: ['content-encoding: br'], content: brotliCompressSync('缩') },
        { uri: `${a}?4`, fields: ['Transfer-Encoding: chunked'], content: '3\r\n分\r\n6;x=y\r\n几段\r\n0\r\n\r\n' },
        { uri: `${a}?5`, fields: ['Transfer-Encoding: chunked'], content: '已经合好' },
        { type: 'resource', uri: 'file:///年报.html', content: '原样' },
      ]),
    ).resolves.toEqual([
      `${a}: 年报\r\n\r\n`,
      `${a}?2: 压`,
      `${a}?3: 缩`,
      `${a}?4: 分几段`,
      `${a}?5: 已经合好`,
      'file:///年报.html: 原样',
    ]))

  it('passes over pictures and the like, and what was not found', () =>
    expect(
      read([
        { uri: `${a}/a.png`, fields: ['Content-Type: image/png'], content: 'x' },
        { uri: `${a}/a.css`, fields: ['Content-Type: text/css'], content: 'x' },
        { uri: `${a}/404`, status: '404 Not Found', content: 'x' },
        { uri: `${a}/301`, status: '301 Moved', content: 'x' },
        { type: 'resource', uri: 'metadata://gnu.org/wget.log', content: 'x' },
        { uri: a, fields: ['Content-Type: text/html; charset=utf-8'], content: '对' },
      ]),
    ).resolves.toEqual([`${a}: 对`]))

  it('is bounded: one file, what comes out of it, all files', async () => {
    const zeros = new Uint8Array(3_000_000)
    const bomb: WarcPart = { uri: `${a}?炸`, fields: ['Content-Encoding: gzip'], content: gzipSync(zeros) }
    const parts: readonly WarcPart[] = [{ uri: `${a}?大`, content: zeros }, bomb, { uri: a, content: '小' }]
    expect(await read(parts, { bytes: 1_000_000 })).toEqual([
      `${a}?大: limit bytes`,
      `${a}?炸: limit bytes`,
      `${a}: 小`,
    ])
    expect(await read(parts, { bytes: 1_000_000, entries: 1 })).toEqual([`${a}?大: limit bytes`, '*: limit entries'])
  })

  it('refuses what leads out, what is no answer, and what is packed in a way of nobody', () =>
    expect(
      read([
        { uri: 'http://a/../../etc', content: 'x' },
        { uri: `${a}?1`, status: 'x', content: 'x' },
        { uri: `${a}?2`, fields: ['Content-Encoding: zip'], content: 'x' },
        { uri: `${a}?3`, fields: ['Content-Encoding: gzip'], content: 'x' },
        { uri: `${a}?4`, fields: ['Transfer-Encoding: chunked'], content: '3\r\n分\r\nff\r\n' },
        { uri: a, content: '对' },
      ]),
    ).resolves.toEqual([
      'http://a/../../etc: notInside',
      `${a}?1: damaged`,
      `${a}?2: unsupported`,
      `${a}?3: damaged`,
      `${a}?4: damaged`,
      `${a}: 对`,
    ]))

  it('that is cut, or says lengths that are none, is refused from there on', async () => {
    const first: WarcPart = { uri: a, content: '一' }
    expect(await read([first, { uri: a, content: '二', size: 5000 }])).toEqual([`${a}: 一`, '*: damaged'])
    expect(await read([first, { uri: a, size: -1 }])).toEqual([`${a}: 一`, '*: damaged'])
    expect(await read([first, { uri: 'x'.repeat(70_000), content: '二' }])).toEqual([`${a}: 一`, '*: damaged'])
  })
})

it('what is no WARC is refused, and of a gzip no more comes out than the limit', async () => {
  expect(await told('b.warc', Buffer.from('不是\r\n\r\n'))).toEqual(['*: damaged'])
  expect(await told('b.warc.gz', Buffer.from('不是'))).toEqual(['*: damaged'])
  const zeros = gzipSync(warcPart({ type: 'metadata', content: new Uint8Array(3_000_000) }))
  expect(await told('c.warc.gz', zeros, { inflated: 1_000_000 })).toEqual(['*: limit inflated'])
})
