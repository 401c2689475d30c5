import type { OptionCheck } from '@gxgk/document'
import { isDay, oneOf, valueKind } from '@gxgk/document'

const isList = (value: unknown, is: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(is)

const isFinding = (value: unknown) =>
  typeof value === 'object' && value !== null && 'code' in value && 'fingerprint' in value

export const aReport: OptionCheck = {
  expected: { zh: '报告', en: 'a report' },
  is: (value) => valueKind(value) === 'report',
}
export const someReports: OptionCheck = {
  expected: { zh: '报告的列表', en: 'an array of reports' },
  is: (value) => isList(value, aReport.is),
}
export const someWords: OptionCheck = {
  expected: { zh: '文字的列表', en: 'an array of strings' },
  is: (value) => isList(value, (one) => typeof one === 'string'),
}
export const aFinding: OptionCheck = {
  expected: { zh: 'check 得出的发现', en: 'a finding of check' },
  is: isFinding,
}
/** A day of the calendar. */
export const aDay: OptionCheck = {
  expected: { zh: '日期 YYYY-MM-DD', en: 'a date YYYY-MM-DD' },
  is: (value) => typeof value === 'string' && isDay(value),
}
export const aLanguage: OptionCheck = oneOf('zh', 'en')
