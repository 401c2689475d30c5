import { loadFace } from '@gxgk/fonts-tinos'
import { bytesInMemory, openSource } from '@gxgk/layout/fonts'
import { describe, expect, it } from 'vitest'
import { packFont } from '../fonts/pack-font.mjs'
import { inflated } from './inflated'
import type { FontPack } from './packed-font'
import { packedFont } from './packed-font'

const host = { openUrl: bytesInMemory as never, loadFontkit: () => Promise.reject(new Error('no fontkit')) }
const name = { call: 'test', font: 'latin' }

const file = await loadFace('serifRegular')
const whole = await openSource(file, name, host)
const letters = [...'0123456789abcdefghijklmnopqrstuvwxyz']
const { layout, shell, blocks } = packFont(file, whole.glyphOf, letters, 10)
const pack: FontPack = { ...(layout as FontPack), shell: 'shell', blocks: blocks.map((_, i) => String(i)) }

const opened = async (fails: readonly string[] = []) => {
  const asked: string[] = []
  const left = [...fails]
  const partOf = (part: string) => {
    asked.push(part)
    if (left.includes(part)) return Promise.reject(new Error(`no ${left.splice(left.indexOf(part), 1).join()}`))
    return inflated(new Uint8Array(part === 'shell' ? shell : blocks[Number(part)]!))
  }
  return { asked, bytes: await packedFont(pack, partOf) }
}
const open = async (fails?: readonly string[]) => {
  const { asked, bytes } = await opened(fails)
  return { asked, font: await openSource(() => bytes, name, host) }
}
const glyphsOf = (text: string) => [0, ...Array.from(text, (char) => whole.glyphOf(char.codePointAt(0)!))]

describe('a packed font', () => {
  it('is the whole font once all its blocks are there', async () => {
    const { bytes } = await opened()
    const all = await openSource(bytes, name, host)
    await all.load!(Array.from({ length: layout.glyphs }, (_, glyph) => glyph))
    expect(bytes.slice(0, bytes.length).every((byte, at) => byte === file[at])).toBe(true)
  })

  it('asks for what a text needs: the first block for what comes first, others for the rest, each once', async () => {
    const { asked, font } = await open()
    await font.load!(glyphsOf('2024'))
    expect(asked).toEqual(['shell', '0'])
    expect(font.subset(glyphsOf('2024'))).toEqual(whole.subset(glyphsOf('2024')))
    await font.load!(glyphsOf('2024 gxgk'))
    expect(asked).toEqual(['shell', '0', '1'])
    expect(font.subset(glyphsOf('2024 gxgk'))).toEqual(whole.subset(glyphsOf('2024 gxgk')))
  })

  it('asks again for a block that could not be fetched', async () => {
    const { font } = await open(['0'])
    await expect(font.load!(glyphsOf('1'))).rejects.toThrow('latin cannot be read: no 0')
    await font.load!(glyphsOf('1'))
    expect(font.subset(glyphsOf('1'))).toEqual(whole.subset(glyphsOf('1')))
  })
})
