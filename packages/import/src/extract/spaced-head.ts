import type { ColumnForm, TableForm } from '@gxgk/core'
import type { Words } from './passage'
import { commonLength } from './labels/similarity'
import type { Fragment } from './spaced-fit'
import { lettersOf } from './spaced-labels'

/** How like the letters of a head must be to those of the form's. */
const nearly = 0.9
/** A piece of which so much stands in a label is a part of it with changes; so much of a label must be found. */
const half = 0.5
/** No line of a head has more letters. */
const mostLetters = 200

/** A label of the head that is being put together from pieces, line by line. */
interface HeadLabel {
  readonly letters: string
  /** Labels of the same group stand in their order, on one line or line after line. */
  readonly group: string
  /** How many of its letters have had their turn, and how many of them were found. */
  at: number
  found: number
  printed: string
  readonly lines: number[]
}

const headLabel = (label: string, group = ''): HeadLabel => ({
  letters: lettersOf(label),
  group,
  at: 0,
  found: 0,
  printed: '',
  lines: [],
})

const restOf = ({ letters, at }: HeadLabel) => letters.slice(at)

const take = (label: HeadLabel, piece: string, line: number) => {
  const letters = lettersOf(piece)
  const rest = restOf(label).slice(0, letters.length + 1)
  const common = commonLength(letters, rest)
  let end = Math.min(common, rest.length)
  // Letters lost and letters too many: what comes next begins after the last that was found.
  while (commonLength(letters, rest.slice(0, end)) < common) end++
  label.found += common
  label.at += end
  label.printed += piece
  label.lines.push(line)
}

/** Labels that stand from left to right; a line begins again at the first. */
class Track {
  private from = 0
  constructor(readonly labels: readonly HeadLabel[]) {}
  begin() {
    this.from = 0
  }
  take(piece: string, line: number, isLike: (label: HeadLabel, letters: string) => boolean): boolean {
    const letters = lettersOf(piece)
    const at = this.labels.findIndex((label, i) => i >= this.from && isLike(label, letters))
    if (at < 0) return false
    take(this.labels[at]!, piece, line)
    this.from = at
    return true
  }
}

const isNearlyNext = (label: HeadLabel, letters: string) =>
  letters.length > 1 && commonLength(letters, restOf(label).slice(0, letters.length + 1)) / letters.length > half

const isNearlyRest = (label: HeadLabel, letters: string) =>
  letters.length <= restOf(label).length + 1 && isNearlyNext(label, letters)

/** Labels one to a line must stand in their order; on lines with several they have been taken from left to right. */
const areInOrder = (labels: readonly HeadLabel[]): boolean => {
  const lines = labels.flatMap((label) => [...new Set(label.lines)])
  if (new Set(lines).size < lines.length) return true
  return labels.every((label, i) => {
    const before = labels.slice(0, i).findLast(({ group }) => group === label.group)
    return before === undefined || (before.lines[0] ?? 0) < (label.lines[0] ?? 0)
  })
}

const groupOf = ({ under = [] }: ColumnForm) => under.join()

interface Expected {
  readonly columns: readonly HeadLabel[]
  readonly blocks: readonly HeadLabel[]
  /** Headings over them and the corner: wherever they stand, they tell nothing. */
  readonly beside: readonly string[]
}

const expectedOf = (form: TableForm, columns: readonly ColumnForm[]): Expected => {
  const label = (id: string) => form.groups[id]?.label ?? id
  const isAcross = form.layout === 'across'
  const headings = [...(isAcross ? form.rows : columns)].flatMap(({ under = [] }) => under)
  const rowHeadings = isAcross ? [] : form.rows.flatMap(({ under = [] }) => under)
  return {
    columns: isAcross
      ? form.rows.flatMap((row) => columns.map((column) => headLabel(column.label, row.id)))
      : columns.map((column) => headLabel(column.label, groupOf(column))),
    blocks: isAcross ? form.rows.map((row) => headLabel(row.label)) : [],
    beside: [...new Set([...headings, ...rowHeadings])]
      .map((id) => lettersOf(label(id)))
      .concat(lettersOf(form.corner ?? '')),
  }
}

