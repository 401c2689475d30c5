import type { Lexicon } from '../labels/lexicon'
import { isSure } from '../labels/matcher'
import type { Words } from '../passage'
import { expectedRows } from '../columns/expected'
import { isBorneOut } from '../arithmetic/rejoined-rows'
import type { SpacedLine } from './spaced-line'

const isLone = ({ words, figures }: SpacedLine) => words.length === 0 && figures.length === 1

const numberOf = ({ source }: Pick<Words, 'source'>) => source.line ?? NaN

/** The figures that stand one below another after a line of words, as far as there are any, up to the next. */
interface Stack {
  readonly label: SpacedLine | undefined
  readonly own: readonly SpacedLine[]
  readonly next: Pick<Words, 'source'> | undefined
  readonly isLast: boolean
}

const stacksIn = (lines: readonly SpacedLine[], below: Words | undefined): readonly Stack[] => {
  const ends = lines.flatMap((line, i) => (isLone(line) ? [] : [i]))
  return [-1, ...ends].map((at, k) => {
    const end = ends[k]
    const next = end === undefined ? below : lines[end]
    return { label: lines[at], own: lines.slice(at + 1, end), next, isLast: end === undefined }
  })
}

/** How many cells a row has that stands below a line; undefined where it is not known which row that is. */
const widthBelow = ({ words }: SpacedLine, { form, meaningOf }: Lexicon): number | undefined => {
  if (form.layout === 'across') return form.rows.length * form.columns.length
  const { row } = meaningOf(words.map(({ text }) => text).join(''))
  return isSure(row) ? expectedRows(form).find(({ id }) => id === row.id)?.columns.length : undefined
}

/** Whether words are the label of a group over rows, which may be printed as one row. */
const isGroup = ({ words }: SpacedLine, { meaningOf }: Lexicon): boolean =>
  meaningOf(words.map(({ text }) => text).join('')).heading !== undefined

/** Lines of merged cells, or of nothing, that may stand between a row and the next line of words. */
const mostBeside = 4

const blank = { text: '', from: 0, to: 0 }

/**
 * The row of a stack with its blank cells, where each cell has its line, or its lines: blank lines are blank cells if there
 * is room for all cells of the row before the next line of words, and not much more.
 */
const withBlanks = ({ label, own, next, isLast }: Stack, step: number, lexicon: Lexicon): SpacedLine | undefined => {
  const width = label && widthBelow(label, lexicon)
  if (width === undefined) return undefined
  const placeOf = (line: Pick<Words, 'source'>) => (numberOf(line) - numberOf(label!)) / step - 1
  const places = own.map(placeOf)
  const room = next ? placeOf(next) : (places.at(-1) ?? -1) + 1
  const isRoom = room >= width && (own.length === width || room <= width + mostBeside)
  if (!isRoom || !places.every((place) => Number.isInteger(place) && place < width)) return undefined
  // Blank lines below a table may be anything.
  if (isLast && own.length === 0) return undefined
  const isOpen = isLast && places.at(-1) === own.length - 1
  const figures = Array.from(
    { length: isOpen ? own.length : width },
    (_, k) => own[places.indexOf(k)]?.figures[0] ?? blank,
  )
  const { form } = lexicon
  // Nothing else stands beside such a row that would tell whether blank lines are cells.
  const isAlone = form.layout === 'across' && own.length < width
  if (
    isAlone &&
    !isBorneOut(
      form,
      figures,
      form.columns.map(({ id }) => id),
    )
  )
    return undefined
  return { ...(own[0] ?? label!), words: [], pieces: [], figures, isPart: true }
}

/**
 * Joins the figures of rows that are printed one cell a line, where nothing marks the cells: only where all of the table
 * is so, because text that goes down columns has cells on lines too. `below` stands below the lines.
 */
export const withoutStacks = (lines: readonly SpacedLine[], lexicon: Lexicon, below?: Words): readonly SpacedLine[] => {
  if (!lines.some(isLone) || lines.some((line) => line.figures.length > 0 && !isLone(line))) return lines
  const stacks = stacksIn(lines, below)
  const step = lines
    .slice(1)
    .reduce((least, line, i) => Math.min(least, numberOf(line) - numberOf(lines[i]!)), Infinity)
  const whole = stacks.map((stack) => withBlanks(stack, step, lexicon))
  const areWhole = stacks.every(({ own }, i) => own.length === 0 || whole[i])
  if (!areWhole && stacks.every(({ own }) => own.length < 2)) return lines
  const isAcross = lexicon.form.layout === 'across'
  return stacks.flatMap(({ label, own }, i) => {
    const figures = own.flatMap((one) => one.figures)
    const joined = figures.length > 0 ? [{ ...own[0]!, figures, isPart: true }] : []
    const row = areWhole && !(isAcross && own.length === 0) ? whole[i] : undefined
    const [first] = row ? [row] : joined
    if (!label || !first) return [...(label ? [label] : []), ...(first ? [first] : [])]
    // Beside its figures the label of a group is that of a row.
    const isOneRow = isGroup(label, lexicon) && first.figures.length === widthBelow(label, lexicon)
    return isOneRow ? [{ ...label, figures: first.figures, isPart: true }] : [label, first]
  })
}
