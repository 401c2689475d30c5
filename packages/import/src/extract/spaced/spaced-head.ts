import { align } from '../align/align'
import { commonLength } from '../labels/similarity'
import type { ExpectedColumn } from '../columns/expected'
import { lettersOf } from './label-parts'
import type { Piece } from './spaced-line'

/** How like the letters of a head must be to those of the form's. */
const nearly = 0.9
/** A piece of which so much stands in a label is a part of it; so much of a label must be found. */
const half = 0.5
/** No line of a head has more pieces, and no piece more letters. */
const mostPieces = 60
const mostLetters = 200

/** In a piece of fewer letters none is misprinted. */
const fewestMisprinted = 6

/** A label that is put together from pieces, line by line. */
interface Growing {
  readonly letters: string
  at: number
  found: number
  printed: string
}

const restOf = ({ letters, at }: Growing) => letters.slice(at)

/** How many letters of a piece come next in a label; 0 where they are too few. A letter may be lost, or one too many. */
const nextLetters = (piece: string, label: Growing): number => {
  const rest = restOf(label).slice(0, piece.length + 1)
  const common = rest.startsWith(piece) ? piece.length : commonLength(piece, rest)
  if (common === piece.length) return common
  return piece.length > 1 && common > half * piece.length ? common - half : 0
}

const take = (label: Growing, piece: string) => {
  const rest = restOf(label).slice(0, piece.length + 1)
  const common = commonLength(piece, rest)
  // What comes next begins after the last letter that was found.
  let end = Math.min(common, rest.length)
  while (commonLength(piece, rest.slice(0, end)) < common) end++
  label.found += common
  label.at += end
  label.printed += piece
}

/** Labels run together in one piece, parted where one ends: those of columns, and those beside them. */
const parted = (piece: string, labels: readonly string[]): readonly string[] => {
  const first = labels.find((one) => one.length > 1 && one.length < piece.length && piece.startsWith(one))
  if (first === undefined || piece.length > mostLetters) return [piece]
  return [first, ...parted(piece.slice(first.length), labels)]
}

/** Whether a piece is of a heading, in which a letter of a longer one may be misprinted. */
const isOf = (piece: string, heading: string): boolean =>
  heading.includes(piece) ||
  (piece.length >= fewestMisprinted && piece.length <= mostLetters && commonLength(piece, heading) >= piece.length - 1)

/** The labels of a head, as printed, and how like they are to the form's. */
export interface SpacedHead {
  readonly labels: readonly string[]
  readonly likeness: number
}

/**
 * Puts the labels of columns together that are broken over lines, where the places of the pieces are not known: on each
 * line the pieces stand in the order of the columns. Undefined where the pieces do not make up these labels, or not in
 * this order. `beside` are the headings over them and the corner, which tell nothing.
 */
export const spacedHead = (
  lines: readonly (readonly Piece[])[],
  expected: readonly ExpectedColumn[],
  beside: readonly string[],
): SpacedHead | undefined => {
  const labels = expected.map(({ label }): Growing => ({
    letters: lettersOf(label.text),
    at: 0,
    found: 0,
    printed: '',
  }))
  const headings = beside.map(lettersOf)
  const all = new Set(lines.flat().map(({ text }) => lettersOf(text)))
  // A label that is printed in one piece takes no other.
  const isOnly = ({ letters }: Growing) => labels.filter((one) => one.letters === letters).length === 1
  const whole = new Set(labels.filter((label) => all.has(label.letters) && isOnly(label)))
  const score = (piece: string, label: Growing) =>
    whole.has(label) && piece !== label.letters ? 0 : nextLetters(piece, label)
  const firstLines: number[] = labels.map(() => 0)
  let areBeside = false
  let lost = 0
  for (const [at, line] of lines.entries()) {
    const own = line.map(({ text }) => lettersOf(text)).filter((letters) => letters !== '')
    if (own.length > mostPieces) return undefined
    const pieces = own.flatMap((piece) => parted(piece, [...labels.map(restOf), ...headings]))
    const pairs = align(pieces.length, labels.length, (i, j) => score(pieces[i]!, labels[j]!))
    areBeside ||= pairs.length > 1
    const taken = new Set(pairs.map(({ printed }) => printed))
    for (const { printed, expected: j } of pairs) {
      firstLines[j] ||= at + 1
      take(labels[j]!, pieces[printed]!)
    }
    pieces.forEach((piece, i) => {
      if (!taken.has(i) && !headings.some((one) => isOf(piece, one))) lost += piece.length
    })
  }
  const sum = (count: (label: Growing) => number) => labels.reduce((total, label) => total + count(label), 0)
  const likeness =
    (2 * sum(({ found }) => found)) /
    (sum(({ letters }) => letters.length) + sum(({ printed }) => printed.length) + lost)
  // Labels one to a line must stand in the order; on lines with several they have been taken from left to right.
  const groupOf = ({ row, column }: ExpectedColumn) => [row?.id, ...(column.under ?? [])].join()
  const areInOrder = expected.every((one, i) => {
    const before = expected.findLastIndex((other, k) => k < i && groupOf(other) === groupOf(one))
    return areBeside || before < 0 || firstLines[i]! > firstLines[before]!
  })
  const isEach = labels.every(({ found, letters }) => found > half * letters.length)
  return likeness >= nearly && isEach && areInOrder
    ? { labels: labels.map(({ printed }) => printed), likeness }
    : undefined
}

/** Whether so many letters of a head stand there that it is one, and not parts of headings beside rows. */
export const isHead = (pieces: readonly Piece[], expected: readonly ExpectedColumn[]): boolean => {
  const letters = new Set(pieces.map(({ text }) => lettersOf(text)).join(''))
  const heads = expected.map(({ label }) => lettersOf(label.text)).join('')
  return [...heads].filter((letter) => letters.has(letter)).length > half * heads.length
}
