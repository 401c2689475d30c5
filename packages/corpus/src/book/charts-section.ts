import type { Form, Language } from '@gxgk/core'
import { addressParts, namesOf } from '@gxgk/core'
import type { Block } from '@gxgk/document'
import { chart, heading, note, number, section } from '@gxgk/document'
import type { YearSums } from './book-data'
import { resultCells, yearCells } from './book-data'
import type { BookWords } from './book-words'

/** Requests by result and year, and by year, as charts. */
export const chartsSection = (
  years: readonly YearSums[],
  form: Form,
  words: BookWords,
  language: Language,
): Block | undefined => {
  if (years.length === 0) return undefined
  const names = namesOf(form, language)
  const nameOf = (address: string) => {
    const { table, row } = addressParts(address)
    return names.row(table, row)
  }
  const valuesOf = ({ sums }: YearSums, cells: readonly string[]) => cells.map((one) => number(sums.get(one) ?? 0))
  return section([
    heading(2, words.headings.charts),
    chart(
      words.charts.results,
      resultCells.map(nameOf),
      years.map((one) => ({ name: words.charts.of(one.year), values: valuesOf(one, resultCells) })),
    ),
    chart(
      words.charts.years,
      years.map(({ year }) => words.charts.of(year)),
      yearCells.map((address) => ({
        name: nameOf(address),
        values: years.map(({ sums }) => number(sums.get(address) ?? 0)),
      })),
    ),
    note(words.numbersIn(years)),
  ])
}
