import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Block, Embedded } from '@gxgk/document'
import { paragraph, safeHref } from '@gxgk/document'
import { refuseBeyond } from '../import-error'
import type { Limits } from '../limits'
import { closeFrame, sourceOf } from './close-frame'
import { attributeOf, hasClass, isBlock, isUnprinted, keepsLines } from './element'
import type { Frame, FrameKind } from './frame'
import { openFrame } from './frame'
import { embeddedIn } from './page-meta'
import type { Element } from './parse-page'
import { walkPage } from './walk-page'
import type { Run } from './words'
import { inlineOf } from './words'

/** Tables in tables and lists in lists are read as plain blocks beyond these levels. */
const deepestTables = 30
const deepestLists = 15

const isHeading = /^h[1-6]$/
const isList = /^(?:ul|ol|menu|dir)$/
const isRaised = /^su[bp]$/

/** The blocks of a page in reading order, and the data that it carries. */
export const blocksOf = (
  page: DefaultTreeAdapterTypes.Document,
  limits: Limits,
): { readonly blocks: readonly Block[]; readonly embedded: Embedded | undefined } => {
  const root = openFrame('flow', page as unknown as Element, undefined)
  const frames: Frame[] = [root]
  const tables: Frame[] = []
  const links: string[] = []
  const levels = { list: 0, strong: 0, lines: 0, raised: 0, own: 0 }
  let runs: Run[] = []
  let ended = 0
  let isAfterDigit = false
  let embedded: Embedded | undefined

  const endLine = () => {
    isAfterDigit = false
    if (runs.length === 0) return
    const children = inlineOf(runs)
    runs = []
    // Lines of one text are parts of one node of the page.
    refuseBeyond('nodes', ++ended, limits)
    const frame = frames.at(-1)!
    if (children.length > 0) frame.blocks.push(paragraph(children, { source: sourceOf(frame) }))
  }
  /** In our own pages a line break stands within a paragraph; elsewhere it mostly parts two. */
  const breakLine = () => {
    isAfterDigit = false
    if (levels.own > 0) runs.push('break')
    else endLine()
  }
  const addWords = (words: string) => {
    if (words === '') return
    isAfterDigit = /\d/.test(words.at(-1)!)
    const last = runs.at(-1)
    const [strong, href] = [levels.strong > 0, links.findLast((one) => one !== '')]
    if (last !== undefined && last !== 'break' && last.strong === strong && last.href === href) last.text += words
    else runs.push({ text: words, strong, href })
  }

  /** Words in which line ends are those of the page; the parser makes all of them `\n`. */
  const addLines = (words: string) => {
    let from = 0
    for (let at = words.indexOf('\n'); at >= 0; at = words.indexOf('\n', from)) {
      addWords(words.slice(from, at))
      breakLine()
      from = at + 1
    }
    addWords(words.slice(from))
  }

  const kindOf = (element: Element): FrameKind => {
    const { tagName, parentNode } = element
    const around = frames.at(-1)!
    if (isHeading.test(tagName)) return 'heading'
    if (isList.test(tagName)) return levels.list < deepestLists ? 'list' : 'flow'
    if (tagName === 'li') return around.kind === 'list' ? 'item' : 'flow'
    if (tagName === 'table') return tables.length < deepestTables ? 'table' : 'flow'
    if (tagName === 'caption') return around.kind === 'table' ? 'caption' : 'flow'
    if (tagName === 'tr') {
      const group = parentNode as Element
      return group.parentNode === tables.at(-1)?.element ? 'row' : 'flow'
    }
    return (tagName === 'td' || tagName === 'th') && around.kind === 'row' ? 'cell' : 'flow'
  }

  /** Counts what an inline element changes of the words in it: 1 where it begins, -1 where it ends. */
  const change = (element: Element, by: 1 | -1) => {
    const { tagName } = element
    if (tagName === 'b' || tagName === 'strong') levels.strong += by
    if (isRaised.test(tagName)) levels.raised += by
    if (keepsLines(element)) levels.lines += by
    if (hasClass(element, 'gxgk')) levels.own += by
    if (tagName !== 'a') return
    if (by === 1) links.push(safeHref(attributeOf(element, 'href')?.trim() ?? '') ?? '')
    else links.pop()
  }

  walkPage(page, {
    enter: (element, spot) => {
      if (element.tagName === 'template' && hasClass(element, 'gxgk-data')) embedded ??= embeddedIn(element)
      if (isUnprinted(element)) return false
      if (element.tagName === 'br') {
        breakLine()
        return false
      }
      if (isBlock(element)) {
        endLine()
        const frame = openFrame(kindOf(element), element, spot, frames.at(-1))
        frames.push(frame)
        if (frame.kind === 'table') tables.push(frame)
        if (frame.kind === 'list') levels.list++
      }
      change(element, 1)
      return true
    },
    leave: (element) => {
      if (frames.at(-1)!.element === element) {
        endLine()
        const frame = frames.pop()!
        if (frame.kind === 'table') tables.pop()
        if (frame.kind === 'list') levels.list--
        closeFrame(frame, frames.at(-1)!, tables.at(-1), { isOwn: levels.own > 0, limits })
      }
      change(element, -1)
    },
    text: (value) => {
      // The number of a note would become a part of the figure before it.
      if (levels.raised > 0 && isAfterDigit && /^\s*\d{1,9}\s*$/.test(value)) addWords(`（${value.trim()}）`)
      else if (levels.lines > 0) addLines(value)
      else addWords(value)
    },
  })
  endLine()
  return { blocks: root.blocks, embedded }
}
