import type { Figures } from '../model/figures'
import type { Aspect } from './finding'

/** Words by which a text plainly covers one of the five aspects of section one. */
export const aspectWords: { readonly [A in Aspect]: RegExp } = {
  disclosure: /主动公开|公开[^。]{0,12}信息|发布[^。]{0,12}信息/,
  requests: /依\s*申\s*请|信息公开申请|公开申请/,
  management: /信息管理|管理[^。]{0,8}信息|三审|保密审查|发布审[核查]|公开属性|规范性文件|信息[^。]{0,8}审[核查]/,
  platform: /平台|网站|新媒体|公众号|公报|专栏/,
  safeguards: /监督|保障|考核|培训|评议|责任追究|问责/,
}

export const problemWords = /问题|不足|短板|差距|薄弱|有待|不够|欠缺|仍需|还需|困难|不高|不强|不到位|滞后/
export const improvementWords =
  /改进|整改|下一步|下步|下一年|下一阶段|今后|措施|打算|计划|着力|切实|努力|将[^。，]|(?<![需待要应])进一步(?:加强|完善|提高|提升|规范|强化|加大|健全|优化|拓展|深化|压实|落实)/

export const feeWords = /处理费|收费|收取|费用/
export const assessmentWords = {
  assessment: /考核|考评|绩效/,
  review: /评议|满意度|评价|评估/,
  accountability: /责任追究|追责|问责|追究|责任制/,
} as const
export const preambleWords = {
  period: /\d\s*月\s*\d{1,2}\s*日|统计(?:期限|时限|期间|时段|周期)|数据[^。]{0,10}期限/,
  contact: /电话|联系|邮编|邮箱|地址|咨询|传真|垂询/,
} as const

/** The text of a narrative; undefined where the report has no narratives at all, or this one is blank. */
export const narrativeOf = ({ report }: Figures, section: string): string | undefined => {
  const text = report.narratives?.[section]
  return isText(text) ? text : undefined
}

/** Whether the heading or text of a section, or a part of it, was not read from the source. */
export const isUnread = ({ report }: Figures, section: string): boolean => report.unread?.includes(section) ?? false

/** Whether that is so of any text, so that nobody knows all that the report tells. */
export const someTextUnread = (figures: Figures): boolean =>
  figures.report.unread !== undefined &&
  ['preamble', ...figures.official.form.sections.filter(({ table }) => !table).map(({ id }) => id)].some((section) =>
    isUnread(figures, section),
  )

const isText = (text: string | undefined): text is string => text !== undefined && /\S/.test(text)

/** The narratives of a report that tell something. */
export const narrativesOf = ({ report: { narratives } }: Figures): readonly string[] =>
  narratives ? Object.values(narratives).filter(isText) : []

/** The names of the words that none of the texts has. */
export const lacking = <K extends string>(
  texts: readonly string[],
  words: { readonly [k in K]: RegExp },
): readonly K[] => (Object.keys(words) as K[]).filter((name) => !texts.some((text) => words[name].test(text)))
