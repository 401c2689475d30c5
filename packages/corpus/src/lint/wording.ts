import type { OptionCheck } from '@gxgk/document'
import { assertArgument, oneOf, record } from '@gxgk/document'
import { namesOf, officialForms } from '@gxgk/core'
import type { LintFinding } from './lint-corpus'
import type { LintCode } from './queries'

type Facts = LintFinding['facts']

const forms = [...officialForms].reverse()

const sectionOf = (id: string, language: 'zh' | 'en'): string => {
  const form = forms.find(({ sections }) => sections.some((one) => one.id === id))
  const section = form?.sections.find((one) => one.id === id) as { label: string; en?: string } | undefined
  return (language === 'zh' ? section?.label : section?.en) ?? id
}

const cellOf = (cell: string, language: 'zh' | 'en'): string => {
  const form = forms.find(({ tables }) => Object.keys(tables).some((table) => cell.startsWith(`${table}.`)))
  return form ? namesOf(form, language).cell(cell) : cell
}

const places: { readonly [place: string]: readonly [zh: string, en: string] } = {
  title: ['标题', 'its title'],
  period: ['统计期限', 'its period'],
  file: ['文件名', 'the name of its file'],
  folder: ['所在文件夹', 'the folder that it is in'],
}

const percent = (likeness: unknown) => `${Math.round(Number(likeness) * 100)}%`

/** The sentences of each, after organ and year. */
const words: { readonly [C in LintCode]: readonly [zh: (facts: Facts) => string, en: (facts: Facts) => string] } = {
  notFiled: [() => '没有报告', () => 'has no report'],
  twoReports: [({ sources }) => `有不止一份报告：${sources}`, ({ sources }) => `has more than one report: ${sources}`],
  wrongYear: [
    ({ place, source }) => `${places[String(place)]?.[0]}说的是另一个年度：${source}`,
    ({ place, source }) => `${places[String(place)]?.[1]} tells another year: ${source}`,
  ],
  wrongOrgan: [
    ({ place, other, source }) => `${places[String(place)]?.[0]}说的是 ${other}：${source}`,
    ({ place, other, source }) => `${places[String(place)]?.[1]} tells ${other}: ${source}`,
  ],
  refiled: [
    () => '第三张表各行总计与上一年完全相同，疑为误用上年报告',
    () => "repeats all totals of requests of last year's report, which may have been filed again",
  ],
  sameFigures: [({ other }) => `全部数字与 ${other} 的相同`, ({ other }) => `has the very figures of ${other}`],
  copiedText: [
    ({ section, other, other_year, likeness }) =>
      `${sectionOf(String(section), 'zh')}与 ${other} ${other_year} 年度的雷同（约 ${percent(likeness)}）`,
    ({ section, other, other_year, likeness }) =>
      `its section "${sectionOf(String(section), 'en')}" is that of ${other} of ${other_year} (about ${percent(likeness)})`,
  ],
  wrongUnit: [
    ({ cell, before, now }) => `${cellOf(String(cell), 'zh')}由 ${before} 变为 ${now}，相差约一万倍，疑把元当作万元`,
    ({ cell, before, now }) =>
      `${cellOf(String(cell), 'en')} went from ${before} to ${now}, about ten thousand times: 元 for 万元?`,
  ],
  outlier: [
    ({ cell, now, usual, kind }) =>
      `${cellOf(String(cell), 'zh')}为 ${now}，${kind ?? ''}各机关同年多在 ${usual} 上下，请核实`,
    ({ cell, now, usual }) => `${cellOf(String(cell), 'en')} is ${now}, where ${usual} is usual for its kind and year`,
  ],
}

const aFinding: OptionCheck = {
  expected: { zh: 'lintCorpus 找出的一条', en: 'what lintCorpus found' },
  is: (value) => record.is(value) && Object.hasOwn(words, (value as Partial<LintFinding>).code ?? ''),
}

/** The sentence of what lint found. */
export const describeLint = (finding: LintFinding, language: 'zh' | 'en' = 'zh'): string => {
  assertArgument('describeLint', 'finding', finding, aFinding)
  assertArgument('describeLint', 'language', language, oneOf('zh', 'en'))
  const { code, organ, year, facts } = finding
  return language === 'zh'
    ? `${organ} ${year} 年度：${words[code][0](facts)}`
    : `${organ}, ${year}: ${words[code][1](facts)}`
}
