import type { Kind } from './kinds'
import type { Openness } from './number-tail'
import type { OrganNames } from './organ-names'
import { phrasesAt } from './phrases'
import { sign, signsAt } from './signs'
import type { ToldNumber } from './told-number'
import { numberAt } from './told-number'
import { wordAt } from './words'

/** A word, number, name or mark of a sentence. */
export interface Token {
  readonly kind: Kind | '止'
  readonly value?: string | undefined
  readonly number?: ToldNumber | undefined
  /** Of a year or day: `this` where it is of the report's year, or the whole of it. */
  readonly date?: 'this' | 'other' | 'season' | undefined
  readonly start: number
  readonly end: number
}

/** Every token of the same shape, which is several times as fast to look at. */
const tokenOf = (
  kind: Token['kind'],
  start: number,
  end: number,
  value?: string,
  number?: ToldNumber,
  date?: Token['date'],
): Token => ({ kind, value, number, date, start, end })

/** After these a number is an ordinal, a range or part of another. */
const noNumberAfter = /[第\d.\-—–~～/〔 ]/
/** 数十件 is no number, but 件数29 tells one. */
const noNumeralAfter = /[数几]/
/** 35个申请人, 12名群众: they are counted, and not what they ask for. */
const people =
  /^(?:个|名|位|家)?(?:不同|独立)?的?(?:申请人|当事人|群众|市民|公民|居民|村民|人员|企业|公司|单位|部门|主体|自然人|人(?!次))/
/** 1月1日至12月31日、截至12月底、1-12月: the whole of a year. */
const wholeYear = /1月1日.{0,14}12月31|(?<![日月份])[至止].{0,8}12月(?:31|底|末)|(?<!\d)1(?:月份?)?[-—–~至到]12月/
/** 1. 2、 at the head of a clause. */
const marker = /(?:\d{1,2}[.、）](?:(?=20\d\d年)|(?!\d))|[一二三四五六七八九十]{1,2}[是、])/y
const figures = sign.digit | sign.numeral
/** 2022年至2024年: the year is the last of several. */
const endsYears = /(\d{4})年?(?:度|\d{1,2}月(?:\d{1,2}日)?)?[至到—–~～-]+$/

const kindOfUnit = {
  count: '数',
  percent: '百',
  points: '点',
  times: '倍',
  yuan: '元',
  other: '量',
  none: '数',
} as const

/** 12，176: a comma of the text where one of the number was meant. */
const isLaterThousands = (tokens: readonly Token[], { value }: ToldNumber) => {
  const before = tokens.at(-2)
  return value < 1000 && tokens.at(-1)?.kind === '止' && before?.number?.unit === 'none' && before.number.value < 1000
}

const opennessOf: { readonly [word: string]: Openness } = {
  ...{ 约: 'about', 大约: 'about', 近: 'about', 将近: 'about', 接近: 'about', 大概: 'about', 约为: 'about' },
  ...{ 超过: 'above', 超: 'above', 逾: 'above', 至少: 'above', 不少于: 'above', 高达: 'above', 突破: 'above' },
  ...{ 不足: 'below', 不到: 'below', 不超过: 'below', 少于: 'below', 低于: 'below' },
}
const openness = /约为|大约|约|将近|接近|近|大概|不超过|超过|超|逾|至少|不少于|高达|突破|不足|不到|少于|低于/y

/** A word that opens the number after it: 约50件. */
const opensAt = (text: string, at: number): readonly [Openness, number] | undefined => {
  openness.lastIndex = at
  const match = openness.exec(text)
  if (!match || !(signsAt(text, openness.lastIndex) & figures)) return undefined
  return [opennessOf[match[0]]!, openness.lastIndex]
}

/** Beside these, what was written is a part of the whole: 网上申请22件，书面申请1件, but not 书面申请8件，其中邮寄5件. */
const otherChannels = /网|函|当面|面对面|邮|现场|窗口|在线|平台|口头|电话/

