import type { NumberFormat } from './number-code'
import { signsOf } from './number-code'

/** Days from the first one of the calendar of 1904 to that of 1900. */
const daysTo1904 = 1462

/** 31 December of year 9999; programs show no later day. */
const lastDay = 2_958_465

/** The day before which the calendar of 1900 counts one too many: 29 February 1900, which there never was. */
const leapDay = 60

const dayLength = 86_400_000

const two = (value: number) => String(value).padStart(2, '0')

/** The day or time of a number in words, 2025年1月20日, 9:05; undefined where the calendar has none such. */
export const printedDay = (value: number, { sections }: NumberFormat, is1904: boolean): string | undefined => {
  const serial = value + (is1904 ? daysTo1904 : 0)
  if (!(serial >= 0 && serial < lastDay + 1)) return undefined
  const signs = signsOf(sections[0]!)
  // The seconds of a day are whole in what is shown.
  const seconds = Math.round(serial * 86_400)
  const from = Date.UTC(1899, 11, serial < leapDay ? 31 : 30)
  const date = new Date(from + Math.floor(seconds / 86_400) * dayLength)
  const hasTime = /[hs]/i.test(signs)
  const isMinute = hasTime && !/[yd]/i.test(signs)
  const day =
    (/y/i.test(signs) ? `${date.getUTCFullYear()}年` : '') +
    (/m/i.test(signs) && !isMinute ? `${date.getUTCMonth() + 1}月` : '') +
    (/d/i.test(signs) ? `${date.getUTCDate()}日` : '')
  const minutes = Math.floor((seconds % 86_400) / 60)
  const time = hasTime ? `${Math.floor(minutes / 60)}:${two(minutes % 60)}` : ''
  return [day, time].filter((part) => part !== '').join(' ')
}
