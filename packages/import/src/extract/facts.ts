import type { Form } from '@gxgk/core'
import type { Passage } from './passage'

/** What stands before the first section besides words: whose report it is, of which time. */
export interface Facts {
  readonly organ?: string
  readonly year?: number
  readonly period?: { readonly from: string; readonly to: string }
  readonly published?: string
  /** The passages after the title. */
  readonly preamble: readonly Passage[]
}

const yearShape = '(?<year>[12]\\d{3}|[〇○零一二三四五六七八九]{4})'
const organShape = '(?<organ>[\\p{Letter}\\p{Number}（）()·、]{2,60})'
/** Verbs before the name of the organ in a sentence: 现公布某市人民政府2024年…. */
const announcing = /^(?:现将?|公布|发布|公开|编制|制定|形成|关于|了|为)+/
const organEnding = /(?:府|局|厅|委|会|办|部|署|室|处|所|院|校|学|馆|队|站|社|中心|公司|集团|街道|区|市|县|镇|乡)$/

const numerals = '〇一二三四五六七八九'
const yearOf = (text: string): number =>
  Number(text.replace(/[〇○零一二三四五六七八九]/g, (one) => String(Math.max(0, numerals.indexOf(one)))))

const escapedForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Without spaces, digits half-width; names keep their brackets. */
const plain = (text: string) =>
  text.replace(/\s/g, '').replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

interface Title {
  readonly organ?: string
  readonly year: number
}

/** Reads `{organ}{year}年…` by the title of the form, 年度 for 年, in a line or a sentence; the whole line first. */
const titleOf = (form: Form) => {
  const [, after = ''] = form.title.split('{year}')
  const rest = escapedForRegExp(plain(after).replace(/^年/, ''))
  const end = `${yearShape}年度?${rest}`
  const whole = new RegExp(`^${organShape}${end}(?:[（(].*[）)])?$`, 'u')
  const yearFirst = new RegExp(`^${yearShape}年度?${organShape}${rest}(?:[（(].*[）)])?$`, 'u')
  const alone = new RegExp(`^${end}(?:[（(].*[）)])?$`, 'u')
  const inside = new RegExp(end, 'u')
  const organAtEnd = new RegExp(`${organShape}$`, 'u')
  return {
    /** The title as a line of its own. */
    line: (text: string, before: string | undefined): Title | undefined => {
      const { organ, year } = (whole.exec(text) ?? yearFirst.exec(text))?.groups ?? {}
      if (organ && year) return { organ: organ.replace(announcing, ''), year: yearOf(year) }
      const only = alone.exec(text)?.groups?.['year']
      if (only === undefined) return undefined
      // A long title is parted after the name.
      const isOrgan =
        before !== undefined && new RegExp(`^${organShape}$`, 'u').test(before) && organEnding.test(before)
      return { year: yearOf(only), ...(isOrgan && { organ: before }) }
    },
    sentence: (text: string): Title | undefined => {
      const found = inside.exec(text)
      if (!found) return undefined
      const name = organAtEnd
        .exec(text.slice(Math.max(0, found.index - 80), found.index))
        ?.groups?.['organ']?.replace(announcing, '')
      return {
        year: yearOf(found.groups!['year']!),
        ...(name && !/^[本我]/.test(name) && organEnding.test(name) && { organ: name }),
      }
    },
  }
}

const day = (year: string | number, month: string, date: string): string | undefined => {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const time = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text) ? text : undefined
}

const periodShape = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日起?(?:至|到|[-–—―~～－]+)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/

const periodIn = (text: string, year: number | undefined): Facts['period'] => {
  const [, first = year, month, date, last = first, lastMonth, lastDate] = periodShape.exec(text) ?? []
  if (first === undefined || last === undefined || !month || !date || !lastMonth || !lastDate) return undefined
  const from = day(first, month, date)
  const to = day(last, lastMonth, lastDate)
  return from && to ? { from, to } : undefined
}

const publishedShape = /(?:发布|公布)(?:日期|时间)[:：]?(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})/

const publishedIn = (text: string): string | undefined => {
  const [, year, month, date] = publishedShape.exec(text) ?? []
  return year && month && date ? day(year, month, date) : undefined
}

const firstOf = <In, Out>(all: readonly In[], find: (one: In, i: number) => Out | undefined): Out | undefined => {
  for (const [i, one] of all.entries()) {
    const found = find(one, i)
    if (found !== undefined) return found
  }
  return undefined
}

/** Reads the facts from what stands before the first section. */
export const factsOf = (passages: readonly Passage[], form: Form): Facts => {
  const texts = passages.map((passage) =>
    passage.kind === 'text'
      ? plain(passage.text)
      : passage.rows.map((row) => row.map(({ text }) => plain(text)).join('')).join(' '),
  )
  const read = titleOf(form)
  const at = texts.findIndex((text, i) => read.line(text, texts[i - 1]))
  const titles = [
    ...(at < 0 ? [] : [read.line(texts[at]!, texts[at - 1])!]),
    ...texts.flatMap((text) => read.sentence(text) ?? []),
  ]
  const organ = titles.find((title) => title.organ !== undefined)?.organ
  const told = titles[0]?.year
  const period = firstOf(texts, (text) => periodIn(text, told))
  const year = told ?? (period && Number(period.from.slice(0, 4)))
  const published = firstOf(texts, publishedIn)
  return {
    ...(organ !== undefined && { organ }),
    ...(year !== undefined && { year }),
    ...(period && { period }),
    ...(published && { published }),
    preamble: passages.slice(at + 1),
  }
}
