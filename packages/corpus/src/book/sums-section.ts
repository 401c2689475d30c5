import type { AnyDraft, Form, Language } from '@gxgk/core'
import { addressParts, compiledForm, formatFigure, namesOf } from '@gxgk/core'
import type { Block, Content, Row } from '@gxgk/document'
import { cell, heading, number, paragraph, row, section, table } from '@gxgk/document'
import type { BookData } from './book-data'
import type { BookWords } from './book-words'
import type { CellSum } from './sums'
import { cellSums } from './sums'

const unitsPer10kYuan = 1_000_000

const numberOf = (units: number, { kind }: CellSum) => {
  const value = kind === 'amount' ? units / unitsPer10kYuan : units
  return number(value, formatFigure(value))
}

/** Sums of the units cell by cell, beside what was published. */
export const sumsSection = (data: BookData, form: Form, words: BookWords, language: Language): Block => {
  const drafts = data.units.flatMap(({ report }) => (report ? [report.draft] : []))
  const others = drafts.filter((draft: AnyDraft) => draft.form !== form.id)
  const added = drafts.filter((draft: AnyDraft) => draft.form === form.id)
  const own = data.own?.draft
  const isWhole = added.length === data.units.length
  const names = namesOf(form, language)
  const sums = cellSums(compiledForm(form), added, own)
  const differs = ({ units, lacking, told }: CellSum) =>
    isWhole && lacking === 0 && told !== undefined && units !== told
  const isShown = (one: CellSum) => !one.cell.startsWith('requests.') || one.cell.endsWith('.total') || differs(one)
  const difference = (one: CellSum): Content =>
    one.told === undefined
      ? words.none
      : isWhole && one.lacking === 0
        ? numberOf(one.told - one.units, one)
        : words.open
  const nameOf = (one: CellSum) => {
    const { table: of, row: line, column } = addressParts(one.cell)
    return `${names.row(of, line)}${words.joint}${names.column(of, column)}`
  }
  const lineOf = (one: CellSum): Row =>
    row([
      cell(nameOf(one), { header: 'row' }),
      cell(one.lacking > 0 ? [numberOf(one.units, one), ` (${words.lacking(one.lacking)})`] : numberOf(one.units, one)),
      cell(one.told === undefined ? words.none : numberOf(one.told, one)),
      cell(difference(one), differs(one) ? { mark: 'error' } : {}),
    ])
  return section([
    heading(2, words.headings.sums),
    paragraph(own === undefined ? words.sumsOf.noReport : isWhole ? words.sumsOf.whole : words.sumsOf.part),
    ...(others.length > 0 ? [paragraph(words.otherForm(others.map(({ organ }) => organ)))] : []),
    table(
      words.headings.sums,
      [
        row(words.sums.map((label) => cell(label, { header: 'column' }))),
        ...Object.keys(form.tables).flatMap((of) => [
          row([cell(names.section(of), { header: 'group', colSpan: words.sums.length })]),
          ...sums.filter((one) => addressParts(one.cell).table === of && isShown(one)).map(lineOf),
        ]),
      ],
      { headRows: 1, widths: [7, 3, 2, 2] },
    ),
  ])
}
