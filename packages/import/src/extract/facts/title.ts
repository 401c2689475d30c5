import type { Form } from '@gxgk/core'
import { yearOf } from './day'
import type { Fact, FactLine } from './line'
import { factOf, onlyOne, plain } from './line'

const yearShape = '(?<year>[12]\\d{3}|[〇○零一二三四五六七八九]{4})'
const organShape = '(?<organ>[\\p{Letter}\\p{Number}（）()·、]{2,60}?)'
/** What the reports are called beside the name that the form gives them. */
const usual = '(?:政府|政务)?信息公开(?:工作)?(?:情况)?的?(?:年度)?(?:工作)?(?:报告|年报)'
const remark = '(?:[（(].*[）)])?'
const organEnding =
  /(?:府|局|厅|委|会|办|部|署|室|处|所|院|校|学|馆|队|站|社|中心|公司|集团|街道|区|市|县|镇|乡|省|州|盟|旗|行|台|库|社区)$/

/** Titles run together have a name that holds another title. */
const title = /(?:报告|年报)|[12]\d{3}年/

export const isOrganName = (text: string): boolean =>
  new RegExp(`^${organShape}$`, 'u').test(text) && organEnding.test(text) && !title.test(text)

/** The end of a name, of which the beginning stands on the line above. */
const incomplete = /^(?:人民|政府|办公|委员会|管理局|工作)/

/** Verbs before the name of the organ in a sentence: 现公布某市人民政府2024年…. */
const announcing = /^(?:现将?|将|公布|发布|公开|编制|制定|形成|关于|了|为)+/
const noName = /^(?:[本我由按]|根据|依据|依照|以下|上述)/

const escapedForRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What a title says. */
export interface Title {
  readonly organ?: string
  readonly year: number
}

/** No title is so long, nor is a line of one that is parted. */
const longest = 120
const longestPart = 40

/** Reads `{organ}{year}年…` by the title of the form, 年度 for 年, in the ways that such titles are written. */
export const titleReader = (form: Form) => {
  const [, after = ''] = form.title.split('{year}')
  const name = `(?:${escapedForRegExp(plain(after).replace(/^年/, ''))}|${usual})`
  const whole = [
    `^${organShape}(?:关于)?的?${yearShape}年度?的?${name}${remark}$`,
    `^(?:关于)?${yearShape}年度?${organShape}(?:关于)?的?${name}${remark}$`,
    `^${organShape}${name}[（(]${yearShape}年度?[）)]$`,
  ].map((shape) => new RegExp(shape, 'u'))
  const alone = new RegExp(`^(?:关于)?${yearShape}年度?的?${name}${remark}$`, 'u')
  const inside = new RegExp(`${yearShape}年度?的?${name}`, 'gu')
  const organAtEnd = /[\p{Letter}\p{Number}（）()·、]{2,80}$/u
  const bare = (text: string) => text.replace(/^[《【“"[]+|[》】”"\]]+$/g, '')
  return {
    /** The title with the name of the organ, in a text that says nothing else. */
    whole: (text: string): Title | undefined => {
      if (text.length > longest || alone.test(bare(text))) return undefined
      for (const shape of whole) {
        const { organ, year } = shape.exec(bare(text))?.groups ?? {}
        const name = organ?.replace(announcing, '') ?? ''
        if (year && name.length > 1 && !/^\d+$/.test(name) && !incomplete.test(name) && !title.test(name))
          return { organ: name, year: yearOf(year) }
      }
      return undefined
    },
    /** The title without a name. */
    alone: (text: string): Title | undefined => {
      const year = text.length > longest ? undefined : alone.exec(bare(text))?.groups?.['year']
      return year === undefined ? undefined : { year: yearOf(year) }
    },
    /** The titles that a sentence names, each with the organ before it if that is surely a name. */
    inside: (text: string): readonly Title[] =>
      [...text.matchAll(inside)].map((found) => {
        const before = text.slice(Math.max(0, found.index - 80), found.index)
        const words = (organAtEnd.exec(before)?.[0] ?? '')
          .replace(/^.*现(?=将|公布|发布|公开)/, '')
          .replace(announcing, '')
        const isName = words.length <= 60 && !noName.test(words) && isOrganName(words)
        return { year: yearOf(found.groups!['year']!), ...(isName && { organ: words }) }
      }),
  }
}

/** A title, and the lines that it takes. */
export interface TitleLine extends Fact<Title> {
  readonly from: number
  readonly to: number
}

/** A title is printed on so many lines at most. */
const mostLines = 4

/** The day of publication may stand between the lines of a title. */
const dayAlone = /^[12]\d{3}年\d{1,2}月\d{1,2}日$|^[12]\d{3}([-./])\d{1,2}\1\d{1,2}$/

/**
 * The titles among lines: those on one line, else those on two and more, else those without a name. A name on several
 * lines must end as names of organs do, because other things stand above titles too.
 */
export const titleLines = (lines: readonly FactLine[], form: Form): readonly TitleLine[] => {
  const read = titleReader(form)
  const placed = lines.map((line, at) => ({ line, at }))
  const undated = placed.filter(({ line }) => !dayAlone.test(line.text))
  const titled = (find: (text: string) => Title | undefined, count: number): readonly TitleLine[] => {
    const among = count === 1 ? placed : undated
    return among.flatMap(({ line, at }, i) => {
      const own = among.slice(i, i + count)
      if (own.length < count || (count > 1 && own.some(({ line: { text } }) => text.length > longestPart))) return []
      const value = find(own.map(({ line: { text } }) => text).join(''))
      const raw = own.map((one) => one.line.raw).join(' ')
      return value ? [{ ...factOf(value, line), raw, from: at, to: own.at(-1)!.at + 1 }] : []
    })
  }
  const named = (text: string) => {
    const title = read.whole(text)
    return title?.organ !== undefined && organEnding.test(title.organ) ? title : undefined
  }
  for (let count = 1; count <= mostLines; count++) {
    const found = titled(count === 1 ? read.whole : named, count)
    if (found.length > 0) return found
  }
  return titled(read.alone, 1)
}

/** The title that these agree upon, where one of them is like what else is told of it; the last of its lines. */
export const likeliestTitle = (titles: readonly TitleLine[], others: readonly Title[]): TitleLine | undefined => {
  if (onlyOne(titles)) return titles.at(-1)
  const agreed = titles.filter(({ value }) =>
    others.some(({ organ, year }) => year === value.year && (organ === undefined || organ === value.organ)),
  )
  return onlyOne(agreed) ? agreed.at(-1) : undefined
}
