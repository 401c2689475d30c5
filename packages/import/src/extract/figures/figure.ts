import type { DraftFigure, FigureKind } from '@gxgk/core'
import { squeezed } from '../labels/canonical'
import { powerOf, unitIn, unitPattern } from './unit'

/** What a cell says: a figure with the words beside it, or why it was not read. */
export type ReadFigure =
  { readonly value: DraftFigure; readonly remark?: string } | { readonly problem: 'badFigure' | 'noUnit' }

const dashes = /^[-–—―─−_]*$/
/** What things are counted by. */
const measure = '件次|人次|件|项|条|个|宗|次|起|份|例|户|家|笔'
const shape = new RegExp(
  "^(?<sign>[-+−]|增加?|减少?)?(?<money>¥)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:['’]\\d{3})+|\\d+)(?<decimals>\\.\\d+)?" +
    `(?<unit>${unitPattern}|[万亿]?(?:${measure})|[万亿])?(?:\\((?<remark>.*)\\))?$`,
)

const ownUnit = new RegExp(`${unitPattern}$`)

/** A mark that points to a footnote, after a figure: `7①`, `7²`, `7*`, `7[1]`, `7（注1）`. */
const noteMark =
  /(?<=[\p{Nd}\p{Script=Han})）])\s*(?:[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u2473⑴-⒇]|[*＊※†‡#＃★☆△▲]|[[［【〔]\s*注?\s*\d{0,2}\s*[\]］】〕]|[（(]?注(?:释|解)?\s*[\d一二三四五六七八九十]{0,2}[）)]?|[（(][\u2460-\u2473][）)]){1,9}\s*$/u

/** A figure without the mark of a footnote after it. */
export const withoutNoteMark = (text: string): string => text.replace(noteMark, '')

/** Signs that are numbers to a machine, and none to a reader. */
const noDigit = /[\u00b2\u00b3\u00b9\u2070-\u209c\u2460-\u249b]/

/** True where a dash, a slash or a number stands, perhaps with a remark; not for numbered labels (`1.重复申请`). */
export const looksLikeFigure = (text: string): boolean => {
  const plain = squeezed(text)
  if (dashes.test(plain) || plain === '/') return plain !== ''
  return (
    /^(?:[-+−]|增加?|减少?)?\d(?!\d?[、.,)]\p{Letter})/u.test(plain) &&
    !isWordy(plain.replace(/\(.*\)/, '').replace(ownUnit, ''))
  )
}

/** Too many words to stand for a figure, as `无` and `5件` may; what a reader puts for a thing without words is short. */
export const isWordy = (text: string): boolean =>
  !/^〔.*〕$/s.test(text) && (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 2

/**
 * Reads a cell: digits of any width with or without thousands commas, `减4` in a column of changes, `251000元` in one of
 * amounts, `22（其中修订16件）` and `7①` with the words kept. Nothing and dashes are null. `unit` is what the head tells.
 */
export const readFigure = (text: string, kind: FigureKind, unit: () => string | undefined): ReadFigure => {
  // Nearly every cell of a report is this.
  if (kind === 'count' && /^\d{1,15}$/.test(text)) return { value: Number(text) }
  const bad = { problem: 'badFigure' } as const
  const mark = noteMark.exec(text)?.[0].trim()
  const words = mark === undefined ? text : withoutNoteMark(text)
  if (noDigit.test(words)) return bad
  const plain = squeezed(words)
  if (dashes.test(plain)) return { value: null }
  if (plain === '/') return { value: '/' }
  // Spaces part numbers, unless they part thousands.
  const spaced = words.trim().replace(/[（(][^（()）]*[）)]$/, '')
  if (/\s/.test(spaced) && /\p{Number}\s+\p{Number}/u.test(spaced) && !/^\d{1,3}(?:\s\d{3})+$/.test(spaced)) return bad
  const { sign = '', money, digits, decimals = '', unit: own, remark } = shape.exec(plain)?.groups ?? {}
  if (digits === undefined) return bad
  const number = `${digits.replace(/[,'’]/g, '')}${decimals}`
  const isUnit = remark !== undefined && unitIn(remark) === remark
  const told = [...(remark === undefined || isUnit ? [] : [remark]), ...(mark === undefined ? [] : [mark])]
  const beside = told.length === 0 ? {} : { remark: told.join(' ') }
  const read = (place: number) => {
    // Moving the point in the text is exact, dividing by 10,000 is not.
    const value = Number(`${number}e${place}`)
    const signed = value > 0 && /[-−减]/.test(sign) ? -value : value
    return Number.isSafeInteger(Math.trunc(value)) ? { value: signed, ...beside } : bad
  }
  if (/[增减]/.test(sign) && kind !== 'change') return bad
  // In a column of changes it says that nothing went; elsewhere a zero is written 0.
  if (/[-−]/.test(sign) && Number(number) === 0 && kind !== 'change') return bad
  if (kind !== 'amount') {
    // A point may be printed for the comma of thousands.
    if (/^\.\d{3}$/.test(decimals) && !/^[万亿]/.test(own ?? '')) return bad
    if ((own !== undefined && /[元圆圓]$/.test(own)) || isUnit || money) return bad
    return read(own?.startsWith('万') ? 4 : own?.startsWith('亿') ? 8 : 0)
  }
  const named = own ?? (isUnit ? remark : unit())
  if (named === undefined) return Number(number) === 0 ? { value: 0, ...beside } : { problem: 'noUnit' }
  const place = powerOf(named)
  return place === undefined ? bad : read(place)
}
