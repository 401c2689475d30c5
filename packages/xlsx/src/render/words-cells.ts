import type { SheetBuilder } from '../workbook/sheet'
import { mostCharacters } from '../workbook/cell-xml'
import type { Style } from '../workbook/style'
import { mostHeight, textHeight } from '../workbook/text-height'
import { cellContent, wordsOf } from './cell-content'
import type { Names } from './names'
import type { Words } from './sheet-parts'
import * as styles from './styles'

const styleOf = ({ block, indent }: Words): Style => {
  const base =
    block.type === 'heading'
      ? styles.headings[block.depth - 1]!
      : block.type === 'note'
        ? styles.note
        : block.part === undefined
          ? styles.paragraph
          : styles.parts[block.part]
  return indent === 0 ? base : { ...base, indent }
}

/** The runs in pieces that a cell can hold. */
const inPieces = <R extends { readonly text: string }>(runs: readonly R[]): readonly (readonly R[])[] => {
  if (runs.reduce((sum, { text }) => sum + text.length, 0) <= mostCharacters) return [runs]
  // Words of such a length are parted anywhere, each run for itself.
  return runs.flatMap((run) => {
    const signs = [...run.text]
    const pieces: R[][] = []
    for (let i = 0; i < signs.length; i += mostCharacters / 2)
      pieces.push([{ ...run, text: signs.slice(i, i + mostCharacters / 2).join('') }])
    return pieces
  })
}

/** Writes a line of words over the whole width, in several rows where it is long, and gives the row after it. */
export const putWords = (builder: SheetBuilder, words: Words, top: number, names: Names): number => {
  const { block, indent, mark } = words
  const content = cellContent(block.children)
  const right = Math.max(0, builder.widths.length - 1)
  const width = builder.widthOf(0, right) - 2 * indent
  const base = styleOf(words)
  const style: Style =
    content.href !== undefined && content.runs.every(({ color }) => color !== undefined)
      ? { ...base, color: styles.linkColor, underline: true }
      : base
  let row = top
  const runs = mark === undefined ? content.runs : [{ text: mark }, ...content.runs]
  for (const value of inPieces(runs)) {
    const height = textHeight(wordsOf({ runs: value }), width, style.size)
    const count = Math.ceil(height / mostHeight)
    const range = { top: row, left: 0, bottom: row + count - 1, right }
    builder.putOver(range, { value, style })
    for (let i = range.top; i <= range.bottom; i++) builder.heights.set(i, height / count)
    row = range.bottom + 1
  }
  const range = { top, left: 0, bottom: row - 1, right }
  if ('ref' in block && block.ref !== undefined) names.add(block.ref, builder, range)
  if (content.href !== undefined) names.link(content.href, builder, range)
  return row
}
