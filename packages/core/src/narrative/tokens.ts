import type { Sense } from './sense'
import type { Openness } from './number-tail'
import type { ToldNumber } from './told-number'
import { numberAt } from './told-number'
import { wordAt } from './words'

/** A word, number or mark of a sentence; `rest` is what no word of the lexicon covers. */
export interface Token {
  readonly sense:
    Sense | { readonly is: 'number'; readonly number: ToldNumber } | { readonly is: 'stop' | 'rest' | 'range' }
  readonly start: number
  readonly end: number
}

export const numberOf = ({ sense }: Token): ToldNumber | undefined => (sense.is === 'number' ? sense.number : undefined)

const stops = new Set('，,；;：:()（）[]【】！!？?。')
const numerals = new Set('零〇○一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟')
const isDigit = (code: number) => code >= 48 && code <= 57
/** After these a number is an ordinal, a range or part of another. */
const noNumberAfter = /[第\d.\-—–~～/〔 ]/
/** 数十件 is no number, but 件数29 tells one. */
const noNumeralAfter = /[数几]/

/** 12，176: a comma of the text where one of the number was meant. */
const isLaterThousands = (tokens: readonly Token[], { value }: ToldNumber) => {
  const before = tokens.at(-2)
  return (
    value < 1000 &&
    tokens.at(-1)?.sense.is === 'stop' &&
    before?.sense.is === 'number' &&
    before.sense.number.unit === 'none' &&
    before.sense.number.value < 1000
  )
}

const fill: Token['sense'] = { is: 'fill' }
const rest: Token['sense'] = { is: 'rest' }
const stop: Token['sense'] = { is: 'stop' }
const range: Token['sense'] = { is: 'range' }
const ignored = '“”"\'‘’ 》①②③④⑤⑥⑦⑧⑨⑩'

const opennessOf = (token: Token | undefined): Openness | undefined => {
  const is = token?.sense.is
  return is === 'about' || is === 'above' || is === 'below' ? is : undefined
}

const senseOfNumber = (text: string, at: number, number: ToldNumber, tokens: readonly Token[]): Token['sense'] => {
  const isDate = number.unit === 'year' || number.unit === 'date'
  const before = at > 0 ? text[at - 1]! : ''
  const isPart =
    noNumberAfter.test(before) ||
    (!isDigit(text.charCodeAt(at)) && number.unit !== 'percent' && noNumeralAfter.test(before)) ||
    isLaterThousands(tokens, number)
  return isPart && !isDate ? range : { is: 'number', number }
}

/** A sentence as words of the lexicon, numbers with their units, stops, and the rest. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (let at = 0; at < text.length;) {
    const start = at
    const character = text[at]!
    const digit = isDigit(text.charCodeAt(at))
    const word = digit ? undefined : wordAt(text, at)
    const number =
      !word && (digit || numerals.has(character)) ? numberAt(text, at, opennessOf(tokens.at(-1))) : undefined
    at += word?.length ?? 1
    if (number) {
      at = number.end
      tokens.push({ sense: senseOfNumber(text, start, number, tokens), start, end: at })
    } else if (stops.has(character)) tokens.push({ sense: stop, start, end: at })
    else if (character === '《') {
      at = text.indexOf('》', at) + 1 || at
      tokens.push({ sense: fill, start, end: at })
    } else if (word) tokens.push({ sense: word.sense, start, end: at })
    else if (!ignored.includes(character)) {
      const last = tokens.at(-1)
      if (last?.sense.is === 'rest' && last.end === start) tokens[tokens.length - 1] = { ...last, end: at }
      else tokens.push({ sense: rest, start, end: at })
    }
  }
  return tokens
}
