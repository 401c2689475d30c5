import { dayAlone } from '../facts/day'
import { isMetadataTable } from '../facts/labelled'
import { plain } from '../facts/line'
import type { Passage } from '../passage'

/** No line of a page's own words is so long. */
const longest = 120
const sentence = /[。！？；]/

const labelled =
  /^[【[（(]*(?:(?:发布|公布|公开|成文|发文|生成|更新)(?:日期|时间)|发布(?:机构|单位|人|者)|日期|时间|(?:信息|文章|稿件)?来源|稿源|出处|作者|撰稿|编辑|责任编辑|责编|审核|编审|(?:浏览|阅读|访问|点击)(?:次数|量|数|率)?|字体(?:大小)?|字号|文字大小|视力保护色|背景色|打印|分享(?:到)?|索引号|信息分类|文号|主题词|关键词|有效性|(?:您)?(?:现在|当前)?(?:的|所在)?位置)[】\]）)]*(?:[:：]|(?=\d))/
const controls =
  /^(?:打印|关闭|窗口|本页|页面|分享|到|收藏|保存|返回|首页|大|中|小|字体|字号|默认|放大|缩小|无障碍|朗读|语音|播报|微信|微博|扫一扫|繁体|简体|目录|[A+\-—|/\\·>»【】[\]()（）:：…\d])+$/

/** A line that a portal prints between the title and the report: when, by whom, how often read, in which size. */
const isPageLine = (text: string): boolean =>
  text.length <= longest &&
  !sentence.test(text) &&
  (text === '' || labelled.test(text) || (controls.test(text) && /\D/.test(text)) || dayAlone(text) !== undefined)

/** The passages of a preamble without what the page says before it. */
export const withoutPageLines = (passages: readonly Passage[]): readonly Passage[] => {
  const start = passages.findIndex((passage) =>
    passage.kind === 'table' ? !isMetadataTable(passage) : !isPageLine(plain(passage.text)),
  )
  return start < 0 ? [] : passages.slice(start)
}

/** No line that is a sentence is so short. */
const shortestSentence = 10

/** The passages from the first that is a sentence on: before it, without a title, stand menus. */
export const fromFirstSentence = (passages: readonly Passage[]): readonly Passage[] => {
  const start = passages.findIndex(
    (passage) => passage.kind === 'text' && passage.text.length > shortestSentence && /[。；：]/.test(passage.text),
  )
  return start < 0 ? [] : passages.slice(start)
}

const footer =
  /^[【[（(]*(?:责任编辑|责编|(?:信息|文章|稿件)来源|来源[:：]|编辑[:：]|审核[:：]|打印(?:本页|此页|页面|文章)?|关闭(?:本页|窗口|页面)?|返回(?:顶部|首页|上页|列表)|上一(?:篇|条|页)|下一(?:篇|条|页)|分享(?:到|至|[:：]|$)|扫一扫|扫码|用手机|相关(?:链接|文档|文章|新闻|附件|信息|阅读)|友情链接|网站(?:地图|声明|首页|标识码)|联系我们|关于我们|隐私|版权|主办(?:单位)?[:：]|承办(?:单位)?[:：]|主管(?:单位)?[:：]|技术支持|备案|网站标识码|copyright|©)|ICP备|公网安备|网站标识码|版权所有/i
const footerSentence = /浏览器|分辨率|版权|转载|备案|建议使用|最佳/

/** The place of the first line of a page's foot. */
const footerStart = (passages: readonly Passage[]): number => {
  const texts = passages.map((passage) => (passage.kind === 'text' ? plain(passage.text) : ''))
  // From the end up to the last sentence of the report.
  const last = texts.findLastIndex(
    (text) => text.length > longest || (sentence.test(text) && !footerSentence.test(text)),
  )
  const start = texts.findIndex((text, i) => i > last && text !== '' && footer.test(text))
  return start < 0 ? passages.length : start
}

/** The passages of the last section without the foot of the page: from a line that only a foot has, where no sentence follows. */
export const withoutFooter = (passages: readonly Passage[]): readonly Passage[] =>
  passages.slice(0, footerStart(passages))
