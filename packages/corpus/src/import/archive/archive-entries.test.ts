import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TarPart, ZipPart } from '../../../test/archives'
import { paxName, tarOf, tarPart, zipOf } from '../../../test/archives'
import { archiveEntries } from './archive-entries'
import type { ArchiveLimits } from './member'
import { archiveLimits } from './member'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'gxgk-archive-'))))
afterAll(() => rmSync(folder, { recursive: true }))

/** What comes out of an archive: of each its name, and its words or why there are none. */
const told = async (name: string, archive: Uint8Array, limits: Partial<ArchiveLimits> = {}) => {
  const path = join(folder, name)
  writeFileSync(path, archive)
  const found: string[] = []
  for await (const { source, member, refused, bytes, isDraft } of archiveEntries(path, archive.length, {
    ...archiveLimits,
    ...limits,
  })) {
    expect([source, isDraft]).toEqual([path, false])
    const why = refused && [refused.code, refused.params.limit].filter(Boolean).join(' ')
    found.push(`${member ?? '*'}: ${why ?? Buffer.from(bytes()).toString('utf8')}`)
  }
  return found
}

const long = `${'很长的文件夹/'.repeat(30)}a.html`
const zip = (parts: readonly ZipPart[], limits?: Partial<ArchiveLimits>) => told('a.zip', zipOf(parts), limits)
const tar = (parts: readonly TarPart[], limits?: Partial<ArchiveLimits>) => told('a.tar', tarOf(parts), limits)
const packed = (parts: readonly TarPart[], limits?: Partial<ArchiveLimits>) =>
  told('a.TGZ', gzipSync(tarOf(parts)), limits)
const zeros = new Uint8Array(3_000_000)

describe('a zip', () => {
  it('gives its files by their names, in either encoding', () =>
    expect(
      zip([
        { name: '财政局/2024.html', content: '一' },
        { name: Buffer.from([0xb9, 0xab, 0x5c, 0x61]), content: '二' },
        { name: '夹/' },
        { name: '__MACOSX/._a', content: 'x' },
        { name: '.DS_Store', content: 'x' },
        { name: '空.html' },
      ]),
    ).resolves.toEqual(['财政局/2024.html: 一', '公/a: 二', '空.html: ']))

  it('refuses names that lead out, links, and what has a password, and reads the others', () =>
    expect(
      zip([
        { name: '../../.ssh/a', content: 'x' },
        { name: '/etc/passwd', content: 'x' },
        { name: 'C:\\a', content: 'x' },
        { name: 'a/..\\..\\b', content: 'x' },
        { name: 'a\0.html', content: 'x' },
        { name: '链', content: '/etc/passwd', says: { mode: 0o120777 } },
        { name: '密', content: 'x', isEncrypted: true },
        { name: 'a..b', content: '对' },
      ]),
    ).resolves.toEqual([
      '../../.ssh/a: notInside',
      '/etc/passwd: notInside',
      'C:/a: notInside',
      'a/../../b: notInside',
      'a\0.html: notInside',
      '链: isLink',
      '密: encrypted',
      'a..b: 对',
    ]))

  it('refuses files that are not as long as is said, or not those', () =>
    expect(
      zip([
        { name: '短', content: '0123456789', says: { size: 5 } },
        { name: '长', content: '01234', says: { size: 10 } },
        { name: '错', content: '01234', says: { crc: 1 } },
        { name: '对', content: '对' },
      ]),
    ).resolves.toEqual(['短: damaged', '长: damaged', '错: damaged', '对: 对']))

  it('refuses files that lie over each other, but the one that is alone in its place', async () => {
    const found = await zip([
      { name: '一', content: '0123456789' },
      { name: '二', content: '0123456789', says: { at: 0 } },
      { name: '三', content: '0123456789', says: { at: 0 } },
    ])
    expect(found.map((one) => one.slice(3)).sort()).toEqual(['0123456789', 'overlapping', 'overlapping'])
  })

  it('is bounded: one file, all files, and what comes out of them', async () => {
    const parts = [
      { name: '大', content: zeros },
      { name: '小', content: '小' },
    ]
    expect(await zip(parts, { bytes: 2_000_000 })).toEqual(['大: limit bytes', '小: 小'])
    expect(await zip(parts, { entries: 1 })).toEqual(['*: limit entries'])
    expect(await zip([parts[1]!, ...parts], { inflated: 1_000_000 })).toEqual(['小: 小', '*: limit inflated'])
    // The file says that it is small: not more of it is inflated than that.
    expect(await zip([{ name: '炸', content: zeros, says: { size: 10 } }], { inflated: 1_000_000 })).toEqual([
      '炸: damaged',
    ])
  })

  it('that is cut or none is refused as a whole', async () => {
    const whole = zipOf([{ name: 'a', content: '一' }])
    expect(await told('a.zip', whole.subarray(0, -5))).toEqual(['*: damaged'])
    expect(await told('a.zip', new Uint8Array())).toEqual(['*: damaged'])
    expect(await told('a.zip', Buffer.from('不是压缩包'))).toEqual(['*: damaged'])
    expect(await told('a.zip', zipOf([{ name: 'a', content: '一' }], 9))).toEqual(['*: damaged'])
  })
})

