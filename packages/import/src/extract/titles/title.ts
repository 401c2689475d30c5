import type { Form } from '@gxgk/core'
import { beforeTitle } from './before-name'
import { yearOf } from '../facts/day'
import { plain } from '../facts/line'
import { isOrganName } from './organ-name'

/** What a title says. */
export interface Title {
  readonly organ?: string
  readonly year?: number
}

/** A title in a text, and the words before it that may be the organ's name or the end of it. */
export interface TitleIn extends Title {
  readonly words: string
  /** Whether it is a part of a sentence. */
  readonly isSpoken: boolean
  /** Whether all after it belongs to a title. */
  readonly isEnd: boolean
  /** Whether the name stands between the year and the words of the title, where nothing can be stuck to it. */
  readonly isEnclosed: boolean
  /** Where the words of the title end. */
  readonly end: number
}

const numeral = '[〇○零OＯ一二三四五六七八九]{4}'
const year = `(?<year>(?<!\\d)[12]\\d{3}(?!\\d)|${numeral}(?=年))`
/** What the reports are called beside the name that the form gives them. */
const usual =
  '(?:政府|政务)?(?:信息公开|信息[与和及]政务公开)(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:情况)?的?(?:报告|年报)'

const escapedForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const yearLast = new RegExp(`${year}年?度?的?$`, 'u')
const yearThenName = new RegExp(
  `^(?<before>.*)${year}年?度?(?<organ>[\\p{Script=Han}\\d（）()·、]{2,60}?)(?:关于)?的?$`,
  'u',
)
const yearFirst = new RegExp(`^[（(【[]?${year}年?度?[）)】\\]]?`, 'u')
const remarks = /^(?:[》〉”"」』】\]]|[（(【[][^（()）]{0,40}[）)】\]])*/
const notice = /^的?(?:通知|公告|公示|通告|函|报告)?/
/** What a page prints after a title in the same line. */
const surroundings =
  /^(?:$|[\s_|\-–—.…·]*(?:\d{1,4}$|[12]\d{3}[-/.年]\d|(?:发布|公布|成文|更新)?(?:日期|时间)|来源|作者|浏览|阅读|点击|字体|字号|打印|分享|索引号|(?:pdf|docx?|wps|html?|txt)$))/i
const bracketed = /^[》”"]*[（(](?<organ>[^（()）]{3,40})[）)]/

/** No title is so long. */
const longest = 160
/** No name of an organ stands so far before its title. */
const farthest = 100

/** The piece of a text with spaces that is the given piece of it without spaces. */
const spacedPiece = (spaced: string, length: number): string => {
  let at = 0
  for (let letters = 0; at < spaced.length && letters < length; at++) if (spaced[at] !== ' ') letters++
  return spaced.slice(0, at)
}

/** Reads titles by that of the form, `{organ}{year}年…`, 年度 for 年, in the ways that such titles are written. */
export const titleReader = (form: Form) => {
  const [, after = ''] = form.title.split('{year}')
  const name = new RegExp(`${escapedForRegExp(plain(after).replace(/^年/, ''))}|${usual}`, 'gu')

  const titleAt = (text: string, spaced: string, from: number, to: number): TitleIn => {
    const left = text.slice(Math.max(0, from - farthest), from)
    const right = text.slice(to)
    const start = from - left.length
    /** What stands before the given place, as it is spaced. */
    const before = (end: number) =>
      beforeTitle(spacedPiece(spaced, start + end).slice(spacedPiece(spaced, start).length))
    const tail = (rest: string) => {
      const cut = rest.replace(remarks, '').replace(notice, '').replace(remarks, '')
      return surroundings.test(cut)
    }
    const last = yearLast.exec(left)
    const between = last ? null : yearThenName.exec(left)
    const organ = between?.groups?.['organ']?.replace(/^的/, '').replace(/(?:关于)?(?:公布|发布|编制)?$/, '') ?? ''
    if (between && isOrganName(organ)) {
      const { words, isSpoken } = before(between.groups!['before']!.length)
      const isNamed = !isSpoken || words === ''
      return {
        organ,
        year: yearOf(between.groups!['year']!),
        words,
        isSpoken: !isNamed,
        isEnd: tail(right),
        isEnclosed: true,
        end: to,
      }
    }
    const first = last ? null : yearFirst.exec(right)
    const told = last ?? first
    const own = before(last ? last.index : left.length)
    const rest = first ? right.slice(first[0].length) : right
    const inBracket = own.words === '' ? bracketed.exec(rest)?.groups?.['organ'] : undefined
    const named = inBracket !== undefined && isOrganName(inBracket) ? inBracket : own.words
    return {
      ...own,
      ...(isOrganName(named) && { organ: named }),
      ...(told && { year: yearOf(told.groups!['year']!) }),
      isEnd: tail(rest),
      isEnclosed: named !== own.words,
      end: to,
    }
  }

  /** The titles in a text; `spaced` is it with its spaces. */
  const titlesIn = (text: string, spaced: string): readonly TitleIn[] =>
    [...text.matchAll(name)].map((found) => titleAt(text, spaced, found.index, found.index + found[0].length))
  const last = form.title.at(-1)!
  /** Whether a title may end in a line. */
  const mayEnd = (text: string): boolean => text.includes(last) || text.includes('年报')
  return Object.assign(titlesIn, { mayEnd })
}

export type TitleReader = ReturnType<typeof titleReader>

/** The title that a text says and nothing else but what surrounds titles. */
export const wholeTitle = (read: TitleReader, text: string, spaced: string): TitleIn | undefined =>
  text.length > longest ? undefined : read(text, spaced).findLast(({ isSpoken, isEnd }) => isEnd && !isSpoken)
