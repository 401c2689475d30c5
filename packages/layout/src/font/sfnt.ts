import type { Extent, FontBytes } from './font-bytes'
import type { FontName } from '../errors'
import { badFont, unreadFont } from '../errors'

/** A font file whose list of tables is read. */
export interface Sfnt {
  readonly name: FontName
  readonly bytes: FontBytes
  readonly outlines: 'TrueType' | 'CFF'
  readonly has: (tag: string) => boolean
  /** Reads in a table; throws when it is missing, or ends before what is read. */
  readonly read: <T>(tag: string, reader: (table: DataView) => T) => T
  /** Bytes of a table that is not read as a whole, and its length; both throw when it is missing. */
  readonly slice: (tag: string, start: number, end: number) => Uint8Array
  readonly lengthOf: (tag: string) => number
  /** Makes outlines of the table `glyf` ready to be sliced; undefined where they are. Absent where all are there. */
  readonly load?: (outlines: readonly Extent[]) => Promise<unknown> | undefined
  /** What goes wrong in the work is told as damage of the table. */
  readonly guarded: <T>(tag: string, work: () => T) => T
}

const trueType = ['\0\u0001\0\0', 'true']
const openType = 'OTTO'

const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))

const signatureOf = (view: DataView, name: FontName): string => {
  const signature = view.byteLength < 12 ? '' : tagAt(view, 0)
  if (signature === 'ttcf') throw badFont(name, 'collection')
  if (signature === 'wOFF' || signature === 'wOF2') throw badFont(name, 'webFont')
  if (signature !== openType && !trueType.includes(signature)) throw badFont(name, 'notFont')
  return signature
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Opens a TrueType or OpenType font; throws one sentence when the bytes are none, or a table is cut short. */
export const openSfnt = (bytes: FontBytes, name: FontName): Sfnt => {
  const head = viewOf(bytes.slice(0, Math.min(12, bytes.length)))
  const outlines = signatureOf(head, name) === openType ? 'CFF' : 'TrueType'
  const count = head.getUint16(4)
  if (bytes.length < 12 + 16 * count) throw badFont(name, 'shortList')
  const list = viewOf(bytes.slice(12, 12 + 16 * count))
  const places = new Map<string, { readonly start: number; readonly length: number }>()
  for (let at = 0; at < list.byteLength; at += 16) {
    const tag = tagAt(list, at)
    const start = list.getUint32(at + 8)
    const length = list.getUint32(at + 12)
    if (start + length > bytes.length) throw badFont(name, 'shortTable', tag)
    places.set(tag, { start, length })
  }
  const placeOf = (tag: string) => {
    const place = places.get(tag)
    if (!place) throw badFont(name, 'noTable', tag)
    return place
  }
  const slice = (tag: string, start: number, end: number) => {
    const place = placeOf(tag)
    return bytes.slice(place.start + start, place.start + end)
  }
  const guarded = <T>(tag: string, work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw badFont(name, 'damagedTable', tag, { cause })
    }
  }
  const load = (outlines: readonly Extent[]) => {
    const { start } = placeOf('glyf')
    return bytes.load!(outlines.map(([from, to]) => [start + from, start + to]))?.catch((cause: unknown) => {
      throw unreadFont(name, undefined, cause)
    })
  }
  const tables = new Map<string, DataView>()
  return {
    name,
    bytes,
    outlines,
    has: (tag) => places.has(tag),
    read: (tag, reader) => {
      const table = tables.get(tag) ?? viewOf(slice(tag, 0, placeOf(tag).length))
      tables.set(tag, table)
      return guarded(tag, () => reader(table))
    },
    slice,
    lengthOf: (tag) => placeOf(tag).length,
    ...(bytes.load && { load }),
    guarded,
  }
}
