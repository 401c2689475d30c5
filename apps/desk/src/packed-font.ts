import type { Extent, FontBytes } from '@gxgk/layout/fonts'

/** A font cut into a shell, which is all of it but its outlines, and blocks of outlines. */
export interface FontPack {
  /** Of the font file in bytes, with the place of its outlines there. */
  readonly length: number
  readonly outlines: Extent
  readonly glyphs: number
  /** The names of the parts. */
  readonly shell: string
  readonly blocks: readonly string[]
}

/** A part by its name, as it was before it was compressed. */
export type PartOf = (name: string) => Promise<Uint8Array>

/** Where each outline is in the file, in the order of the glyphs, and its block. */
const readShell = ({ length, outlines: [start, end], glyphs }: FontPack, shell: Uint8Array) => {
  const blockOf = shell.subarray(0, glyphs)
  const lengths = new DataView(shell.buffer, shell.byteOffset + glyphs, 2 * glyphs)
  const places = [start]
  for (let glyph = 0; glyph < glyphs; glyph++) places.push(places[glyph]! + lengths.getUint16(2 * glyph, true))
  const rest = shell.subarray(3 * glyphs)
  const file = new Uint8Array(length)
  file.set(rest.subarray(0, start))
  file.set(rest.subarray(start), end)
  return { file, places, blockOf }
}

/** The place of the greatest that is not above the value, in numbers in order. */
const lastUpTo = (numbers: readonly number[], value: number): number => {
  let [low, high] = [0, numbers.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (numbers[middle]! <= value) low = middle
    else high = middle
  }
  return low
}

/** A font of which the blocks are fetched that a document needs, each once. */
export const packedFont = async (pack: FontPack, partOf: PartOf): Promise<FontBytes> => {
  const { file, places, blockOf } = readShell(pack, await partOf(pack.shell))
  const put = (block: number, bytes: Uint8Array) => {
    let at = 0
    for (let glyph = 0; glyph < pack.glyphs; glyph++) {
      if (blockOf[glyph] !== block) continue
      const [start, end] = [places[glyph]!, places[glyph + 1]!]
      file.set(bytes.subarray(at, (at += end - start)), start)
    }
  }
  const fetched = new Map<number, Promise<void>>()
  const fetchBlock = (block: number): Promise<void> => {
    const known = fetched.get(block)
    if (known) return known
    const own = partOf(pack.blocks[block]!).then((bytes) => put(block, bytes))
    fetched.set(block, own)
    // What has failed is asked for again the next time.
    own.catch(() => fetched.delete(block))
    return own
  }
  return {
    length: pack.length,
    slice: (start, end) => file.subarray(start, end),
    load: (outlines) => {
      const drawn = outlines.filter(([start, end]) => end > start)
      const blocks = new Set(drawn.map(([start]) => blockOf[lastUpTo(places, start)]!))
      return Promise.all(Array.from(blocks, fetchBlock))
    },
  }
}
