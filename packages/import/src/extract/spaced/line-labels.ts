import type { TableForm } from '@gxgk/core'
import { align } from '../align/align'
import { labelWords } from '../labels/canonical'
import { faintLikeness, likeness } from '../labels/label'
import { short } from '../labels/thresholds'
import type { ExpectedRow } from '../columns/expected'
import { expectedRows } from '../columns/expected'
import type { LabelParts } from './label-parts'
import type { Piece, SpacedLine } from './spaced-line'

/** A line of figures with its label, which may stand on lines around it. */
export interface LabelledLine {
  readonly line: SpacedLine
  readonly label: string
  /** The lines, its own aside, on which parts of the label stand. */
  readonly around: readonly SpacedLine[]
}

/** No label has more lines above or below its figures. */
const mostLines = 7
/** Nor more letters. */
const longest = 80
/** A line of another row is taken only where it makes the label more like. */
const reluctance = 0.02
/** A label on so many lines is less sure, but as sure as any of that row. */
const least = 0.5

interface Candidate {
  readonly text: string
  /** The words of the text, as labels are compared. */
  readonly words: string
  readonly around: readonly SpacedLine[]
  /** The words of the lines below alone, where nothing stands beside the figures. */
  readonly below?: string
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/** The pieces of a line that may be of a row's label: parts of headings beside it are not. */
export const rowPieces = ({ words }: SpacedLine, { isHeading, isRow }: LabelParts): readonly Piece[] =>
  words.filter(({ text }) => isRow(text) || !isHeading(text))

/** What may be the label of a line: what stands beside its figures, with lines above and below; never what is below alone. */
const candidatesOf = (
  line: SpacedLine,
  above: readonly SpacedLine[],
  below: readonly SpacedLine[],
  parts: LabelParts,
): readonly Candidate[] => {
  const texts = new Map([...above, line, ...below].map((one) => [one, joined(rowPieces(one, parts))]))
  const own = texts.get(line)!
  const [over, under] = [above, below].map((lines) => lines.filter((one) => texts.get(one) !== ''))
  const joinedTexts = (all: readonly SpacedLine[]) => all.map((one) => texts.get(one)!).join('')
  const candidates = new Map<string, Candidate>()
  const add = (text: string, around: readonly SpacedLine[], below = '') => {
    const { words } = labelWords(text)
    if (words === '' || words.length > longest || candidates.has(words)) return
    candidates.set(words, { text, words, around, ...(below !== '' && { below: labelWords(below).words }) })
  }
  if (own !== '') for (const text of [own, joined(line.words)]) add(text, [])
  for (let a = 0; a <= Math.min(mostLines, over!.length); a++)
    for (let b = 0; b <= Math.min(mostLines, under!.length); b++) {
      if (a + b === 0 || (own === '' && a === 0)) continue
      const around = [...over!.slice(over!.length - a), ...under!.slice(0, b)]
      const text = joinedTexts([...around.slice(0, a), line, ...around.slice(a)])
      add(text, around, own === '' ? joinedTexts(around.slice(a)) : '')
    }
  return [...candidates.values()]
}

const isLabel = (text: string, expected: readonly ExpectedRow[]) =>
  expected.some(({ label }) => likeness(labelWords(text).words, label) === 1)

/** Whether words are the whole label of a row, and not so few that they are a column's too. */
const isWholeLabel = (text: string, expected: readonly ExpectedRow[]) =>
  labelWords(text).words.length > short && isLabel(text, expected)

interface Scored extends Candidate {
  readonly score: number
}

const bestOf = (candidates: readonly Candidate[], { label }: ExpectedRow): Scored | undefined => {
  let best: Scored | undefined
  for (const candidate of candidates) {
    const { words, around, below } = candidate
    const own = likeness(words, label)
    // The lines above must be part of it: a label that stands below alone is another row's.
    if (below !== undefined && own > 0 && likeness(below, label) >= own) continue
    const score = own - reluctance * around.length
    if (score > (best?.score ?? 0)) best = { ...candidate, score }
    if (score === 1) break
  }
  return best
}

/**
 * The labels of lines of figures: labels wrap over lines above and below their figures. Of what stands around each line,
 * what is most like the label of a row of the form, all rows in the form's order. `isBoundary` tells of lines over which
 * no label reaches, as those of a head.
 */
export const lineLabels = (
  lines: readonly SpacedLine[],
  form: TableForm,
  parts: LabelParts,
  isBoundary: (line: SpacedLine) => boolean,
): readonly LabelledLine[] => {
  const expected = expectedRows(form)
  const at = lines.flatMap(({ figures }, i) => (figures.length > 0 ? [i] : []))
  const gaps = [-1, ...at].map((from, k) => lines.slice(from + 1, at[k] ?? lines.length))
  const afterBoundary = (gap: readonly SpacedLine[]) => gap.slice(gap.findLastIndex(isBoundary) + 1)
  const beforeBoundary = (gap: readonly SpacedLine[]) => {
    const end = gap.findIndex(isBoundary)
    return end < 0 ? gap : gap.slice(0, end)
  }
  const candidates = at.map((place, k) =>
    candidatesOf(
      lines[place]!,
      afterBoundary(gaps[k]!).slice(-mostLines),
      beforeBoundary(gaps[k + 1]!).slice(0, mostLines),
      parts,
    ),
  )
  const scored = candidates.map((own) => {
    const whole = own[0] && expected.findIndex((row) => likeness(own[0]!.words, row.label) === 1)
    return expected.map((row, j) =>
      whole !== undefined && whole >= 0 && whole !== j && own[0]!.around.length === 0 ? undefined : bestOf(own, row),
    )
  })
  const pairs = align(at.length, expected.length, (i, j) => scored[i]![j]?.score ?? 0)
  const labels = new Map(pairs.map(({ printed, expected: j }) => [printed, scored[printed]![j]!]))
  // A label that goes on beside the next figures is theirs, not of those between its lines.
  for (const { printed: k, expected: j } of pairs) {
    const next = at[k + 1]
    const rest = next === undefined || labels.has(k + 1) ? '' : joined(rowPieces(lines[next]!, parts))
    const found = labels.get(k)!
    const isBeside = joined(rowPieces(lines[at[k]!]!, parts)) !== ''
    if (rest === '' || isBeside || isLabel(rest, expected)) continue
    const text = found.text + rest
    const score = likeness(labelWords(text).words, expected[j]!.label)
    if (score <= likeness(found.words, expected[j]!.label)) continue
    labels.delete(k)
    labels.set(k + 1, { ...found, text, words: labelWords(text).words, score })
  }
  // A label below the last figures says that figures stand before their labels: then what is above them is another row's.
  const last = beforeBoundary(gaps.at(-1)!).filter(
    (line) => ![...labels.values()].some(({ around }) => around.includes(line)),
  )
  const areBefore = last.some((line) => isWholeLabel(joined(rowPieces(line, parts)), expected))
  return at.map((place, k) => {
    const line = lines[place]!
    const found = labels.get(k)
    const words = joined(line.words)
    // A part of a heading beside figures is none of theirs.
    const own = joined(rowPieces(line, parts)) || (isLabel(words, expected) ? words : '')
    const isKnown = found && (found.score > least || faintLikeness(labelWords(own).words, expected[0]!.label) === 0)
    // Several labels above figures are those of a column of labels, and the figures any row's.
    const above = afterBoundary(gaps[k]!).filter((one) => isWholeLabel(joined(rowPieces(one, parts)), expected))
    if (own === '' && (areBefore || above.length > 1)) return { line, label: '', around: [] }
    return isKnown ? { line, label: found.text, around: found.around } : { line, label: own, around: [] }
  })
}