describe.each([
  ['a tar', tar],
  ['a tar in a gzip', packed],
] as const)('%s', (_, read) => {
  it('gives its files by their names, however long', () =>
    expect(
      read([
        { name: '夹/', type: '5' },
        { name: '夹/a.html', content: '一' },
        paxName(long),
        { name: '短', content: '二' },
        { name: '././@LongLink', type: 'L', content: `${long}\0` },
        { name: '短', content: '三' },
        { name: '夹/._a', content: 'x' },
      ]),
    ).resolves.toEqual(['夹/a.html: 一', `${long}: 二`, `${long}: 三`]))

  it('refuses names that lead out, links, and what is no file, and reads the others', () =>
    expect(
      read([
        { name: '../a', content: 'x' },
        paxName('/etc/passwd'),
        { name: '短', content: 'x' },
        { name: '软链', type: '2', size: 7 },
        { name: '硬链', type: '1' },
        { name: '管', type: '6' },
        { name: '疏', type: 'S', content: 'x' },
        { name: '对', content: '对' },
      ]),
    ).resolves.toEqual([
      '../a: notInside',
      '/etc/passwd: notInside',
      '软链: isLink',
      '硬链: isLink',
      '管: unsupported',
      '疏: unsupported',
      '对: 对',
    ]))

  it('is bounded: one file, and all files', async () => {
    const parts = [
      { name: '大', content: zeros },
      { name: '小', content: '小' },
    ]
    expect(await read(parts, { bytes: 2_000_000 })).toEqual(['大: limit bytes', '小: 小'])
    expect(await read(parts, { entries: 1, bytes: 9 })).toEqual(['大: limit bytes', '*: limit entries'])
  })

  it('refuses sizes that are none, and headers without end', async () => {
    expect(
      await read([
        { name: '小', content: '小' },
        { name: '多', content: 'x', size: 5000 },
      ]),
    ).toEqual(['小: 小', '多: damaged', '*: damaged'])
    expect(await read([{ name: 'p', type: 'x', size: 2 ** 32 }])).toEqual(['*: damaged'])
    expect(
      await read([
        { name: 'p', type: 'x', content: '99 path=a\n' },
        { name: 'a', content: 'x' },
      ]),
    ).toEqual(['*: damaged'])
    expect(
      await read([
        { name: 'p', type: 'x', content: '12 size=-10\n' },
        { name: 'a', content: 'x' },
      ]),
    ).toEqual(['*: damaged'])
  })
})

it('a tar whose header is changed is refused from there on', async () => {
  const second = tarPart({ name: 'b', content: '二' })
  second[0] = 'c'.charCodeAt(0)
  const bytes = Buffer.concat([tarPart({ name: 'a', content: '一' }), second, Buffer.alloc(1024)])
  expect(await told('a.tar', bytes)).toEqual(['a: 一', '*: damaged'])
})

it('of a gzip no more comes out than the limit, whatever is skipped', async () => {
  const parts = [
    { name: '小', content: '小' },
    { name: '大', content: zeros },
    { name: '后', content: '后' },
  ]
  expect(await packed(parts, { bytes: 100, inflated: 1_000_000 })).toEqual([
    '小: 小',
    '大: limit bytes',
    '*: limit inflated',
  ])
  const cut = gzipSync(tarOf([{ name: '小', content: '小' }])).subarray(0, -30)
  expect((await told('a.tar.gz', cut)).at(-1)).toBe('*: damaged')
})
