import type { WorkbookWords } from '@gxgk/core'
import { plainText } from '@gxgk/document'
import { fixedName, onSheet } from '../workbook/cell-name'
import type { Range } from '../workbook/cell-name'
import { rangesOf } from '../workbook/ranges-of'
import type { Sheet } from '../workbook/sheet'
import { SheetBuilder } from '../workbook/sheet'
import { fails, totalFormula } from './check-formulas'
import type { CheckPlace } from './check-places'
import { checkPlaces } from './check-places'
import { markConditions } from './mark-conditions'
import { columnWidths } from '../workbook/column-widths'
import type { FilledCells } from './figures'
import type { InputKind } from './input-rules'
import { inputValidation, wrongInput } from './input-rules'
import type { Layout, TableLayout } from './layout'
import { setRowHeights } from './row-heights'
import * as styles from './styles'

const markWidth = 5

/** The cells of a table into which figures are written, by what figures those may be. */
export interface Inputs extends InputKind {
  readonly places: readonly Range[]
}

export const inputsOf = (
  { addresses }: TableLayout,
  { compiled, placeOf }: Layout,
  filled: FilledCells,
): readonly Inputs[] => {
  const found = new Map<string, InputKind & { readonly places: Range[] }>()
  for (const address of addresses) {
    if (filled.get(address)?.parts) continue
    const { kind, optional } = compiled.cells[compiled.index.get(address)!]!
    const key = `${kind} ${optional}`
    const own = found.get(key) ?? { kind, optional, places: [] }
    own.places.push(placeOf.get(address)!)
    found.set(key, own)
  }
  return [...found.values()]
}

/** What the sheet of a table needs beside the table. */
export interface TableContext {
  readonly layout: Layout
  readonly filled: FilledCells
  readonly words: WorkbookWords
  /** Whether the check of an identity fails now, and the cell where that is reckoned. */
  readonly resultOf: (place: CheckPlace) => { readonly place: string; readonly fails: boolean }
}

const putTable = (builder: SheetBuilder, one: TableLayout, { layout, filled }: TableContext): void => {
  const { grid, top } = one
  grid.forEach((line, r) =>
    line.forEach((slot, column) => {
      if (!slot || slot.row !== r || slot.column !== column) return
      const { cell } = slot
      const range: Range = {
        top: top + r,
        left: column,
        bottom: top + r + (cell.rowSpan ?? 1) - 1,
        right: column + (cell.colSpan ?? 1) - 1,
      }
      if (cell.ref === undefined) {
        const wide = builder.widthOf(range.left, range.right) > 14
        const style = cell.header === 'row' && wide ? styles.label : styles.head
        builder.putOver(range, { value: plainText(cell), style })
        return
      }
      const { value, parts } = filled.get(cell.ref)!
      if (!parts) builder.putOver(range, { ...(value !== undefined && { value }), style: styles.figure })
      else {
        const { kind } = layout.compiled.cells[layout.compiled.index.get(cell.ref)!]!
        const formula = totalFormula(
          kind,
          parts.map((part) => layout.placeOf.get(part)!),
        )
        builder.putOver(range, { formula, value: value ?? '', style: styles.reckoned })
      }
    }),
  )
}

const putChecks = (builder: SheetBuilder, one: TableLayout, context: TableContext): void => {
  const { places, lines, beside } = checkPlaces(one, context.layout)
  const { words, layout } = context
  if (beside)
    builder.put(one.top + Math.max(0, one.table.headRows - 1), one.width, { value: words.check, style: styles.remark })
  for (const { rule, row, columns } of lines) {
    const first = Math.min(...columns)
    builder.heights.set(row, 18)
    if (first > 0)
      builder.putOver(
        { top: row, left: 0, bottom: row, right: first - 1 },
        { value: `${words.check} · ${words.rules[rule]}`, style: { ...styles.remark, align: 'right' } },
      )
  }
  for (const place of places) {
    const { place: result, fails: isWrong } = context.resultOf(place)
    builder.put(place.row, place.column, {
      formula: `IF(${result}="${fails}","${fails}","")`,
      value: isWrong ? fails : '',
      style: styles.mark,
    })
  }
  builder.conditions.push(...markConditions(places, layout))
}

/** The sheet of a table: as the form prints it, its cells to be filled in, marks beside and below it which are not printed. */
export const tableSheet = (one: TableLayout, context: TableContext): Sheet => {
  const { table, sheet, heading, width, top, bottom } = one
  const widths = columnWidths(table.widths ?? Array<number>(width).fill(1))
  const builder = new SheetBuilder(sheet, [...widths, markWidth])
  builder.putOver({ top: 0, left: 0, bottom: 0, right: width - 1 }, { value: heading, style: styles.title })
  builder.heights.set(0, 34)
  putTable(builder, one, context)
  setRowHeights(builder, one)
  for (const inputs of inputsOf(one, context.layout, context.filled))
    for (const range of rangesOf(inputs.places)) {
      builder.validations.push(inputValidation(inputs, range, context.words))
      builder.conditions.push(wrongInput(inputs, range))
    }
  putChecks(builder, one, context)
  builder.isProtected = true
  if (table.headRows > 0) builder.frozen = { rows: top + table.headRows, columns: 0 }
  builder.print = {
    area: { top: 0, left: 0, bottom, right: width - 1 },
    ...(table.headRows > 0 && { titleRows: [0, top + table.headRows - 1] as const }),
  }
  return builder
}

/** The names of the cells of a table. */
export const tableNames = (
  { addresses, sheet }: TableLayout,
  { placeOf }: Layout,
): readonly (readonly [string, string])[] =>
  addresses.map((address) => {
    const { top, left } = placeOf.get(address)!
    return [address, onSheet(sheet, fixedName(top, left))]
  })

/** Where a mark leads: the total that it is of. */
export const totalRange = ({ identity }: CheckPlace, { compiled, placeOf }: Layout): Range =>
  placeOf.get(compiled.cells[identity.left.cells[0]!]!.address)!
