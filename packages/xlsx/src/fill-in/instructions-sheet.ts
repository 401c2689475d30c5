import type { AnyDraft, Form, WorkbookWords } from '@gxgk/core'
import { describeReading } from '@gxgk/core'
import type { Language } from '@gxgk/core'
import { cellName, fixedName, onSheet, rangeName } from '../workbook/cell-name'
import type { Range } from '../workbook/cell-name'
import { assertFormula, called } from '../workbook/formula'
import { rangesOf } from '../workbook/ranges-of'
import type { Sheet } from '../workbook/sheet'
import { SheetBuilder } from '../workbook/sheet'
import { textHeight } from '../workbook/text-height'
import type { Checks } from './checks-sheet'
import type { FilledCells } from './figures'
import { isWrongInput, wrongInputs, yearValidation } from './input-rules'
import type { Layout, TableLayout } from './layout'
import type { NarrativesSheet } from './narratives-sheet'
import { inputsOf } from './table-sheet'
import * as styles from './styles'

const widths = [46, 15, 15, 15]
const last = widths.length - 1

export interface Facts {
  readonly organ?: string
  readonly year?: number
}

export interface Instructions {
  readonly form: Form
  readonly layout: Layout
  readonly filled: FilledCells
  readonly checks: Checks
  readonly narratives: NarrativesSheet
  readonly draft: AnyDraft | undefined
  readonly facts: Facts
  readonly totals: 'typed' | 'formula'
  readonly words: WorkbookWords
  readonly language: Language
}

/** How many cells of a table are blank, and how many hold what may not stand there: formulas, and what they come to now. */
const countsOf = (table: TableLayout, { layout, filled }: Instructions) => {
  const inputs = inputsOf(table, layout, filled)
  const places = inputs.flatMap((one) => one.places)
  const on = (ranges: readonly Range[]) => rangesOf(ranges).map((range) => onSheet(table.sheet, rangeName(range)))
  const own = table.addresses.filter((address) => !filled.get(address)!.parts)
  const wrong = inputs.flatMap((one) => on(one.places).map((range) => wrongInputs(one, range)))
  const { cells, index } = layout.compiled
  return {
    blank: {
      formula: places.length === 0 ? '0' : `${places.length}-(${called('COUNTA', on(places))})`,
      value: own.filter((address) => filled.get(address)!.value === undefined).length,
    },
    invalid: {
      formula: wrong.length === 0 ? '0' : wrong.join('+'),
      value: own.filter((address) => isWrongInput(cells[index.get(address)!]!, filled.get(address)!.value)).length,
      isArray: true,
    },
  }
}

/** The first sheet: whose report it is, what is still wrong or blank on each sheet, and how it is filled in. */
export const instructionsSheet = (name: string, given: Instructions): Sheet => {
  const { form, layout, checks, narratives, draft, facts, totals, words, language } = given
  const builder = new SheetBuilder(name, widths)
  const across = (row: number, left = 0): Range => ({ top: row, left, bottom: row, right: last })
  builder.putOver(across(0), { value: words.title(form), style: styles.title })
  builder.heights.set(0, 40)
  builder.put(1, 0, { value: words.organ, style: styles.label })
  builder.putOver(across(1, 1), { ...(facts.organ && { value: facts.organ }), style: styles.fact })
  builder.put(2, 0, { value: words.year, style: styles.label })
  builder.putOver(across(2, 1), { ...(facts.year !== undefined && { value: facts.year }), style: styles.yearFact })
  builder.validations.push(yearValidation(across(2, 1), form.years, words))
  ;[1, 2].forEach((row) => builder.heights.set(row, 24))
  const { part, wrong, blank, invalid } = words.overview
  const head = 4
  ;[part, wrong, blank, invalid].forEach((label, column) =>
    builder.put(head, column, { value: label, style: styles.head }),
  )
  let row = head + 1
  const line = (
    sheet: string,
    label: string,
    cells: readonly ({ readonly formula: string; readonly value: number } | undefined)[],
  ) => {
    builder.put(row, 0, { value: label, style: styles.link })
    builder.links.push({
      range: { top: row, left: 0, bottom: row, right: 0 },
      to: { place: onSheet(sheet, cellName(0, 0)) },
    })
    cells.forEach((cell, i) =>
      builder.put(row, i + 1, {
        ...(cell && { ...cell, formula: assertFormula(cell.formula, label) }),
        style: styles.centred,
      }),
    )
    builder.heights.set(row, textHeight(label, widths[0]!))
    row++
  }
  const counts = layout.tables.map((table) => ({ table, ...countsOf(table, given), wrong: checks.countOf(table) }))
  for (const { table, wrong, blank, invalid } of counts) line(table.sheet, table.heading, [wrong, blank, invalid])
  const narrativeCells = narratives.inputs.map((range) =>
    onSheet(narratives.sheet.name, fixedName(range.top, range.left)),
  )
  const written = narratives.names.filter(([id]) => draft?.narratives?.[id.slice('gxgk.narrative.'.length)])
  const blankTexts = {
    formula: `${narrativeCells.length}-(${called('COUNTA', narrativeCells)})`,
    value: narrativeCells.length - written.length,
  }
  line(narratives.sheet.name, words.sheets.narratives, [undefined, blankTexts, undefined])
  builder.put(row, 0, { value: words.sum, style: styles.label })
  const sums = [
    counts.map(({ wrong }) => wrong.value),
    [...counts.map(({ blank }) => blank.value), blankTexts.value],
    counts.map(({ invalid }) => invalid.value),
  ].map((values) => values.reduce((sum, value) => sum + value, 0))
  sums.forEach((value, i) =>
    builder.put(row, i + 1, {
      formula: `SUM(${cellName(head + 1, i + 1)}:${cellName(row - 1, i + 1)})`,
      value,
      style: { ...styles.centred, bold: true },
    }),
  )
  builder.conditions.push(
    ...[1, 3].map((column) => ({
      ranges: [{ top: head + 1, left: column, bottom: row, right: column }],
      formula: `${cellName(head + 1, column)}>0`,
      look: 'wrong' as const,
    })),
  )
  row += 2
  const remark = (value: string, style: typeof styles.remark, height = textHeight(value, builder.widthOf(0, last))) => {
    builder.putOver(across(row), { value, style })
    builder.heights.set(row, height)
    row++
  }
  if (draft?.unread && draft.unread.length > 0)
    remark(describeReading(draft, language, [form]), { ...styles.remark, size: 10.5, color: 'C00000' })
  remark(words.howTo, styles.remarkHead)
  const inForm = layout.compiled.cells.slice(0, layout.compiled.printed)
  words
    .instructions({
      form,
      totals,
      slash: inForm.some(({ optional }) => optional),
      amounts: inForm.some(({ kind }) => kind === 'amount'),
    })
    .forEach((text, i) => remark(`${i + 1}. ${text}`, { ...styles.remark, size: 10.5 }))
  builder.isProtected = true
  return builder
}
