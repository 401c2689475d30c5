import { chineseNumber } from './chinese-number'
import type { YearClaim } from './claim'

type Told = Omit<YearClaim, 'sentence'>

const numeral = '\\d{4}|[一二][〇○零一二三四五六七八九]{3}'
const day = '\\s*年(?:度)?\\s*[\\d一二三四五六七八九十]{1,2}\\s*月\\s*(?:[\\d一二三四五六七八九十]{1,3}\\s*日)?'
/** 统计期限为2024年1月1日至12月31日, 二〇二四年一月一日至十二月三十一日, 2023年9月1日至2024年8月31日 */
const period = new RegExp(
  `(?:统计|数据|期限|时限)[^。\\n\\d一二]{0,30}(${numeral})${day}[^。\\n\\d一二]{0,4}[至到—–~～-][^。\\n\\d一二]{0,4}(?:(${numeral})\\s*年)?\\s*[\\d一二三四五六七八九十]{1,2}\\s*月`,
  'g',
)
/** 现公布某机关2024年政府信息公开工作年度报告; titles in 《》 are those of other reports, but for the one that was drawn up. */
const title =
  /(?:现将|现公布|现发布|现予公布|特公布|公布|编制|本报告|发布)[^。\n\d《]{0,40}(\d{4})\s*年(?:度)?(?:政府)?信息公开(?:工作)?年度报告/g
/** 我镇编制了《某镇2023年政府信息公开工作年度报告》 */
const quotedTitle =
  /(?:现将|现公布|现发布|现予公布|特公布|公布|编制|编制了|编写了|形成了?|发布|撰写了?)[^。\n\d《，]{0,12}《[^》\d]{0,40}(\d{4})\s*年(?:度)?(?:政府)?信息公开(?:工作)?年度报告》(?![^。，\n]{0,4}(?:要求|通知|编写|格式))/g
/** The title of the report as the first line of its text. */
const firstLine =
  /^[\s#*]*(?![现特根按为])[^。，\n\d《]{2,40}?(\d{4})\s*年(?:度)?(?:政府)?信息公开(?:工作)?年度报告[\s*#]*(?:\n|$|。)/g
/** 2024年，我局将继续…: the year to come. */
const next =
  /(?<![\d至到])(\d{4})\s*年(?:度)?\s*[，,]?\s*(?:[我本][^，。\n\d]{1,10})?将(?:继续|进一步|重点|持续|着力|不断|切实|从以下)/g
const opening = /^[\s#*]*(\d{4})\s*年(?:度)?\s*[，,]/
const thisYear = /(?:今年|本年度?)[（(]\s*(\d{4})\s*年/g

/** A year of a match, with its place. */
const yearIn = (section: string, as: Told['as'], match: RegExpMatchArray, group: number): Told => {
  const year = match[group]!
  const inside = group === 1 ? match[0].indexOf(year) : match[0].lastIndexOf(year)
  return {
    kind: 'year',
    as,
    section,
    value: /\d/.test(year) ? Number(year) : chineseNumber(year)!,
    offset: match.index! + inside,
    length: year.length,
  }
}

/** Whether a place is inside 《》, in the title of something else. */
const isQuoted = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 100), at + 1)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** Every match; `matchAll` would make the pattern anew for each text. */
const eachMatch = (pattern: RegExp, text: string, read: (match: RegExpExecArray) => void): void => {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) read(match)
}

/** The years that a narrative names as the statistical period, in the title of the report, or as this year. */
export const yearsTold = (section: string, text: string, reportYear: number): readonly Told[] => {
  const found: Told[] = []
  const isPreamble = section === 'preamble'
  if (isPreamble)
    for (const form of [quotedTitle, firstLine])
      eachMatch(form, text, (match) => found.push(yearIn(section, 'title', match, 1)))
  if (isPreamble)
    eachMatch(title, text, (match) => !isQuoted(text, match.index) && found.push(yearIn(section, 'title', match, 1)))
  eachMatch(period, text, (match) => {
    found.push(yearIn(section, 'period', match, 1))
    if (match[2]) found.push(yearIn(section, 'period', match, 2))
  })
  eachMatch(thisYear, text, (match) => found.push(yearIn(section, 'thisYear', match, 1)))
  if (!isPreamble) eachMatch(next, text, (match) => found.push(yearIn(section, 'nextYear', match, 1)))
  // A text may well begin with another year and come to its own; where it never does, that was left standing.
  const first = section === 'overview' ? opening.exec(text) : null
  if (first && (Number(first[1]) === reportYear || !text.includes(String(reportYear))))
    found.push(yearIn(section, 'thisYear', first, 1))
  return found
}
