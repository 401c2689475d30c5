import type { Names, WorkbookWords } from '@gxgk/core'
import { cellName, fixedName, onSheet } from '../workbook/cell-name'
import { assertFormula, quotedText } from '../workbook/formula'
import type { Sheet } from '../workbook/sheet'
import { SheetBuilder } from '../workbook/sheet'
import { textHeight } from '../workbook/text-height'
import { checkFormulas, fails } from './check-formulas'
import type { CheckPlace } from './check-places'
import { checkPlaces } from './check-places'
import type { FilledCells } from './figures'
import type { Layout, TableLayout } from './layout'
import * as styles from './styles'
import { totalRange } from './table-sheet'

/** Of the result, the link to the cell, its name, the two sums and the sentence. */
const widths = [6, 9, 30, 10, 10, 44]

/** Digits of a figure in a sentence, for the height of its row. */
const figureWidth = 12

/** The sheet of all checks, and what other sheets take from it. */
export interface Checks {
  readonly sheet: Sheet
  readonly resultOf: (place: CheckPlace) => { readonly place: string; readonly fails: boolean }
  /** The formula that counts what does not hold in a table, and what that is now. */
  readonly countOf: (table: TableLayout) => { readonly formula: string; readonly value: number }
  readonly placesOf: (table: TableLayout) => readonly CheckPlace[]
}

/** A line a check: whether it holds, the cell, the two sums and a sentence; empty while it cannot be told. */
export const checksSheet = (
  name: string,
  layout: Layout,
  filled: FilledCells,
  names: Names,
  words: WorkbookWords,
): Checks => {
  const { compiled, placeOf, tables } = layout
  const builder = new SheetBuilder(name, widths)
  const last = widths.length - 1
  builder.putOver({ top: 0, left: 0, bottom: 0, right: last }, { value: words.sheets.checks, style: styles.title })
  builder.heights.set(0, 34)
  const { result, link, place, expected, actual, sentence, none } = words.checks
  ;[result, link, place, expected, actual, sentence].forEach((label, column) =>
    builder.put(1, column, { value: label, style: styles.head }),
  )
  const results = new Map<CheckPlace['identity'], { readonly row: number; readonly fails: boolean }>()
  const rowsOf = new Map<string, readonly [from: number, to: number]>()
  const placed = new Map(tables.map((table) => [table.sheet, checkPlaces(table, layout).places]))
  let row = 2
  for (const table of tables) {
    const own = placed.get(table.sheet)!
    if (own.length === 0) continue
    builder.putOver({ top: row, left: 0, bottom: row, right: last }, { value: table.heading, style: styles.label })
    row++
    const from = row
    for (const check of own) {
      const side = (cells: Iterable<number>) => {
        const addresses = [...cells].map((cell) => compiled.cells[cell]!.address)
        return {
          places: addresses.map((address) => placeOf.get(address)!),
          values: addresses.map((address) => {
            const { value } = filled.get(address)!
            return typeof value === 'number' ? value : undefined
          }),
        }
      }
      const { identity } = check
      const { kind } = compiled.cells[identity.left.cells[0]!]!
      const told = words.checkOf(identity, compiled, names)
      const made = checkFormulas(table.sheet, kind, side(identity.left.cells), side(identity.right.cells), told.place)
      const [own, c, d] = [cellName(row, 0), cellName(row, 3), cellName(row, 4)]
      const total = totalRange(check, layout)
      const [wanted, there] = [made.expected(own), made.actual(own)]
      const isWrong = made.result.value === fails
      const [before, between, after] = told.sentence
      builder.put(row, 0, { ...made.result, style: styles.centred })
      builder.put(row, 1, { value: `${table.sheet} ${cellName(total.top, total.left)}`, style: styles.link })
      builder.links.push({
        range: { top: row, left: 1, bottom: row, right: 1 },
        to: { place: onSheet(table.sheet, cellName(total.top, total.left)) },
      })
      builder.put(row, 2, { value: told.place, style: styles.plain })
      builder.put(row, 3, { ...wanted, style: styles.centred })
      builder.put(row, 4, { ...there, style: styles.centred })
      builder.put(row, 5, {
        formula: assertFormula(
          `IF(${own}="${fails}",${quotedText(before)}&${c}&${quotedText(between)}&${d}${after === '' ? '' : `&${quotedText(after)}`},"")`,
          told.place,
        ),
        value: isWrong ? `${before}${wanted.value}${between}${there.value}${after}` : '',
        style: styles.plain,
      })
      const longest = before + between + after + '0'.repeat(figureWidth)
      builder.heights.set(row, Math.max(textHeight(told.place, widths[2]!), textHeight(longest, widths[5]!)))
      results.set(identity, { row, fails: isWrong })
      row++
    }
    rowsOf.set(table.sheet, [from, row - 1])
  }
  if (row === 2) builder.putOver({ top: 2, left: 0, bottom: 2, right: last }, { value: none, style: styles.plain })
  else
    builder.conditions.push({
      ranges: [{ top: 2, left: 0, bottom: row - 1, right: 0 }],
      formula: `${cellName(2, 0)}="${fails}"`,
      look: 'wrong',
    })
  builder.isProtected = true
  builder.frozen = { rows: 2, columns: 0 }
  builder.print = { titleRows: [0, 1] }
  return {
    sheet: builder,
    resultOf: ({ identity }) => {
      const { row, fails } = results.get(identity)!
      return { place: onSheet(name, fixedName(row, 0)), fails }
    },
    countOf: ({ sheet }) => {
      const rows = rowsOf.get(sheet)
      if (!rows) return { formula: '0', value: 0 }
      const [from, to] = rows
      const range = onSheet(name, `${fixedName(from, 0)}:${fixedName(to, 0)}`)
      const value = [...results.values()].filter((one) => one.fails && one.row >= from && one.row <= to).length
      return { formula: `COUNTIF(${range},"${fails}")`, value }
    },
    placesOf: ({ sheet }) => placed.get(sheet)!,
  }
}
