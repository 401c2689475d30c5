import type { Random } from '@gxgk/deviations'
import { below, pick } from '@gxgk/deviations'

/** Beyond this a source takes long only because it is long. */
const longest = 60_000

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(
    Math.min(
      longest,
      parts.reduce((sum, { length }) => sum + length, 0),
    ),
  )
  let at = 0
  for (const part of parts) {
    all.set(part.subarray(0, all.length - at), at)
    at += Math.min(part.length, all.length - at)
  }
  return all
}

/** What parsers stumble over: marks of order and width, halves of letters, private and last letters, and bytes of no encoding. */
const oddities: readonly Uint8Array[] = [
  ...[
    '\u202e',
    '\u200b\u200d',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\u0000',
    '\u2028',
    '𠮷',
    '👨‍👩‍👧',
    'ﷺ',
    '㊀㈠Ⅳ½',
    '１２３',
    '\u0301\u0301',
    '\u00a0',
    '|',
    '\t',
    '\n',
    '&#x0;',
    '&nbsp',
    '<',
    ']]>',
    '\\',
    '"',
  ].map((text) => new TextEncoder().encode(text)),
  ...[
    [0xed, 0xa0, 0x80],
    [0xff, 0xfe],
    [0xc0, 0xaf],
    [0xf8, 0x88, 0x80, 0x80, 0x80],
    [0x80],
    [0xff, 0xff, 0xff, 0xff],
    [0x00, 0x00],
  ].map((bytes) => Uint8Array.from(bytes)),
]

type Change = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

/** A piece of random place and length. */
const piece = (bytes: Uint8Array, random: Random, most: number): readonly [number, number] => {
  const from = below(random, bytes.length + 1)
  return [from, Math.min(bytes.length, from + 1 + below(random, most))]
}

const changes: readonly Change[] = [
  /** Some bytes with a bit flipped, or another byte. */
  (bytes, random) => {
    const changed = bytes.slice()
    for (let left = 1 + below(random, 12); left > 0 && changed.length > 0; left--) {
      const at = below(random, changed.length)
      changed[at] = random() < 0.5 ? changed[at]! ^ (1 << below(random, 8)) : below(random, 256)
    }
    return changed
  },
  /** A piece cut out. */
  (bytes, random) => {
    const [from, end] = piece(bytes, random, pick(random, [4, 100, 2000]))
    return joined(bytes.subarray(0, from), bytes.subarray(end))
  },
  /** The end cut off. */
  (bytes, random) => bytes.subarray(0, below(random, bytes.length + 1)),
  /** Odd bytes put in. */
  (bytes, random) => {
    const [at] = piece(bytes, random, 1)
    return joined(bytes.subarray(0, at), pick(random, oddities), bytes.subarray(at))
  },
  /** A piece printed twice, there or elsewhere. */
  (bytes, random) => {
    const [from, end] = piece(bytes, random, 600)
    const [at] = piece(bytes, random, 1)
    return joined(bytes.subarray(0, at), bytes.subarray(from, end), bytes.subarray(at))
  },
  /** A short piece again and again. */
  (bytes, random) => {
    const [from, end] = piece(bytes, random, pick(random, [2, 12, 80]))
    const times = 1 + below(random, pick(random, [20, 400, 4000]))
    const chunk = bytes.subarray(from, end)
    const room = Math.max(0, longest - bytes.length)
    const again = Array.from({ length: Math.min(times, Math.floor(room / Math.max(1, chunk.length))) }, () => chunk)
    return joined(bytes.subarray(0, end), ...again, bytes.subarray(end))
  },
  /** The beginning of one and the end of another. */
  (bytes, random, other) =>
    joined(bytes.subarray(0, below(random, bytes.length + 1)), other.subarray(below(random, other.length + 1))),
  /** A number made a large one. */
  (bytes, random) => {
    const start = below(random, bytes.length + 1)
    const at = bytes.findIndex((byte, i) => i >= start && byte >= 0x30 && byte <= 0x39)
    if (at < 0) return bytes
    const number = new TextEncoder().encode(pick(random, ['-1', '65536', '99999999999', '1e308', '0', '4294967295']))
    return joined(bytes.subarray(0, at), number, bytes.subarray(at + 1))
  },
]

/** A file with up to eight changes such as faults of disks, editors and attackers make. */
export const mutated = (bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array => {
  let changed = bytes
  for (let left = 1 + below(random, pick(random, [1, 3, 8])); left > 0; left--)
    changed = pick(random, changes)(changed, random, other)
  return changed
}
