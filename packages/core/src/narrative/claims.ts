import type { AnyDraft } from '../model/report'
import type { Claim } from './claim'
import { readSentence } from './read-sentence'
import { squeezed } from './squeezed'
import type { State } from './state'
import { yearsTold } from './years-told'

/** The sentences of a text, lines among them; `|` parts the cells of a table. */
const sentences = /[^。！？\n|]+[。！？]?/g
/** Only sentences with such words can tell anything; most have none. */
const promising =
  /[\d０-９零〇一二两三四五六七八九十百千万][\s*万亿余多]{0,4}[件条宗例份次个起项笔%％元百]|未[收接发产受曾有出引被]|没有|无|[全均都悉][^。]{0,12}(?:办结|办理完|办毕)/
/** Words of which one must stand in a sentence that tells of the tables, unless what it stands in is about requests. */
const ownWords = /申\s*请|复\s*议|诉\s*讼|规\s*章|规范性|行政许可|行政处罚|行政强制|事业性收费|处理费/
/** （二）, 二、 or a mark of Markdown: a new part of the text begins. */
const partStart = /^\s*(?:#|[*\s]*(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、))/
const aboutRequests = /依\s*申\s*请|申\s*请\s*公\s*开|公\s*开\s*申\s*请/
/** Numbering, which is no figure. */
const numbering =
  /^(?:[-+]|[（(]?[一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[、.](?!\d)|[①-⑳])+/
/** No heading is so long. */
const longestHeading = 24

type About = Pick<State, 'subject' | 'requests'>

const readSection = (report: AnyDraft, section: string, source: string): readonly Claim[] => {
  const found: Claim[] = []
  // What the part of the text is about, and what was last spoken of.
  let part = false
  let last: About['subject']
  for (const match of source.matchAll(sentences)) {
    const sentence = match[0]
    if (partStart.test(sentence)) {
      part = aboutRequests.test(sentence.slice(0, longestHeading))
      last = part ? 'requests' : undefined
    } else if (!part && source[match.index - 1] === '\n') last = undefined
    if (!part && last !== 'requests' && !ownWords.test(sentence)) {
      last = undefined
      continue
    }
    if (!promising.test(sentence)) continue
    const { text, places } = squeezed(sentence)
    const skipped = numbering.exec(text)?.[0].length ?? 0
    const read = readSentence(report, text.slice(skipped), { subject: last, requests: part || last === 'requests' })
    last = read.subject ?? last
    for (const { start, end, ...claim } of read.claims) {
      const from = places ? places[start + skipped]! : start + skipped
      const to = places ? places[end + skipped - 1]! : end + skipped - 1
      found.push({ ...claim, section, offset: match.index + from, length: to - from + 1, sentence: sentence.trim() })
    }
  }
  return found
}

const sentenceAt = (text: string, offset: number): string => {
  const start = Math.max(text.lastIndexOf('。', offset), text.lastIndexOf('\n', offset)) + 1
  const ends = [text.indexOf('。', offset), text.indexOf('\n', offset)].filter((at) => at >= 0)
  return text.slice(start, ends.length > 0 ? Math.min(...ends) + 1 : undefined).trim()
}

/**
 * What the narratives of a report tell of its figures: counts, growth, shares, that there were none or that all are handled,
 * and the years they name. What is not plainly about the tables is left out.
 */
export const claims = (report: AnyDraft): readonly Claim[] =>
  Object.entries(report.narratives ?? {}).flatMap(([section, text]) => {
    if (text === undefined) return []
    const years = yearsTold(section, text, report.year).map((year) => ({
      ...year,
      sentence: sentenceAt(text, year.offset),
    }))
    return section === 'preamble' ? years : [...years, ...readSection(report, section, text)]
  })