/** The labels as the reader of heads takes them: `across` line by line with the blocks and the headings over them. */
const wordsOf = (form: TableForm, { columns, blocks }: Expected, words: (text: string) => Words): readonly Words[] => {
  if (form.layout !== 'across') return columns.map(({ printed }) => words(printed))
  const paths = form.rows.flatMap((row, r) =>
    form.columns.map((_, c) => [
      ...(row.under ?? []).map((id) => ({ key: id, text: form.groups[id]?.label ?? id })),
      { key: row.id, text: blocks[r]!.printed },
      { key: `${r} ${c}`, text: columns[r * form.columns.length + c]!.printed },
    ]),
  )
  const depth = Math.max(...paths.map((path) => path.length))
  return Array.from({ length: depth }, (_, level) =>
    paths.flatMap((path, i) => {
      const own = path[level]
      return own && own.key !== paths[i - 1]?.[level]?.key ? [words(own.text)] : []
    }),
  ).flat()
}

/**
 * The cells of a head whose labels are broken over lines, in the order of the form: that it is the printed order is made
 * sure of, because labels of one line are taken from left to right only. Undefined where the pieces do not make up the
 * labels of these columns.
 */
export const spacedHead = (
  fragments: readonly Fragment[],
  form: TableForm,
  columns: readonly ColumnForm[],
): readonly Words[] | undefined => {
  const expected = expectedOf(form, columns)
  const [top, heads] = [new Track(expected.blocks), new Track(expected.columns)]
  const printedWhole = new Set(fragments.map(({ text }) => lettersOf(text)))
  const isOnly = ({ letters }: HeadLabel) => expected.columns.filter((one) => one.letters === letters).length === 1
  const whole = new Set(expected.columns.filter((label) => printedWhole.has(label.letters) && isOnly(label)))
  /** A label that is printed in one piece takes no other. */
  const isNext = (label: HeadLabel, letters: string) =>
    whole.has(label) ? letters === label.letters : restOf(label).startsWith(letters)
  let lost = 0
  let line = 0
  const isBeside = (letters: string) => expected.beside.some((label) => label.includes(letters))
  const takeWhole = (text: string) =>
    heads.take(text, line, isNext) || top.take(text, line, isNext) || isBeside(lettersOf(text))
  /** Takes labels that were run together one after another; gives back what is none. */
  const takeParts = (text: string): string => {
    if (text.length > mostLetters) return text
    for (let end = text.length - 1; end > 1; end--) if (takeWhole(text.slice(0, end))) return takeParts(text.slice(end))
    return takeWhole(text) ? '' : text
  }
  for (const [i, fragment] of fragments.entries()) {
    if (fragment.line !== fragments[i - 1]?.line) {
      line++
      top.begin()
      heads.begin()
    }
    const letters = lettersOf(fragment.text)
    if (letters === '' || takeWhole(fragment.text)) continue
    // A piece that is not longer than what is left of a label is of that one alone.
    if (heads.take(fragment.text, line, isNearlyRest) || top.take(fragment.text, line, isNearlyRest)) continue
    const rest = takeParts(letters)
    if (rest === '' || heads.take(rest, line, isNearlyNext) || top.take(rest, line, isNearlyNext)) continue
    lost += rest.length
  }
  const all = expected.columns.reduce((sum, { letters }) => sum + letters.length, 0)
  const found = expected.columns.reduce((sum, label) => sum + label.found, 0)
  const printed = expected.columns.reduce((sum, label) => sum + lettersOf(label.printed).length, lost)
  const score = (2 * found) / (all + printed)
  const isEach = [...expected.columns, ...expected.blocks].every((label) => label.found > half * label.letters.length)
  if (score < nearly || !isEach || !areInOrder(expected.columns) || !areInOrder(expected.blocks)) return undefined
  const { source } = fragments[0]!.line
  return wordsOf(form, expected, (text) => ({ text, source, certainty: score }))
}

/** Whether so many letters of a head stand there that it is one, and not parts of headings beside rows. */
export const isHead = (fragments: readonly Fragment[], columns: readonly ColumnForm[]): boolean => {
  const printed = fragments.map(({ text }) => lettersOf(text)).join('')
  const heads = columns.map(({ label }) => lettersOf(label)).join('')
  const letters = new Set(printed)
  const common = [...heads].filter((letter) => letters.has(letter)).length
  return common > half * heads.length
}
