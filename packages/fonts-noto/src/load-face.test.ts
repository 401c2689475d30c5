import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { loadFace } from './load-face'

const characters = new URL('../assets/characters.txt', import.meta.url)

describe('loadFace', () => {
  it('reads a face once', async () => {
    expect(await loadFace('serifRegular')).toBe(await loadFace('serifRegular'))
  })

  it('refuses a name that is not a face', async () => {
    await expect(loadFace('toString' as 'serifRegular')).rejects.toThrow('faceUrl: there is no face "toString"')
  })

  it('has GB 2312, rare characters of names, and the forms of digits', async () => {
    const has = new Set((await readFile(characters, 'utf8')).trimEnd())
    const gb2312 = Array.from({ length: 0xf7 - 0xa0 }, (_, high) =>
      Array.from({ length: 94 }, (_, low) => [0xa1 + high, 0xa1 + low]),
    ).flat()
    const decoder = new TextDecoder('gb18030')
    const inGb2312 = gb2312
      .filter(([high, low]) => isInGb2312(high!, low!))
      .map((pair) => decoder.decode(Uint8Array.from(pair)))
    expect(inGb2312).toHaveLength(6763)
    expect(inGb2312.filter((char) => !has.has(char))).toEqual([])
    expect([...'喆堃昇镕珺𫚖𬱖①⑳Ⅻ㈩㎡０９％—“”《》〔〕·￥ '].filter((char) => !has.has(char))).toEqual([])
  })
})

/** The two levels of Chinese characters of GB 2312: rows 16–55 (the last one short) and 56–87. */
const isInGb2312 = (high: number, low: number) => high >= 0xb0 && !(high === 0xd7 && low > 0xf9)
