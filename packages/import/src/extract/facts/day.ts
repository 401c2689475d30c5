import { isDay } from '@gxgk/document'
import type { Fact, FactLine } from './line'
import { factOf, onlyOne } from './line'

const numerals = '〇一二三四五六七八九'
const numeral = '〇○零一二三四五六七八九十'

/** A year written with four digits or four numerals. */
export const yearOf = (text: string): number =>
  Number(text.replace(/[〇○零一二三四五六七八九]/g, (one) => String(Math.max(0, numerals.indexOf(one)))))

/** Numbers of months and days: `12`, `十二`, `二十`, `三十一`. */
const numberOf = (text: string): string => {
  if (!text.includes('十')) return String(yearOf(text))
  const [tens = '', ones = ''] = text.split('十')
  return String((tens === '' ? 1 : yearOf(tens)) * 10 + (ones === '' ? 0 : yearOf(ones)))
}

/** `YYYY-MM-DD`, if the calendar has that day. */
const day = (year: string, month: string, date: string): string | undefined => {
  const text = `${yearOf(year)}-${numberOf(month).padStart(2, '0')}-${numberOf(date).padStart(2, '0')}`
  return isDay(text) ? text : undefined
}

const year = `([12]\\d{3}|[${numeral}]{4})`
const month = `([${numeral}]{1,2}|\\d{1,2})`
const date = `([${numeral}]{1,3}|\\d{1,2})`
const written = `(?:${year}年${month}月${date}日|([12]\\d{3})[-/.](\\d{1,2})[-/.](\\d{1,2})(?=\\d\\d:|\\D|$))`

const dayOfMatch = (found: RegExpExecArray | RegExpMatchArray | null, at = 1): string | undefined => {
  if (!found) return undefined
  const [y, m, d] = found[at] === undefined ? found.slice(at + 3, at + 6) : found.slice(at, at + 3)
  return y && m && d ? day(y, m, d) : undefined
}

const whole = new RegExp(`^[（(]?${written}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?[）)]?$`)

/** The day that a line says and nothing else, perhaps with the time. */
export const dayAlone = (text: string): string | undefined => dayOfMatch(whole.exec(text))

const labelled = (labels: string) => new RegExp(`(?:${labels})(?:日期|时间)[:：]?${written}`, 'g')
const publishing = labelled('发布|公布|公开|上网|刊登')
const signing = labelled('成文|发文|生成|印发|签发')

const daysAfter =
  (pattern: RegExp) =>
  (lines: readonly FactLine[]): Fact<string> | undefined =>
    onlyOne(
      lines.flatMap((line) =>
        [...line.text.matchAll(pattern)].flatMap((found) => {
          const value = dayOfMatch(found)
          return value === undefined ? [] : [factOf(value, line)]
        }),
      ),
    )

/** The day of publication, where it is called so. */
export const publishedIn = daysAfter(publishing)

/** The day on which the report was signed or issued, where it is called so. */
export const signedIn = daysAfter(signing)

export interface Period {
  readonly from: string
  readonly to: string
}

const begun = '(?:起始?|开始)?[,，]?(?:至|到|[-–—―~～－]+)'
const periods = [
  new RegExp(`(?:${year}年)?${month}月${date}日${begun}(?:${year}年)?${month}月${date}日`, 'g'),
  /([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?:起)?(?:至|到|[-–—―~～－]+)([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
]

const periodsOf = (line: FactLine, told: number | undefined): readonly Fact<Period>[] =>
  periods.flatMap((pattern) =>
    [...line.text.matchAll(pattern)].flatMap((found) => {
      const [, first = told === undefined ? undefined : String(told), m1, d1, last = first, m2, d2] = found
      if (first === undefined || last === undefined) return []
      const [from, to] = [day(first, m1!, d1!), day(last, m2!, d2!)]
      return from && to ? [factOf({ from, to }, line)] : []
    }),
  )

const counting = /统计|数据|时限|期限/
const surelyCounting = /统计(?:期限|时限|时间|周期|区间)/

/**
 * The statistical period: told by a sentence of the preamble, or of another text that says that it counts. `told` is the
 * report year, of days without one.
 */
export const periodIn = (
  preamble: readonly FactLine[],
  others: readonly FactLine[],
  told: number | undefined,
): Fact<Period> | undefined => {
  const among = (lines: readonly FactLine[]) => onlyOne(lines.flatMap((line) => periodsOf(line, told)))
  return (
    among(preamble.filter(({ text }) => counting.test(text))) ??
    among(preamble) ??
    among(others.filter(({ text }) => surelyCounting.test(text)))
  )
}
