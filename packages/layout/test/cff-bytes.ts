import { sfntFile } from '../src/font/sfnt-file'
import { smallTables } from './font-bytes'

const u16 = (value: number) => [(value >>> 8) & 255, value & 255]
const ascii = (text: string) => Array.from(text, (char) => char.charCodeAt(0))
const integer = (value: number) => [29, 0, 0, ...u16(value)]

/** An INDEX of the Compact Font Format with offsets of one byte. */
const index = (items: readonly (readonly number[])[]): readonly number[] => {
  if (items.length === 0) return [0, 0]
  const ends = items.reduce<readonly number[]>((all, item) => [...all, all.at(-1)! + item.length], [1])
  return [...u16(items.length), 1, ...ends, ...items.flat()]
}

/** To the right by the side, up by the side, and back. */
const square = (side: number) => [139, 139, 21, 139 + side, 6, 139 + side, 7, 139 - side, 6, 14]

const cffTable = (): Uint8Array => {
  const glyphs = index([[14], square(10), square(50), square(70), square(100)])
  const top = (charStrings: number, dict: number) =>
    index([[...integer(charStrings), 17, ...integer(2), ...integer(dict), 18]])
  const before = [1, 0, 4, 1, ...index([ascii('Small')])]
  const after = [...index([]), ...index([])]
  const start = before.length + top(0, 0).length + after.length
  return Uint8Array.from([...before, ...top(start, start + glyphs.length), ...after, ...glyphs, 139, 20])
}

/** The font of `smallTables` with squares in the table `CFF `. */
export const smallCff = (): Uint8Array => {
  const tables = smallTables()
  for (const tag of ['glyf', 'loca']) tables.delete(tag)
  const font = sfntFile(tables.set('CFF ', cffTable()))
  font.set(ascii('OTTO'))
  return font
}
