import type { Figures } from '../model/figures'
import type { Aspect } from './form-04'

/** Words by which a text plainly covers one of the five aspects of section one. */
export const aspectWords: { readonly [A in Aspect]: RegExp } = {
  disclosure: /主动公开|公开[^。]{0,12}信息|发布[^。]{0,12}信息/,
  requests: /依\s*申\s*请|信息公开申请|公开申请/,
  management: /信息管理|管理[^。]{0,8}信息|三审|保密审查|发布审[核查]|公开属性|规范性文件|信息[^。]{0,8}审[核查]/,
  platform: /平台|网站|新媒体|公众号|公报|专栏/,
  safeguards: /监督|保障|考核|培训|评议|责任追究|问责/,
}

/** 不及时、不够全面、解读形式单一 and the like: what is wrong, whether or not it is called 问题. */
export const problemWords =
  /问题|短板|弱项|差距|薄弱|有待|[仍还尚]需|困难|滞后|欠缺|缺乏|缺少|缺位|漏洞|遗漏|疏漏|瓶颈|单一|偏[低少弱慢]|[较还比]为?[低少弱慢差窄浅]|不畅|欠佳|空间|未能|不太|不[够足高强多广深细严实全准快]|不(?:及时|全面|规范|完善|完整|平衡|均衡|充分|健全|丰富|深入|明确|准确|统一|到位|熟练|扎实|主动|灵活|便捷|精准|透彻|系统|彻底|明显|理想)/
export const improvementWords =
  /改进|整改|下一步|下步|下一年|下一阶段|今后|措施|打算|计划|着力|切实|努力|将[^。，]|(?<![需待要应])进一步(?:加强|完善|提高|提升|规范|强化|加大|健全|优化|拓展|深化|压实|落实)/

/** What the fee is called anywhere. */
export const feeNames = /处理费|信息公开[^。，]{0,8}收费|收费通知/
/** In section six a word of charging is of this fee, unless it is of the charges of table two. */
export const feeWords = /处理费|(?<!行政事业性)(?:收费|收取|费用)/
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

/** Sentences that may well be the same every year. */
const standing = /处理费|收费|(?:无|没有|未)[^，]{0,10}(?:其他|其它|需要?)[^，]{0,12}$|^(?:无|没有)$/

/** The words of a text without spaces, Markdown and standing phrases; years as they stand to that of the report. */
export const ownWords = (text: string, year: number): string =>
  text
    .replace(/[^\S\n]+|[*#>|]+/g, '')
    .split(/[。；！？\n]+/)
    .filter((sentence) => !standing.test(sentence))
    .join('。')
    .replace(/(?<!\d)(?:19|20)\d\d(?=年)/g, (one) => `〔${Number(one) - year}〕`)

/** The names of the words that none of the texts has. */
export const lacking = <K extends string>(
  texts: readonly string[],
  words: { readonly [k in K]: RegExp },
): readonly K[] => (Object.keys(words) as K[]).filter((name) => !texts.some((text) => words[name].test(text)))
