import type { Form, TableForm } from '@gxgk/core'
import { builtOnce } from '../labels/built-once'
import { isOrganName } from '../titles/organ-name'
import { matcherOf } from '../labels/matcher'
import type { Passage, TextPassage } from '../passage'
import { candidatesIn } from '../sections/candidates'
import { nearlySame } from '../sections/heading-line'
import { numberedWords } from '../sections/numbered-words'
import { fewestLabels, labelsIn } from './report-content'

/** A report, and the lines above tables that are printed with it but are of others. */
export interface WithoutAttached {
  readonly passages: readonly Passage[]
  readonly attached: readonly TextPassage[]
}

const attachment = /^[（(【[]?附\s*(?:(?:件|表|录)\s*[\d一二三四五六七八九十]*\s*[】\])）]?\s*[:：.、]?|[:：])\s*/
/** No title of an attachment is so long. */
const longest = 60
/** So many passages below a title its table begins. */
const nearest = 4

const headingMatcher = /* @__PURE__ */ builtOnce((form: Form) => matcherOf(form.sections))

/** The organ that words begin with: the longest name. */
const organBefore = (words: string): string | undefined => {
  for (let length = Math.min(words.length - 2, 40); length > 1; length--)
    if (isOrganName(words.slice(0, length))) return words.slice(0, length)
  return undefined
}

/**
 * Leaves out tables that are printed below a title of their own, 附件：某中心…情况, and are not the report's: the organ of the
 * title is another, or the report has that table already. `organIn` tells the report's, where it is known.
 */
export const withoutAttached = (
  passages: readonly Passage[],
  forms: readonly Form[],
  organIn: () => string | undefined,
): WithoutAttached => {
  const matcher = headingMatcher(forms.at(-1)!)
  const tables = forms.flatMap((form) => Object.values(form.tables))
  const isTitle = (passage: Passage): passage is TextPassage => {
    if (passage.kind !== 'text' || passage.text.length > longest || /[。；，]/.test(passage.text)) return false
    const words = passage.text.trim().replace(attachment, '')
    if (words !== passage.text.trim()) return true
    const { level, words: own } = numberedWords(words)
    const name = level === 'none' ? organBefore(own) : undefined
    const heading = name === undefined ? undefined : matcher(own.slice(name.length))
    return heading !== undefined && heading.score > nearlySame
  }
  const titles = passages.flatMap((passage, at) => (isTitle(passage) ? [{ passage, at }] : []))
  if (titles.length === 0) return { passages, attached: [] }

  const isHeading = candidatesIn(passages, matcher).filter(({ level, isMarked }) => level === 'section' || isMarked)
  const dropped = new Set<number>()
  const attached: TextPassage[] = []
  const organ = organIn()
  for (const { passage, at } of titles) {
    if (dropped.has(at)) continue
    const above = passages.slice(0, at)
    const seen = new Set(isHeading.flatMap((one) => (one.at < at ? [one.section] : [])))
    const end = isHeading.find((one) => one.at > at && !seen.has(one.section))?.at ?? passages.length
    const own = tables.find((table) => startsBelow(passages.slice(at + 1, Math.min(end, at + 1 + nearest)), table))
    if (!own || seen.size === 0) continue
    const name = organBefore(passage.text.trim().replace(attachment, ''))
    const isAnothers = name !== undefined && organ !== undefined && !organ.endsWith(name)
    if (!isAnothers && labelsIn(above, own).size < fewestLabels) continue
    attached.push(passage)
    for (let i = at; i < end; i++) dropped.add(i)
  }
  return attached.length === 0
    ? { passages, attached }
    : { passages: passages.filter((_, i) => !dropped.has(i)), attached }
}

const startsBelow = (passages: readonly Passage[], table: TableForm) => labelsIn(passages, table).size >= fewestLabels
