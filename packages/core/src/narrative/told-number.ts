import { chineseNumber } from './chinese-number'
import type { Told } from './claim'

/** A number of a sentence with its unit, and whether the text leaves it open. */
export interface ToldNumber extends Told {
  /** `none` where no unit that is known follows, `date` for 月、日, `other` for units of things that no table counts. */
  readonly unit: 'count' | 'percent' | 'points' | 'times' | 'yuan' | 'year' | 'date' | 'none' | 'other'
  readonly end: number
}

/** What the words around a number make of it. */
export type Openness = 'about' | 'above' | 'below'

const arabic = /(\d{1,3}(?:,\d{3})+(?![\d])|\d+)(\.\d+)?/y
const numeral = /[零〇○一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]+/y
const tail =
  /(万|亿)?(余|多)?(个百分点|个?(?:工作日|自然日|小时|部门|单位|科室)|个月|百分点|%|％|倍|万余?元|亿余?元|余?元|件次|人次|[件条宗例份次个起项笔]|年度?|[月日号时]|[人家名期场处篇期户种类批岁里])?(以上|以下|以内|左右|余)?/y

const afterwards: { readonly [word: string]: Openness | undefined } = {
  左右: 'about',
  以上: 'above',
  以下: 'below',
  以内: 'below',
}
const afterNumeral = new Set('件条宗例份次个起项笔年元余多')

const sizes = { 万: 10_000, 亿: 100_000_000 }

const unitOf = (unit: string | undefined): ToldNumber['unit'] => {
  if (unit === undefined) return 'none'
  if (unit === '%' || unit === '％') return 'percent'
  if (unit.endsWith('百分点')) return 'points'
  if (unit === '倍') return 'times'
  if (unit.endsWith('元')) return 'yuan'
  if (/^(?:件次|[件条宗例份次个起项笔])$/.test(unit)) return 'count'
  if (unit.startsWith('年')) return 'year'
  return /^[月日号时]$/.test(unit) ? 'date' : 'other'
}

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

/** 1-12月, 一月至六月: one date, not a figure and another. */
const months =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:月份?)?[-—–~～至到](?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?/y
const monthsAt = (text: string, at: number): ToldNumber | undefined => {
  months.lastIndex = at
  return months.test(text) ? { value: 0, low: 0, high: 0, unit: 'date', end: months.lastIndex } : undefined
}

/** The number that begins at a place, undefined where none does or it is malformed; `before` is what the words before it say. */
export const numberAt = (text: string, at: number, before?: Openness): ToldNumber | undefined =>
  (text[at] === '百' ? speltPercentAt(text, at) : monthsAt(text, at)) ?? plainNumberAt(text, at, before)

const plainNumberAt = (text: string, at: number, before: Openness | undefined): ToldNumber | undefined => {
  const code = text.charCodeAt(at)
  const isArabic = code >= 48 && code <= 57
  const pattern = isArabic ? arabic : numeral
  pattern.lastIndex = at
  const match = pattern.exec(text)
  // 一是, 三审: most numerals count nothing.
  if (match?.[0] === '零' && text[at - 1] === '为') return { value: 0, low: 0, high: 0, unit: 'none', end: at + 1 }
  if (!match || (!isArabic && !afterNumeral.has(text[pattern.lastIndex] ?? ''))) return undefined
  const bare = isArabic ? Number(match[0].replaceAll(',', '')) : chineseNumber(match[0])
  tail.lastIndex = pattern.lastIndex
  const [all, size, more, unit, after] = tail.exec(text)!
  if (bare === null || (!isArabic && (unit === undefined || unitOf(unit) === 'other'))) return undefined
  const many = (unit?.startsWith('万') || unit?.startsWith('亿')) === true ? unit![0]! : undefined
  const scale = (size ? sizes[size as '万'] : 1) * (many ? sizes[many as '万'] : 1)
  const value = Math.round(bare * scale * 1e6) / 1e6
  const around = before ?? (after === undefined ? undefined : afterwards[after])
  const kind = unitOf(unit)
  const decimals = match[2] ? match[2].length - 1 : 0
  const isRatio = kind === 'percent' || kind === 'points' || kind === 'times'
  // Percentages are rounded and cut off alike, so they reach one of their last place to either side; 增长2倍 may mean to the
  // double as well as by it.
  if (isRatio && around === undefined && more === undefined) {
    const place = 10 ** -decimals
    return { value, low: value - place, high: value + place, unit: kind, end: pattern.lastIndex + all.length }
  }
  const place = (kind === 'yuan' ? 10 ** -decimals : lastPlace(bare, decimals)) * scale
  const isMore = more !== undefined || after === '余' || unit?.includes('余') === true
  return {
    ...opened(value, place, around, isMore, scale),
    unit: kind,
    end: pattern.lastIndex + all.length,
  }
}
