import { sfntFile } from '../src/font/sfnt-file'

const u16 = (value: number) => [(value >>> 8) & 255, value & 255]
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value)]
const padded = (bytes: readonly number[], length: number) => [...bytes, ...Array<number>(length - bytes.length).fill(0)]

/** A square of this side as a simple outline. */
const square = (side: number): readonly number[] => [
  ...u16(1),
  ...[0, 0, side, side].flatMap(u16),
  ...u16(3),
  ...u16(0),
  ...[1, 1, 1, 1],
  ...[0, 0, side, 0].flatMap(u16),
  ...[0, side, 0, -side].flatMap(u16),
]

/** Two glyphs beside each other as one. */
const composite = (left: number, right: number): readonly number[] => [
  ...u16(0xffff),
  ...[0, 0, 100, 100].flatMap(u16),
  ...[...u16(0x0023), ...u16(left), ...u16(0), ...u16(0)],
  ...[...u16(0x0003), ...u16(right), ...u16(200), ...u16(0)],
]

export const outlines = [square(10), square(100), square(200), composite(1, 2), composite(3, 1)]

/** Groups of characters whose glyphs follow each other: first, last, glyph of the first. */
export type Groups = readonly (readonly [number, number, number])[]

const format12 = (groups: Groups): readonly number[] => [
  ...[...u16(12), ...u16(0), ...u32(16 + 12 * groups.length), ...u32(0), ...u32(groups.length)],
  ...groups.flatMap((group) => group.flatMap(u32)),
]

const format4 = (groups: Groups): readonly number[] => {
  const segments: Groups = [...groups, [0xffff, 0xffff, 0]]
  return [
    ...[
      ...u16(4),
      ...u16(16 + 8 * segments.length),
      ...u16(0),
      ...u16(2 * segments.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
    ],
    ...segments.flatMap(([, end]) => u16(end)),
    ...u16(0),
    ...segments.flatMap(([start]) => u16(start)),
    ...segments.flatMap(([start, , glyph]) => u16(glyph - start)),
    ...segments.flatMap(() => u16(0)),
  ]
}

export const cmapTable = (groups: Groups, format: 4 | 12 = 12): Uint8Array =>
  Uint8Array.from([
    ...[...u16(0), ...u16(1), ...u16(3), ...u16(format === 12 ? 10 : 1), ...u32(12)],
    ...(format === 12 ? format12(groups) : format4(groups)),
  ])

/** Tables of a font of five glyphs, of which the last two are put together from others; 𠮷 and “a” share a glyph. */
export const smallTables = (): Map<string, Uint8Array> => {
  const aligned = outlines.map((outline) => padded(outline, (outline.length + 3) & ~3))
  const places = aligned.reduce<readonly number[]>((all, outline) => [...all, all.at(-1)! + outline.length], [0])
  const head = padded([], 54)
  head.splice(18, 2, ...u16(500))
  head.splice(50, 2, ...u16(1))
  return new Map([
    [
      'cmap',
      cmapTable([
        [0x61, 0x64, 1],
        [0x20bb7, 0x20bb7, 1],
      ]),
    ],
    ['glyf', Uint8Array.from(aligned.flat())],
    ['head', Uint8Array.from(head)],
    ['hhea', Uint8Array.from([...padded([], 34), ...u16(2)])],
    ['hmtx', Uint8Array.from([...u16(100), ...u16(0), ...u16(250), ...u16(5), ...u16(6), ...u16(7), ...u16(8)])],
    ['loca', Uint8Array.from(places.flatMap(u32))],
    ['maxp', Uint8Array.from(padded([...u32(0x00010000), ...u16(5)], 32))],
  ])
}

export const smallFont = (change: (tables: Map<string, Uint8Array>) => void = () => undefined): Uint8Array => {
  const tables = smallTables()
  change(tables)
  return sfntFile(tables)
}
