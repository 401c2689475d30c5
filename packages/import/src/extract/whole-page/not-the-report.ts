import type { Form } from '@gxgk/core'
import { formForYear } from '@gxgk/core'
import type { Document } from '@gxgk/document'
import { walk } from '@gxgk/document'
import { plain, spaced, textLines } from '../facts/line'
import type { Title } from '../titles/title'
import { titleReader, wholeTitle } from '../titles/title'
import { titleLines } from '../titles/title-lines'
import type { Passage } from '../passage'
import type { NotTheReport } from '../../problem'

/** A title stands among so many passages at the beginning. */
const mostBefore = 25
/** No title is so long. */
const longest = 60

const guide = /信息公开(?:工作)?指南(?:[（(].*[）)])?$/
const catalogue = /(?:信息公开|主动公开|公开事项)(?:基本|标准|事项|清单)*目录(?:[（(].*[）)])?$/
const others =
  /(?:法治政府建设|依法行政|预算|决算|权责|权力|责任清单|建议|提案|绩效|财政|工作要点|信用|安全生产|营商环境|机构职能|三公|采购|招标|人事|政府工作|考核|督查|审计|规划).{0,30}(?:报告|公告|公示|总结|要点|通知|清单|情况|说明|方案|计划|意见|办法|公开)$/
const file = /\.(?:pdf|docx?|wps|xlsx?|ofd|zip|rar)(?:[?#].*)?$/i

/** What the lines above the text, and the title of the page, call it. */
const namesOf = (document: Document, passages: readonly Passage[]): readonly string[] => [
  ...document.meta.title.split(/[-_|–—]/),
  ...passages.slice(0, mostBefore).flatMap((passage) => (passage.kind === 'text' ? [passage.text] : [])),
]

/**
 * What a source is in which no report was found, by what it calls itself; undefined where nothing tells. `isSure` asks only
 * for what is told beyond doubt, in a source that is somewhat like a report.
 */
export const notTheReport = (
  document: Document,
  passages: readonly Passage[],
  forms: readonly Form[],
  isSure = false,
): NotTheReport | undefined => {
  if (passages.length === 0) return document.children.length === 0 ? 'empty' : undefined
  const read = titleReader(forms.at(-1)!)
  const names = namesOf(document, passages).map((name) => ({ text: plain(name), spaced: spaced(name) }))
  const titles: readonly Title[] = [
    ...names.flatMap(({ text, spaced: own }) => wholeTitle(read, text, own) ?? []),
    ...titleLines(textLines(passages.slice(0, mostBefore)), read, () => false).map(({ value }) => value),
  ]
  const told = titles.flatMap(({ year }) => year ?? [])
  if (told.length > 0 && told.every((year) => formForYear(year, forms) === undefined)) return 'before2019'
  const isTitle = titles.some(({ year }) => year !== undefined)
  const isCalled = (pattern: RegExp) => names.some(({ text }) => text.length <= longest && pattern.test(text))
  if (!isTitle) {
    if (isCalled(guide)) return 'guide'
    if (isCalled(catalogue)) return 'catalogue'
    if (names.some(({ text }) => text.length <= longest && others.test(text) && !text.includes('信息公开')))
      return 'otherDocument'
  }
  if (isSure) return undefined
  const isLinked = document.children.some((child) =>
    [...walk(child)].some((node) => node.type === 'link' && file.test(node.href)),
  )
  const isNamed = passages.some((passage) => passage.kind === 'text' && file.test(passage.text.trim()))
  return isTitle || isLinked || isNamed ? 'attachmentOnly' : undefined
}
