import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fandol from '@gxgk/fonts-fandol'
import * as kai from '@gxgk/fonts-kai'
import * as noto from '@gxgk/fonts-noto'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { packageNames } from './architecture/sources'
import { root } from './markdown-pages'
import { sfntTables, simpleGlyphs } from './sfnt-tables'

interface FontPackage<Name extends string> {
  readonly faceNames: readonly Name[]
  readonly loadFace: (name: Name) => Promise<Uint8Array>
}

const asset = (folder: string, file: string) => readFileSync(join(root, 'packages', folder, 'assets', file), 'utf8')
const listed = (folder: string) => new Set(asset(folder, 'characters.txt').trimEnd())

const facesOf = <Name extends string>(folder: string, { faceNames, loadFace }: FontPackage<Name>) => {
  const sums = asset(folder, 'SHA256SUMS').trim().split('\n')
  return faceNames.map((name, i) => ({ folder, name, sum: sums[i]?.split(' ')[0], load: () => loadFace(name) }))
}

const packages = ['fonts-fandol', 'fonts-kai', 'fonts-noto']
const faces = [...facesOf('fonts-fandol', fandol), ...facesOf('fonts-kai', kai), ...facesOf('fonts-noto', noto)]
const open = async (load: () => Promise<Uint8Array>) => fontkit.create(Buffer.from(await load())) as fontkit.Font
const pointOf = (char: string) => char.codePointAt(0)!

describe.each(faces)('$name of $folder', ({ folder, sum, load }) => {
  it('has the checksum that is written beside it', async () => {
    expect(
      createHash('sha256')
        .update(await load())
        .digest('hex'),
    ).toBe(sum)
  })

  it('draws exactly the characters listed, each with a glyph of its own', async () => {
    const font = await open(load)
    const points = Array.from(listed(folder), pointOf)
    // fontkit counts the end mark of a table of format 4 as a character.
    const drawn = font.characterSet.filter((point) => point !== 0xffff).sort((a, b) => a - b)
    expect(drawn).toEqual(points)
    expect(new Set(points.map((point) => font.glyphForCodePoint(point).id)).size).toBe(points.length)
  })

  it('stands on a line of one em, 880 above and 120 below', async () => {
    const font = await open(load)
    expect([font.unitsPerEm, font.ascent, font.descent, font.lineGap]).toEqual([1000, 880, -120, 0])
  })

  it('is plain: outlines that need no other glyph, without hints, layout and vertical metrics', async () => {
    const bytes = await load()
    const plain = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']
    expect([...sfntTables(bytes).keys()].sort()).toEqual(plain)
    expect(simpleGlyphs(bytes)).not.toContain(false)
  })

  it('has Chinese characters and punctuation one em wide', async () => {
    const font = await open(load)
    const full = [...listed(folder)].filter((char) => /\p{Script=Han}|[“”‘’…—·、-】〔-〗！-～①-⑩]/u.test(char))
    const wrong = full.filter((char) => font.glyphForCodePoint(pointOf(char)).advanceWidth !== 1000)
    expect(full.length).toBeGreaterThan(6763)
    expect(wrong).toEqual([])
  })

  it('joins two dashes to one line, and sets quotation marks towards what they enclose', async () => {
    const font = await open(load)
    const ink = (char: string) => font.glyphForCodePoint(pointOf(char)).bbox
    expect([ink('—').minX, ink('—').maxX]).toEqual([-10, 1010])
    for (const char of '“‘（《〔') expect(ink(char).minX).toBeGreaterThan(500)
    for (const char of '”’）》〕') expect(ink(char).maxX).toBeLessThan(500)
  })
})

describe('the packages of fonts', () => {
  it('are these, and have no font without a checksum', () => {
    expect(packageNames.filter((name) => name.startsWith('fonts-'))).toEqual(packages)
    const files = packages.flatMap((folder) => readdirSync(join(root, 'packages', folder, 'assets')))
    expect(files.filter((name) => name.endsWith('.ttf'))).toHaveLength(faces.length)
  })

  it('have every character of 通用规范汉字表 in the face or in the one that stands in, Noto Serif', () => {
    const common = [...readFileSync(join(root, 'scripts/fonts/common-characters.txt'), 'utf8').trimEnd()]
    const lacking = packages.map((folder) => {
      const has = listed(folder)
      return common.filter((char) => !has.has(char))
    })
    expect(common).toHaveLength(8105)
    expect(lacking.map(({ length }) => length)).toEqual([1467, 0, 0])
    expect([...'喆堃昇镕珺'].filter((char) => !lacking[0]!.includes(char))).toEqual([])
  })

  it('leave to Noto Serif what FandolFang draws as another sign', () => {
    expect([...'￥￣™'].filter((char) => listed('fonts-fandol').has(char))).toEqual([])
    expect([...'￥￣™'].filter((char) => !listed('fonts-noto').has(char))).toEqual([])
  })
})
