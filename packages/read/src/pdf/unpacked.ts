import { Unzlib } from 'fflate'
import { lzwPieces } from './lzw-pieces'
import { base85Pieces, hexPieces, runPieces } from './plain-filters'

/** Filters over one another are no deeper than this. */
const mostLayers = 8
/** Bytes taken at a time: not much more comes out of them than can be counted before the next are taken. */
const pieceLength = 2 ** 13

type Pieces = Iterable<Uint8Array>

function* cut(data: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < data.length; at += pieceLength) yield data.subarray(at, at + pieceLength)
}

function* inflatedPieces(pieces: Pieces): Generator<Uint8Array> {
  let out: Uint8Array[] = []
  const inflate = new Unzlib((piece) => void out.push(piece))
  try {
    for (const piece of pieces)
      for (const part of cut(piece)) {
        inflate.push(part)
        yield* out
        out = []
      }
  } catch {
    // What is damaged inflates no further; whether it matters is for the reader to say.
    yield* out
  }
}

const isDeflated = ([method = 0, flags = 0]: Uint8Array) => (method & 15) === 8 && ((method << 8) + flags) % 31 === 0
const isHex = (head: Uint8Array) => /^\s*[\da-f][\da-f\s]+>?\s*$/i.test(new TextDecoder('latin1').decode(head))
const headLength = 64

/** The first bytes, and all pieces with them. */
const headOf = (pieces: Pieces): readonly [Uint8Array, Pieces] => {
  const source = pieces[Symbol.iterator]()
  const taken: Uint8Array[] = []
  let length = 0
  while (length < headLength) {
    const { done, value } = source.next()
    if (done) break
    taken.push(value)
    length += value.length
  }
  const head = new Uint8Array(Math.min(length, headLength))
  let at = 0
  for (const piece of taken) {
    if (at >= head.length) break
    head.set(piece.subarray(0, head.length - at), at)
    at += piece.length
  }
  const all = function* () {
    yield* taken
    for (let next = source.next(); !next.done; next = source.next()) yield next.value
  }
  return [head, all()]
}

const names = (dictionary: string) => {
  const [, list = ''] = /\/F(?:ilter)?\s*(\[[^\]]*\]|\/\w+)/.exec(dictionary) ?? []
  return Array.from(list.matchAll(/\/(\w+)/g), ([, name]) => name!)
}

/** Whether the dictionary itself names the filters, if there are any. */
export const namesFilters = (dictionary: string): boolean => names(dictionary).length > 0

/** Whether the filters are told in another object, which is not looked for. */
export const isToldElsewhere = (dictionary: string): boolean => /\/Filter\s*(?:\[\s*)?\d/.test(dictionary)

const filters: { readonly [name: string]: (pieces: Pieces) => Pieces } = {
  FlateDecode: inflatedPieces,
  Fl: inflatedPieces,
  ASCIIHexDecode: hexPieces,
  AHx: hexPieces,
  ASCII85Decode: base85Pieces,
  A85: base85Pieces,
  RunLengthDecode: runPieces,
  RL: runPieces,
  LZWDecode: lzwPieces,
  LZW: lzwPieces,
}

/** By what it looks like, where its dictionary does not say. */
const looking = (head: Uint8Array) => {
  if (isDeflated(head)) return inflatedPieces
  return isHex(head) ? hexPieces : undefined
}

/**
 * What comes out of a stream, piece by piece, so that whoever counts can stop: by the filters that its dictionary names, and
 * where it names none that are known, by what the bytes look like.
 */
export const unpacked = (data: Uint8Array, dictionary: string): Pieces => {
  let pieces: Pieces = cut(data)
  const named = names(dictionary)
  for (const name of named.slice(0, mostLayers)) {
    const filter = filters[name]
    if (!filter) return pieces
    pieces = filter(pieces)
  }
  if (named.length > 0) return pieces
  for (let layer = 0; layer < mostLayers; layer++) {
    const [head, all] = headOf(pieces)
    const filter = looking(head)
    if (!filter) return all
    pieces = filter(all)
  }
  return pieces
}
