import type { DraftFigure, FigureKind } from '@gxgk/core'
import { squeezed } from './canonical'

/** What a cell says: a figure with the words beside it, or why it was not read. */
export type ReadFigure =
  { readonly value: DraftFigure; readonly remark?: string } | { readonly problem: 'badFigure' | 'noUnit' }

const dashes = /^[-–—―─−_]*$/
const shape = new RegExp(
  '^(?<sign>[-+−]|增加?|减少?)?(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?<decimals>\\.\\d+)?' +
    '(?<unit>万|亿|[千百]?万?元|亿元|件|项|条|个|宗|次)?(?:\\((?<remark>.*)\\))?$',
)

/** Powers of ten of units, in 万元. */
const places: { readonly [unit: string]: number } = { 亿元: 4, 亿: 4, 万元: 0, 万: 0, 千元: -1, 百元: -2, 元: -4 }

/** The unit of amounts that a column head or a remark names. */
export const unitIn = (text: string): string | undefined => /亿元|万元|千元|百元|元/.exec(squeezed(text))?.[0]

/** True where a dash, a slash or a number stands, perhaps with a remark; not for numbered labels (`1.重复申请`). */
export const looksLikeFigure = (text: string): boolean => {
  const plain = squeezed(text)
  if (dashes.test(plain) || plain === '/') return plain !== ''
  return /^(?:[-+−]|增加?|减少?)?\d(?!\d?[、.,)]\p{Letter})/u.test(plain) && !isWordy(plain.replace(/\(.*\)/, ''))
}

/** Too many words to stand for a figure, as `无` and `5件` may. */
export const isWordy = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 2

/**
 * Reads a cell: digits of any width with or without thousands commas, `减4` in a column of changes, `251000元` in one of
 * amounts, `22（其中修订16件）` with the words kept. Nothing and dashes are null. `unit` is what the column head tells.
 */
export const readFigure = (text: string, kind: FigureKind, unit: () => string | undefined): ReadFigure => {
  // Nearly every cell of a report is this.
  if (kind === 'count' && /^\d{1,15}$/.test(text)) return { value: Number(text) }
  const bad = { problem: 'badFigure' } as const
  const plain = squeezed(text)
  if (dashes.test(plain)) return { value: null }
  if (plain === '/') return { value: '/' }
  // Spaces part numbers, unless they part thousands.
  const spaced = text.trim().replace(/[（(][^（()）]*[）)]$/, '')
  if (/\s/.test(spaced) && /\p{Number}\s+\p{Number}/u.test(spaced) && !/^\d{1,3}(?:\s\d{3})+$/.test(spaced)) return bad
  const { sign = '', digits, decimals = '', unit: own, remark } = shape.exec(plain)?.groups ?? {}
  if (digits === undefined) return bad
  const number = `${digits.replaceAll(',', '')}${decimals}`
  const isUnit = remark !== undefined && unitIn(remark) === remark
  const beside = remark === undefined || isUnit ? {} : { remark }
  const read = (place: number) => {
    // Moving the point in the text is exact, dividing by 10,000 is not.
    const value = Number(`${number}e${place}`)
    const signed = value > 0 && /[-−减]/.test(sign) ? -value : value
    return Number.isSafeInteger(Math.trunc(value)) ? { value: signed, ...beside } : bad
  }
  if (/[增减]/.test(sign) && kind !== 'change') return bad
  if (kind !== 'amount') {
    if (own?.endsWith('元') || isUnit) return bad
    return read(own === '万' ? 4 : own === '亿' ? 8 : 0)
  }
  const named = own ?? (isUnit ? remark : unit())
  if (named === undefined) return Number(number) === 0 ? { value: 0, ...beside } : { problem: 'noUnit' }
  const place = places[named]
  return place === undefined ? bad : read(place)
}
