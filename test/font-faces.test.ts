import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fandol from '@gxgk/fonts-fandol'
import * as kai from '@gxgk/fonts-kai'
import * as noto from '@gxgk/fonts-noto'
import * as tinos from '@gxgk/fonts-tinos'
import * as fontkit from 'fontkit'
import { describe, expect, it, vi } from 'vitest'
import * as fandolWeb from '../packages/fonts-fandol/src/web'
import * as kaiWeb from '../packages/fonts-kai/src/web'
import * as notoWeb from '../packages/fonts-noto/src/web'
import * as tinosWeb from '../packages/fonts-tinos/src/web'
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

/** Of Chinese characters; the other package has the letters and digits beside them. */
const chinese = ['fonts-fandol', 'fonts-kai', 'fonts-noto']
const packages = [...chinese, 'fonts-tinos']
const faces = [
  ...facesOf('fonts-fandol', fandol),
  ...facesOf('fonts-kai', kai),
  ...facesOf('fonts-noto', noto),
  ...facesOf('fonts-tinos', tinos),
]
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
})

describe.each(faces.filter(({ folder }) => chinese.includes(folder)))('$name of $folder', ({ folder, load }) => {
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
    const lacking = chinese.map((folder) => {
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

describe('Tinos', () => {
  it('has digits half an em wide, as table figures and dates stand in official documents', async () => {
    const font = await open(() => tinos.loadFace('serifRegular'))
    expect([...'0123456789'].map((char) => font.glyphForCodePoint(pointOf(char)).advanceWidth)).toEqual(
      Array<number>(10).fill(500),
    )
  })

  it('has ASCII and the letters of pinyin, and no mark that Chinese text has too', () => {
    const has = listed('fonts-tinos')
    const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i))
    expect([...ascii, ...'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü'].filter((char) => !has.has(char))).toEqual([])
    expect([...'“”‘’—…·×÷。，'].filter((char) => has.has(char))).toEqual([])
  })
})

describe.each([
  ['fonts-fandol', fandol, fandolWeb],
  ['fonts-kai', kai, kaiWeb],
  ['fonts-noto', noto, notoWeb],
  ['fonts-tinos', tinos, tinosWeb],
] as const)('%s in a browser', (_, node, web) => {
  it('has the names that it has on Node, and the same files at their addresses', () => {
    expect(Object.keys(web).sort()).toEqual(Object.keys(node).sort())
    for (const name of node.faceNames)
      expect((web.faceUrl as (face: string) => URL)(name).href).toBe((node.faceUrl as (face: string) => URL)(name).href)
    const error = expect.objectContaining({
      code: 'badArgument',
      message: expect.stringContaining('faceUrl: there is no face "toString"; there are') as string,
      sentences: expect.objectContaining({
        zh: expect.stringContaining('没有字体“toString”，有的是') as string,
      }) as object,
    })
    for (const { faceUrl } of [node, web]) expect(() => faceUrl('toString' as never)).toThrow(error)
  })

  it('fetches a face once, and again where that failed', async () => {
    const answers = [new Response('', { status: 404 }), new Response('font')]
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answers.shift()!))
    try {
      const load = () => web.loadFace(node.faceNames[0] as never)
      await expect(load()).rejects.toThrow(/^loadFace: file:.* answers 404$/)
      const [one, other] = await Promise.all([load(), load()])
      expect(new TextDecoder().decode(one)).toBe('font')
      expect(other).toBe(one)
    } finally {
      fetched.mockRestore()
    }
  })
})
