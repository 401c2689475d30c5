import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { smallCff } from '../../test/cff-bytes'
import { smallFont } from '../../test/font-bytes'
import { bareHost } from '../../test/open-face'
import { bytesInMemory } from './font-bytes'
import type { FontHost, FontSource } from './font-source'
import { openSource as openAt } from './font-source'

const host: FontHost = { ...bareHost, openUrl: (url) => bytesInMemory(readFileSync(url)) }
const openSource = (source: FontSource, font: string, loadFontkit = host.loadFontkit) =>
  openAt(source, { call: 'test', font }, { ...host, loadFontkit })

const folder = mkdtempSync(join(tmpdir(), 'gxgk-fonts-'))
const inFile = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return pathToFileURL(join(folder, name))
}
const advance = async (source: FontSource) => {
  const { glyphOf, widthOf } = await openSource(source, 'fonts.kaiti')
  return widthOf(glyphOf(0x61))
}

describe('openSource', () => {
  it('takes bytes, the address of a file, and functions that give either, now or later', async () => {
    const bytes = smallFont()
    const url = inFile('a.ttf', bytes)
    for (const source of [bytes, url, () => bytes, () => url, () => Promise.resolve(bytes), () => Promise.resolve(url)])
      expect(await advance(source)).toBe(500)
  })

  it('opens at once what is there, and waits for what is not', () => {
    expect(openSource(inFile('b.ttf', smallFont()), 'a')).not.toBeInstanceOf(Promise)
    expect(openSource(() => Promise.resolve(smallFont()), 'a')).toBeInstanceOf(Promise)
  })

  it('opens each source once', async () => {
    const source = vi.fn(() => Promise.resolve(smallFont()))
    expect(await openSource(source, 'a')).toBe(await openSource(source, 'b'))
    expect(source).toHaveBeenCalledOnce()
    const url = inFile('c.ttf', smallFont())
    expect(openSource(url, 'a')).toBe(openSource(new URL(url.href), 'b'))
  })

  it('says which font cannot be read, and from where', async () => {
    const missing = pathToFileURL(join(folder, 'none.ttf'))
    expect(() => openSource(missing, 'fonts.heiti')).toThrow(
      `test: fonts.heiti cannot be read from ${missing.href}: ENOENT`,
    )
    await expect(openSource(() => Promise.reject(new Error('no')), 'fonts.kaiti')).rejects.toThrow(
      'test: fonts.kaiti cannot be read: no',
    )
    expect(() => openSource((() => 'a.ttf') as unknown as FontSource, 'fonts.kaiti')).toThrow(
      'test: fonts.kaiti must be the bytes of a font, its URL, or a function that gives one of these, got',
    )
  })

  it('asks the caller for fontkit where a font has CFF outlines, and for none else', async () => {
    const fontkit = vi.fn(() => import('fontkit'))
    await openSource(smallFont(), 'a', fontkit)
    expect(fontkit).not.toHaveBeenCalled()
    const { outlines } = await openSource(smallCff(), 'a', fontkit)
    expect([outlines, fontkit.mock.calls.length]).toEqual(['CFF', 1])
  })
})
