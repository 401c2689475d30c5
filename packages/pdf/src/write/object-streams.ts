import { deflate } from './deflate'
import { latin1Bytes } from './latin1'

/** An object without a stream: its number and its text. */
export interface SmallObject {
  readonly id: number
  readonly text: string
}

export interface FileStream {
  readonly id: number
  readonly dictionary: string
  readonly data: Uint8Array
}

/** Where an object is: at a byte of the file, or at a place in an object stream. */
export type ObjectPlace = { readonly offset: number } | { readonly stream: number; readonly index: number }

// The index of an object has one byte in the table.
const most = 200

/** Packs objects into streams (ISO 32000-1, 7.5.7) numbered from `first`; `places` has that of each object at its number. */
export const objectStreams = (objects: readonly SmallObject[], first: number) => {
  const streams: FileStream[] = []
  const places: ObjectPlace[] = []
  for (let start = 0; start < objects.length; start += most) {
    const part = objects.slice(start, start + most)
    const id = first + streams.length
    let length = 0
    const numbers = part.map(({ id: object, text }, index) => {
      places[object] = { stream: id, index }
      const at = length
      length += text.length + 1
      return `${object} ${at}`
    })
    const head = `${numbers.join(' ')}\n`
    const body = part.map(({ text }) => text).join('\n')
    streams.push({
      id,
      dictionary: `/Type/ObjStm/N ${part.length}/First ${head.length}/Filter/FlateDecode`,
      data: deflate(latin1Bytes(`${head}${body}\n`)),
    })
  }
  return { streams, places }
}

/**
 * The table of where all objects are by their numbers (ISO 32000-1, 7.5.8), itself the object with the last one;
 * `entries` are those of the trailer.
 */
export const crossReferences = (places: readonly ObjectPlace[], id: number, entries: string): FileStream => {
  const table = new Uint8Array(6 * (id + 1))
  const view = new DataView(table.buffer)
  for (let object = 1; object <= id; object++) {
    const place = places[object]!
    const at = 6 * object
    if ('offset' in place) {
      table[at] = 1
      view.setUint32(at + 1, place.offset)
    } else {
      table[at] = 2
      view.setUint32(at + 1, place.stream)
      table[at + 5] = place.index
    }
  }
  return {
    id,
    dictionary: `/Type/XRef/Size ${id + 1}/W[1 4 1]${entries}/Filter/FlateDecode`,
    data: deflate(table),
  }
}