/** What stands in a sentence, one after another. */
export const tokensOf = (text: string, year: number, nameEnd: OrganNames): readonly Token[] => {
  const tokens: Token[] = []
  let isWhole: boolean | undefined
  const dateOf = ({ unit, value }: ToldNumber, start: number): 'this' | 'other' | 'season' => {
    // 一年收到12件: in the year of the report.
    if (unit === 'year' && value === 1) return 'this'
    if (unit === 'date') return (isWhole ??= wholeYear.test(text)) ? 'this' : 'season'
    const first = endsYears.exec(text.slice(Math.max(0, start - 16), start))?.[1]
    return value === year && (first === undefined || Number(first) === year) ? 'this' : 'other'
  }
  const phraseAt = (at: number): Token | undefined => {
    if (!(signsAt(text, at) & sign.phrase)) return undefined
    for (const { form, read } of phrasesAt.get(text.charCodeAt(at))!) {
      form.lastIndex = at
      const match = form.exec(text)
      const told = match && read(match, year)
      if (told) return tokenOf(told[0], at, form.lastIndex, told[1])
    }
    return undefined
  }
  const wordAtPlace = (at: number): Token | undefined => {
    const phrase = phraseAt(at)
    if (phrase) return phrase
    const word = wordAt(text, at)
    const name = nameEnd(text, at)
    if (name > 0 && name >= at + (word?.length ?? 0)) return tokenOf('我', at, name)
    if (
      word?.value === 'written' &&
      !otherChannels.test(text.slice(0, at)) &&
      !otherChannels.test(text.split('其中')[0]!)
    )
      return tokenOf('补', at, at + word.length)
    return word && tokenOf(word.kind, at, at + word.length, word.value)
  }
  for (let at = 0; at < text.length;) {
    const signs = signsAt(text, at)
    if (signs & sign.stop) {
      tokens.push(tokenOf('止', at, ++at))
      continue
    }
    if (signs & figures && (tokens.length === 0 || tokens[tokens.length - 1]!.kind === '止')) {
      marker.lastIndex = at
      if (marker.test(text)) {
        at = marker.lastIndex
        continue
      }
    }
    const open = signs & sign.opens ? opensAt(text, at) : undefined
    const from = open?.[1] ?? at
    const first = open ? signsAt(text, from) : signs
    const digit = (first & sign.digit) > 0
    const word = digit ? phraseAt(from) : wordAtPlace(from)
    const number = !word && first & figures ? numberAt(text, from, open?.[0]) : undefined
    if (number) {
      const crowd = number.unit === 'count' || number.unit === 'none' || number.unit === 'other'
      const counted = crowd ? people.exec(text.slice(at, at + 40).slice(digitsIn(text, from) - at, 24)) : null
      const isPart =
        noNumberAfter.test(text[from - 1] ?? '') ||
        (!digit && number.unit !== 'percent' && noNumeralAfter.test(text[from - 1] ?? '')) ||
        isLaterThousands(tokens, number)
      if (counted) {
        const end = digitsIn(text, from) + counted[0].length
        tokens.push(tokenOf('补', at, end, 'people'))
        at = end
      } else if (number.unit === 'year' || number.unit === 'date') {
        const date = dateOf(number, from)
        tokens.push(tokenOf(date === 'this' ? '补' : '时', at, number.end, undefined, number, date))
        at = number.end
      } else {
        tokens.push(tokenOf(isPart ? '乱' : kindOfUnit[number.unit], from, number.end, undefined, number))
        at = number.end
      }
    } else if (word && from === at) {
      tokens.push(word)
      at = word.end
    } else {
      if (!(signs & sign.ignored)) {
        const last = tokens.at(-1)
        if (last?.kind === '生' && last.end === at) tokens[tokens.length - 1] = tokenOf('生', last.start, at + 1)
        else tokens.push(tokenOf('生', at, at + 1))
      }
      at++
    }
  }
  return tokens
}

/** Where the digits end that begin at a place. */
const digitsIn = (text: string, at: number): number => {
  let end = at
  while (signsAt(text, end) & figures || '余多万,'.includes(text[end] ?? '-')) end++
  return end
}
