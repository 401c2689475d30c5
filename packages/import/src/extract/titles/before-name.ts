import { isOrganName } from './organ-name'

/** What portals, browsers and offices print before a title in the same line. */
const leads: readonly RegExp[] = [
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}[,，\s]*/,
  /^(?:[12]\d{3}\s*年\s*)?\d{1,2}\s*月\s*\d{1,2}\s*日[,，\s]*/,
  /^(?:上午|下午|[AP]M)?\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?/i,
  /^第\s*\d+\s*页(?:[，,/\s]*共\s*\d+\s*页)?/,
  /^(?:附\s*件|附\s*表)\s*[\d一二三四五六七八九十]*\s*[:：.、]?/,
  /^附\s*[:：]/,
  /^(?:首页|机密|秘密|绝密|内部资料|特急|急件|当前位置|正文)\s*[:：]?(?!\p{Script=Han}*关)/u,
  /^(?:标\s*题|题\s*目|题\s*名|名\s*称|文件名称?|信息名称|公文名称|报告名称)(?:\s*[:：]|\s+)/,
  /^[12]\d{3}[01]\d[0-3]\d(?!\d)/,
  /^\d{1,3}(?:\s*[.、)）:_-]\s*|(?=\p{Script=Han}))(?!年)/u,
  /^[^\p{Letter}\p{Number}（(〔《〈“"【[]+/u,
]

/** What parts the steps of a path: 首页 > 政务公开 > …. */
const steps = /[>＞›»→|｜]|::|\s[-–—/]\s/u

/** Remarks and controls; another name of the organ is none. */
const inBrackets = /^[（(【[〔]([^（()）【】[\]〔〕]{0,30})[）)】\]〕]/

const withoutLeads = (text: string): string => {
  let rest = text.trim()
  for (let before = ''; before !== rest;) {
    before = rest
    if (!isOrganName(inBrackets.exec(rest)?.[1] ?? '')) rest = rest.replace(inBrackets, '').trim()
    for (const lead of leads) rest = rest.replace(lead, '').trim()
  }
  return rest
}

const menu =
  /^(?:首页|网站首页|政务公开|政府信息公开|信息公开|年报|年度报告|通知公告|公示公告|政务动态|新闻动态|工作动态|法定主动公开内容|政府信息公开年报|政府信息公开年度报告|信息公开年报|专题专栏|互动交流|政务服务|办事服务|机构概况|机构职能|当前位置|您的位置|位置|无障碍|长者模式|繁体|登录|注册|搜索|打印|返回|关闭|正文|详情|目录|内容)$/

/** Whether a line or word is of a menu. */
export const isMenu = (text: string): boolean => menu.test(text)

/** Pieces between spaces put together: a name that is written with spaces, or the last of several words. */
const together = (text: string): string => {
  const parts = text.split(/\s+/)
  const from = parts.findLastIndex((part) => isMenu(part) || /[A-Za-z:：]|^\d+$/.test(part)) + 1
  return parts.slice(from).join('')
}

const quotes = /[《〈“"『「]/
/** A sentence that a title is part of. */
const sentence = /[,，;；。!！?？:：]/
const announcing =
  /^(?:现|特|兹)?(?:(?:将|公布|发布(?!中心|厅|站)|公开|编制|制定|形成|制作|印发|报送|上报|下发)了?|关于)+/
const announced =
  /(?:关于)?(?:印发|公布|发布|报送|上报|呈报|下发|呈送|公示)了?(?:本[机单][关位])?的?$|关于(?:公开|编制|做好)?的?$/

/** What stands before the year or the words of a title. */
export interface Before {
  /** The letters that may be the organ's name, or the end of it; empty where there is nothing but what surrounds titles. */
  readonly words: string
  /** Whether the title is a part of a sentence. */
  readonly isSpoken: boolean
}

/** The words of a line without what surrounds titles, and whether they are of a sentence. */
export const wordsOfLine = (text: string): Before => {
  const rest = withoutLeads(withoutLeads(text).split(steps).at(-1)!)
  return { words: together(rest), isSpoken: sentence.test(rest) }
}

/** Reads what stands before a title in its line: without dates, paths, marks, announcements. */
export const beforeTitle = (text: string): Before => {
  const quoted = text.split(quotes)
  const inner = quoted.at(-1)!.trim()
  const outer = quoted.slice(0, -1).join('')
  const own = quoted.length > 1 && inner === '' ? outer : inner
  const { words, isSpoken } = wordsOfLine(own)
  return {
    words: words.replace(announced, '').replace(announcing, ''),
    isSpoken: isSpoken || (own === inner && sentence.test(withoutLeads(outer))),
  }
}
