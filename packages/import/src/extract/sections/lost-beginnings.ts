import type { Form } from '@gxgk/core'
import type { Passage } from '../passage'
import { numberedWords } from './numbered-words'

/** How the first part of a section begins, by which the section is known where its heading is lost. */
const firstParts: { readonly [section: string]: RegExp } = {
  overview: /^主动公开(?!政府信息情况$)/,
  problems:
    /^(?:[12]\d{3}年)?(?:度)?(?:我?[局县市区镇乡委]|本机关|政府信息公开)?(?:工作)?(?:中|方面)?(?:还|仍|也)?存在的?(?:一些|主要|突出)*(?:困难|问题|不足)|^(?:主要|突出)?问题(?:及|和|与|$)|^主要(?:问题|不足)/,
}

/** No line that names a part is so long. */
const longest = 40

const begins = (passage: Passage, section: string): boolean => {
  if (passage.kind !== 'text') return false
  const { level, words } = numberedWords(passage.text)
  const isNumbered = level === 'part' || level === 'item'
  const first = firstParts[section]
  if (!first?.test(words)) return false
  return (
    isNumbered || (section === 'problems' && (/^.{2,20}[:：]/.test(passage.text.trim()) || words.length < longest / 2))
  )
}

/**
 * Where sections begin whose heading is lost, by place: between the headings around, where nothing but a table stands, at
 * the first part that such a section has.
 */
export const lostBeginnings = (
  passages: readonly Passage[],
  headings: ReadonlyMap<number, string>,
  form: Form,
): ReadonlyMap<number, string> => {
  const beginnings = new Map<number, string>()
  const places = [...headings.keys()].sort((a, b) => a - b)
  const found = new Set(headings.values())
  form.sections.forEach(({ id }, i) => {
    if (found.has(id) || !(id in firstParts)) return
    const before = form.sections.slice(0, i).map((one) => one.id)
    const start = places.findLast((at) => before.includes(headings.get(at)!)) ?? -1
    const end = places.find((at) => at > start) ?? passages.length
    const above = form.sections.find((one) => one.id === headings.get(start))
    // The words of a narrative are its own.
    if (start >= 0 ? above?.table === undefined : i > 0) return
    if (start < 0 && places.length === 0) return
    const at = passages.findIndex((passage, k) => k > start && k < end && begins(passage, id))
    if (at >= 0) beginnings.set(at, id)
  })
  return beginnings
}
