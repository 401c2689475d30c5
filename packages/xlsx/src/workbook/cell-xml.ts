import { element, escapeXml } from '@gxgk/read/ooxml/write'
import { fontNames } from '../font-names'
import { cellName } from './cell-name'
import type { Run, SheetCell } from './sheet'
import type { Style } from './style'
import { usualSize } from './style'
import type { StylesPart } from './styles-part'

/** The most characters that a cell holds; whoever has more parts them before. */
export const mostCharacters = 32_767

/** Text as a cell has it: what would read as an escaped character is escaped itself. */
const textXml = (text: string): string =>
  `<t xml:space="preserve">${escapeXml(text.replace(/\r\n?/g, '\n').replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_'))}</t>`

const runXml = ({ text, bold, color }: Run, { font = 'body', size = usualSize, bold: all, color: own }: Style) => {
  const rgb = color ?? own
  const looks =
    (bold || all ? '<b/>' : '') +
    element('sz', { val: size }) +
    (rgb === undefined ? '' : element('color', { rgb: `FF${rgb}` })) +
    element('rFont', { val: fontNames[font] }) +
    element('charset', { val: 134 })
  return element('r', {}, element('rPr', {}, looks) + textXml(text))
}

/** Text that a program could take for a formula where someone edits the cell, or saves it as text. */
const likeFormula = /^[=+\-@\t\r\n]/

const quoted = new WeakMap<Style, Style>()

/** The same style for text that begins as a formula does: the apostrophe of Excel before it, the format of text. */
const asText = (style: Style): Style => {
  const known = quoted.get(style)
  if (known) return known
  const made: Style = { ...style, quoted: true, format: '@' }
  quoted.set(style, made)
  return made
}

export const cellXml = (row: number, column: number, cell: SheetCell, styles: StylesPart): string => {
  const { value, formula, isArray, style } = cell
  const r = cellName(row, column)
  if (formula !== undefined) {
    const isText = typeof value === 'string'
    const f = element('f', isArray ? { t: 'array', ref: r } : {}, escapeXml(formula))
    return element(
      'c',
      { r, s: styles.of(style), t: isText ? 'str' : undefined },
      f + (value === undefined ? '' : `<v>${escapeXml(String(value))}</v>`),
    )
  }
  if (typeof value === 'number') return element('c', { r, s: styles.of(style) }, `<v>${value}</v>`)
  const runs = typeof value === 'string' ? [{ text: value }] : (value ?? [])
  const words = runs.map(({ text }) => text).join('')
  if (words === '') return element('c', { r, s: styles.of(style) })
  const isPlain = runs.every(({ bold, color }) => !bold && color === undefined)
  const inside = isPlain ? textXml(words) : runs.map((run) => runXml(run, style)).join('')
  const s = styles.of(likeFormula.test(words) ? asText(style) : style)
  return element('c', { r, s, t: 'inlineStr' }, element('is', {}, inside))
}
