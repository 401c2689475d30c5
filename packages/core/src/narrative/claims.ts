import { assertReport } from '../model/assert-report'
import type { AnyDraft } from '../model/report'
import type { Claim } from './claim'
import type { OrganNames } from './organ-names'
import { isOfForm } from './of-form'
import { organNames } from './organ-names'
import { readSentence } from './read-sentence'
import { afterGaps, sentenceEnd, sentenceStart } from './sentences'
import { squeezed } from './squeezed'
import type { About } from './state'
import { yearsTold } from './years-told'

/** Only sentences with such words can tell anything, and figures that are more than a date; most have none. */
const promising =
  /[\d０-９](?![\s\d０-９]*[年月日])|[零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟][\s*万亿余多]{0,4}[件条宗例份次个起项笔部元百倍]|分之|零|未|没有|无|不存在|已|持平|相当|[均都悉皆]|全(?![面力年县市区镇乡省国局])/
/** The rarest characters of those words. */
const rare = /[申诉罚复章性许强费予掌转]|采购|新收|无法提供|部分公开|办理结果|未公开/g
/** Words of which one must stand in a sentence that tells of the tables. */
const ownWords =
  /[申诉罚]|采\s*购|复\s*议|规\s*章|规范性|许可|强制|[性理]\S?\S?费|予\s*以|不\s*予|部分公开|无法提供|掌握|结转|转[结接入到至下]|新收|办理结果|[答回]复|[结办]理?[了]?\d|收费通知|信息公开.{0,24}费/
/** In what is about requests these are enough. */
const requestWords =
  /申\s*请|复\s*议|诉\s*讼|受理|收到|接[收到]|新收|收件|办[结理毕]|答复|回复|结转|转[下入]|[予以分意]公开|无法提供|掌握|不予|处理|属于|维持|纠正|胜诉|败诉|[审待]|自然人|法人|企业|机构|组织|不存在|提供|明确|出版物|重复|案卷|过程性|第三方|内部事务|公开\s*\d|同比|相比|[比较](?:上年|去年|20)/
/** （二）, 二、 or a mark of Markdown: a new part of the text begins. */
const partStart = /^\s*(?:#|[*\s]*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、))/
/** What was received, with its figure. */
const intake = /(?:收到?|受理|接[收到])[^。，；\d]{0,20}\d+\s*[件份宗条项]/g
const aboutRequests = /依\s*申\s*请|申\s*请\s*公\s*开|公\s*开\s*申\s*请|申请(?:人|数量|量|办理|处理|答复)/
/** The next heading of a part that is about requests. */
const goesOn = /[）)、](?:办理|答复|处理)(?:结果|情况)/
/** Numbering, which is no figure, and a heading that nothing parts from its text. */
const numbering =
  /^(?:[-+]|[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[、.](?!\d)|[①-⑳])*(?:[^，。；：,;:\d]{0,8}?依申请公开(?:政府信息|办理)?(?:工作|情况|方面)+(?=20\d\d年|全年|本年))?/
/** No heading is so long. */
const longestHeading = 24

const readSection = (report: AnyDraft, section: string, source: string, names: OrganNames): readonly Claim[] => {
  const found: Claim[] = []
  // What the part of the text is about, and what was last spoken of.
  let part = false
  let last: About['subject']
  let otherTime = false
  let context = false
  let whole: About['whole']
  let before: About['before']
  let toldOnce: boolean | undefined
  const isToldOnce = () => (toldOnce ??= (source.match(intake)?.length ?? 0) < 2)
  for (let from = 0, to = 0; from < source.length; from = afterGaps(source, to)) {
    // Most sentences are of none of this, and not looked at.
    if (!part && last === undefined) {
      rare.lastIndex = from
      if (!rare.test(source)) break
      // Of a sentence that is read in pieces, the one before is not read again.
      from = Math.max(from, sentenceStart(source, rare.lastIndex - 1))
    }
    to = sentenceEnd(source, from)
    const sentence = source.slice(from, to)
    if (partStart.test(sentence)) {
      const heading = sentence.slice(0, longestHeading)
      part = aboutRequests.test(heading) || (part && goesOn.test(heading))
      last = part ? 'requests' : undefined
      otherTime = false
    } else if (source.charCodeAt(from - 1) === 10) {
      if (!part) last = undefined
      otherTime = false
    }
    const isOfRequests = part || context || last === 'requests'
    if (!ownWords.test(sentence) && !(isOfRequests && requestWords.test(sentence))) {
      if (!part) last = undefined
      otherTime = false
      whole = before = undefined
      continue
    }
    if (!promising.test(sentence)) {
      before = undefined
      continue
    }
    const { text, places } = squeezed(sentence)
    const skipped = numbering.exec(text)?.[0].length ?? 0
    const read = readSentence(
      report,
      text.slice(skipped),
      {
        subject: last,
        requests: part || last === 'requests',
        otherTime,
        context,
        whole,
        before,
        isToldOnce,
      },
      names,
    )
    ;({ otherTime, context, whole, before } = read.about)
    last = read.about.subject ?? last
    for (const { claim, start, end } of read.claims) {
      const first = start + skipped
      const final = end + skipped - 1
      const offset = from + (places ? places[first]! : first)
      const length = from + (places ? places[final]! : final) - offset + 1
      found.push(Object.assign(claim, { section, offset, length, sentence: sentence.trim() }))
    }
  }
  return found
}

const sentenceAt = (text: string, offset: number): string =>
  text.slice(sentenceStart(text, offset), sentenceEnd(text, offset)).trim()

/**
 * What the narratives of a report tell of its figures: counts, growth, shares, that there were none or that all are handled,
 * and the years they name. What is not plainly about the tables is left out.
 */
export const claims = (report: AnyDraft): readonly Claim[] => {
  assertReport('claims', report)
  const found: Claim[] = []
  let names: OrganNames | undefined
  for (const [section, text] of Object.entries(report.narratives ?? {})) {
    if (text === undefined) continue
    for (const year of yearsTold(section, text, report.year))
      found.push(Object.assign(year, { sentence: sentenceAt(text, year.offset) }))
    if (section === 'preamble') continue
    names ??= organNames(report.organ)
    for (const claim of readSection(report, section, text, names)) if (isOfForm(report, claim)) found.push(claim)
  }
  return found
}
