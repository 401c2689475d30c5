import { isDay } from '@gxgk/document'

/** The day that a text begins with, as portals write it (`2025/1/20 10:30`, `2025年1月20日`), as `YYYY-MM-DD`; undefined where it is none. */
export const dayIn = (text: string): string | undefined => {
  const [, year, month = '', date = ''] = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text) ?? []
  if (year === undefined) return undefined
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(day) ? day : undefined
}
