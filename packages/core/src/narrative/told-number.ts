import { chineseNumber } from './chinese-number'
import type { Told } from './claim'
import type { Openness, Unit } from './number-tail'
import { tailAt } from './number-tail'

/** A number of a sentence with its unit, and whether the text leaves it open. */
export interface ToldNumber extends Told {
  readonly unit: Unit
  readonly end: number
}

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y
const numeral = /[零〇○一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+/y
const afterNumeral = /[件条宗例份次个起项笔部年元余多]/

/** One of the last place that is not 0: 10 of 50, 100 of 300, 0.1 of 1.2. */
const lastPlace = (value: number, decimals: number): number => {
  if (decimals > 0) return 10 ** -decimals
  let place = 1
  while (value > 0 && value % (place * 10) === 0) place *= 10
  return place
}

/** The interval of a number said to be about, above or below; 余 and 多 reach to the next of its last place. */
const opened = (value: number, place: number, around: Openness | undefined, more: boolean, size: number): Told => {
  if (more) return { value, low: value, high: value + place }
  if (around === 'above') return { value, low: value, high: Infinity }
  if (around === 'below') return { value, low: 0, high: value }
  if (around === 'about') return { value, low: value * 0.85, high: value * 1.15 }
  // 1.2万 is rounded to its last place.
  return size > 1 ? { value, low: value - place / 2, high: value + place / 2 } : { value, low: value, high: value }
}

/** 百分之十二点五 is 12.5%. */
const spelt = /百分之([零〇一二三四五六七八九十百]+)(?:点([零〇一二三四五六七八九]{1,4}))?/y
const speltPercentAt = (text: string, at: number): ToldNumber | undefined => {
  spelt.lastIndex = at
  const match = spelt.exec(text)
  const whole = match && chineseNumber(match[1]!)
  if (!match || whole === null) return undefined
  const decimals = [...(match[2] ?? '')].map((one) => chineseNumber(one)!).join('')
  const place = 10 ** -decimals.length
  const value = Number(`${whole}.${decimals || 0}`)
  return { value, low: value - place, high: value + place, unit: 'percent', end: spelt.lastIndex }
}

/** 六成, 三分之二: told roundly. */
const tenths = /([一二两三四五六七八九])成(?![立功效果员分为绩本长就都])/y
const fraction = /([二三四五六七八九十])分之([一二三四五六七八九])/y
const roundAt = (text: string, at: number, before: Openness | undefined): ToldNumber | undefined => {
  const form = text[at + 1] === '成' ? tenths : fraction
  form.lastIndex = at
  const match = form.exec(text)
  if (!match) return undefined
  const [first, second] = match.slice(1).map((one) => one && chineseNumber(one)!) as [number, number?]
  const value = second === undefined ? first * 10 : (100 * second) / first
  const more = text[form.lastIndex] === '多'
  const end = form.lastIndex + (more ? 1 : 0)
  const [low, high] = more ? [value, value + 10] : [value - 3, value + 3]
  return { ...(before ? opened(value, 10, before, false, 1) : { value, low, high }), unit: 'percent', end }
}

/** 1-12月, 一月至六月: one date, not a figure and another. */
const months =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?[-—–~～至到](?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?/y
const mayBeMonths = /[月\-—–~～至到]/

/** 1万2千: of both writings. */
const mixed = /(\d+)万(\d)千/y

const valueOf = (written: string): number | null =>
  written.includes(',') ? Number(written.replaceAll(',', '')) : Number(written)

/** The number that begins at a place, undefined where none does or it is malformed; `before` is what the words before it say. */
export const numberAt = (text: string, at: number, before?: Openness): ToldNumber | undefined => {
  if (text[at] === '百') {
    const percent = speltPercentAt(text, at)
    if (percent) return percent
  }
  if (text[at + 1] === '成' || text[at + 1] === '分') {
    const round = roundAt(text, at, before)
    if (round) return round
  }
  const code = text.charCodeAt(at)
  const isArabic = code >= 48 && code <= 57
  const pattern = isArabic ? arabic : numeral
  pattern.lastIndex = at
  if (!pattern.test(text)) return undefined
  const digitsEnd = pattern.lastIndex
  const next = text[digitsEnd] ?? ''
  if (mayBeMonths.test(next)) {
    months.lastIndex = at
    if (months.test(text)) return { value: 0, low: 0, high: 0, unit: 'date', end: months.lastIndex }
  }
  mixed.lastIndex = at
  const both = next === '万' ? mixed.exec(text) : null
  if (both) {
    const tail = tailAt(text, mixed.lastIndex)
    const value = Number(both[1]) * 10_000 + Number(both[2]) * 1000
    return { ...opened(value, 1000, before ?? tail.around, tail.more, 10), value, unit: tail.unit, end: tail.end }
  }
  const written = text.slice(at, digitsEnd)
  if (written === '零' && text[at - 1] === '为') return { value: 0, low: 0, high: 0, unit: 'none', end: digitsEnd }
  // 一是, 三审: most numerals count nothing.
  if (!isArabic && !afterNumeral.test(next)) return undefined
  const bare = isArabic ? valueOf(written) : chineseNumber(written)
  const { size, more, unit, around: after, end } = tailAt(text, digitsEnd)
  if (bare === null || (!isArabic && (unit === 'none' || unit === 'other'))) return undefined
  const value = Math.round(bare * size * 1e6) / 1e6
  const around = before ?? after
  const point = written.indexOf('.')
  const decimals = point < 0 ? 0 : written.length - point - 1
  const isRatio = unit === 'percent' || unit === 'points' || unit === 'times'
  // Percentages are rounded and cut off alike, so they reach one of their last place to either side; 增长2倍 may mean to the
  // double as well as by it.
  if (isRatio && around === undefined && !more) {
    const place = 10 ** -decimals
    return { value, low: value - place, high: value + place, unit, end }
  }
  const place = (unit === 'yuan' ? 10 ** -decimals : lastPlace(bare, decimals)) * size
  const { low, high } = opened(value, place, around, more, size)
  return { value, low, high, unit, end }
}
