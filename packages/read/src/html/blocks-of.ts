import type { Block, Embedded } from '@gxgk/document'
import { paragraph } from '@gxgk/document'
import { workOf } from '../work'
import type { Limits } from '../limits'
import { closeFrame, sourceOf } from './close-frame'
import { picture, styled, transparent } from '../field-words'
import { offLine } from '../raised'
import { isBlock, isUnprinted } from './element'
import type { Frame, FrameKind } from './frame'
import { openFrame } from './frame'
import { generatedWords, ofNumbers } from './generated-words'
import { isSeen, lookOf, plainLook } from './look'
import { carriesData, embeddedIn } from './page-meta'
import type { Element, Page } from './parse-page'
import { styleReader } from './style-of'
import { styleRules } from './style-rules'
import { firstSign, isDrawnWord, isTellingRuby, mayBeThing, textIn, thingOf } from './things-in-cells'
import { toldReader } from './told-rules'
import { walkPage } from './walk-page'
import type { Run } from './words'
import { inlineOf } from './words'

/** Tables in tables and lists in lists are read as plain blocks beyond these levels. */
const deepestTables = 30
const deepestLists = 15

/** In nodes: an element is compared with what a style sheet may tell of it. */
const costOfComparison = 0.05

const isHeading = /^h[1-6]$/
const isList = /^(?:ul|ol|menu|dir)$/

/** What begins and ends in text what runs from right to left whatever it is. */
const override = ['\u202e', '\u202c'] as const

/** What a link to a note says. */
const noteNumber = /^\s*[（(]?\d{1,3}[）)]?\s*$/

const isBlank = (code: number) => code <= 0x20 || code === 0xa0 || code === 0x3000

/** The blocks of a page in reading order, and the data that it carries. */
export const blocksOf = (
  { page, sheets }: Page,
  limits: Limits,
): { readonly blocks: readonly Block[]; readonly embedded: Embedded | undefined } => {
  const { nodes } = workOf(limits)
  const root = openFrame('flow', page as unknown as Element, undefined)
  const frames: Frame[] = [root]
  const tables: Frame[] = []
  const looks = [plainLook]
  /** Whether elements in those that are open are blocks. */
  const holdItems = [false]
  const styleOf = styleReader(styleRules(sheets))
  let lists = 0
  let runs: Run[] = []
  /** The last sign of the line so far that is no space. */
  let lastSign = ''
  let embedded: Embedded | undefined
  /** The ruby text that is read, with all others in it: each is looked into once. */
  let ruby: Element | undefined
  /** What is generated after the words of elements that are open. */
  const endings = new Map<Element, string>()
  const toldOf = toldReader(sheets, () => nodes(costOfComparison))
  const toldAfter = new Set<Element>()

  const endLine = () => {
    lastSign = ''
    if (runs.length === 0) return
    const children = inlineOf(runs)
    runs = []
    // Lines of one text are parts of one node of the page.
    nodes(1)
    const frame = frames.at(-1)!
    if (children.length > 0) frame.blocks.push(paragraph(children, { source: sourceOf(frame) }))
  }
  /** In our own pages a line break stands within a paragraph; elsewhere it mostly parts two. */
  const breakLine = () => {
    lastSign = ''
    if (looks.at(-1)!.isOwn) runs.push('break')
    else endLine()
  }
  const addWords = (words: string) => {
    if (words === '') return
    let end = words.length - 1
    while (end >= 0 && isBlank(words.charCodeAt(end))) end--
    if (end >= 0) lastSign = words[end]!
    const last = runs.at(-1)
    const { isStrong: strong, href, isOverridden } = looks.at(-1)!
    const text = isOverridden && /\p{Number}/u.test(words) ? `${override[0]}${words}${override[1]}` : words
    if (last !== undefined && last !== 'break' && last.strong === strong && last.href === href) last.text += text
    else runs.push({ text, strong, href })
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
    if (isList.test(tagName)) return lists < deepestLists ? 'list' : 'flow'
    if (tagName === 'li') return around.kind === 'list' ? 'item' : 'flow'
    if (tagName === 'table') return tables.length < deepestTables ? 'table' : 'flow'
    if (tagName === 'caption') return around.kind === 'table' ? 'caption' : 'flow'
    if (tagName === 'tr') {
      const group = parentNode as Element
      return group.parentNode === tables.at(-1)?.element ? 'row' : 'flow'
    }
    return (tagName === 'td' || tagName === 'th') && around.kind === 'row' ? 'cell' : 'flow'
  }

  const addThing = (element: Element) => {
    const thing = thingOf(element)
    if (thing) frames.findLast(({ kind }) => kind === 'cell')?.things.push(thing)
  }

  walkPage(page, {
    enter: (element, spot) => {
      if (carriesData(element)) embedded ??= embeddedIn(element)
      const told = toldOf(element)
      const { facts: own, before, after } = styleOf(element)
      const facts = told.isTransparent ? { isTransparent: true, ...own } : own
      const look = lookOf(element, facts, looks.at(-1)!)
      if (look && isSeen(look) && tables.length > 0 && mayBeThing(element)) addThing(element)
      if (look && isSeen(look) && isDrawnWord(element)) addWords(picture(textIn(element)))
      const isRuby = element.tagName === 'rt' && (ruby !== undefined || isTellingRuby(element))
      if (look === undefined || (isUnprinted(element) && !isRuby)) return false
      if (isRuby) ruby ??= element
      if (element.tagName === 'br') {
        breakLine()
        return false
      }
      if (isBlock(element, facts, holdItems.at(-1))) {
        endLine()
        const frame = openFrame(kindOf(element), element, spot, frames.at(-1))
        frames.push(frame)
        if (frame.kind === 'table') tables.push(frame)
        if (frame.kind === 'list') lists++
      }
      looks.push(look)
      holdItems.push(facts.holdsItems ?? false)
      if ((told.before || told.after) && isSeen(look)) {
        const thing = { words: styled(), isField: false, isOrnament: false }
        frames.findLast(({ kind }) => kind === 'cell')?.things.push(thing)
        if (told.before && (ofNumbers.test(lastSign) || ofNumbers.test(firstSign(element)))) addWords(styled())
        if (told.after) toldAfter.add(element)
      }
      if (before) addWords(generatedWords(before, element, look))
      if (after) endings.set(element, generatedWords(after, element, look))
      return true
    },
    leave: (element) => {
      if (ruby === element) ruby = undefined
      addWords(endings.get(element) ?? '')
      if (toldAfter.delete(element) && ofNumbers.test(lastSign)) addWords(styled())
      if (frames.at(-1)!.element === element) {
        endLine()
        const frame = frames.pop()!
        if (frame.kind === 'table') tables.pop()
        if (frame.kind === 'list') lists--
        closeFrame(frame, frames.at(-1)!, tables.at(-1), { isOwn: looks.at(-1)!.isOwn, limits })
      }
      looks.pop()
      holdItems.pop()
    },
    text: (value) => {
      const look = looks.at(-1)!
      if (!isSeen(look)) return
      const isUnseen = look.isTransparent && /\p{Number}/u.test(value) && !/\p{Letter}/u.test(value)
      const isMark = /\d/.test(lastSign) && noteNumber.test(value)
      const place = look.raised === 'note' ? (isMark ? 'above' : 'not') : look.raised
      if (place !== 'not') addWords(offLine(value, place, lastSign))
      else if (look.keepsLines) addLines(value)
      else addWords(value)
      if (isUnseen) addWords(transparent())
    },
  })
  endLine()
  return { blocks: root.blocks, embedded }
}
