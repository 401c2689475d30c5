import type { Sense } from './lexicon'
import { lexicon } from './lexicon'
import type { Openness, ToldNumber } from './told-number'
import { numberAt } from './told-number'

/** A word, number or mark of a sentence; `rest` is what no word of the lexicon covers. */
export interface Token {
  readonly sense:
    Sense | { readonly is: 'number'; readonly number: ToldNumber } | { readonly is: 'stop' | 'rest' | 'range' }
  readonly start: number
  readonly end: number
}

export const numberOf = ({ sense }: Token): ToldNumber | undefined => (sense.is === 'number' ? sense.number : undefined)

interface Entry {
  readonly word: string
  readonly sense: Sense
}

/** Words by their first two characters, the longest first, so that few are compared; words of one character by that. */
const byStart = /* @__PURE__ */ (() => {
  const found = new Map<string, Entry[]>()
  for (const [word, sense] of lexicon) {
    const start = word.slice(0, 2)
    found.set(start, [...(found.get(start) ?? []), { word, sense }])
  }
  for (const list of found.values()) list.sort((a, b) => b.word.length - a.word.length)
  return found as ReadonlyMap<string, readonly Entry[]>
})()

const stops = new Set('，,；;：:()（）[]【】！!？?。')
const numerals = new Set('零〇○一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟')
const isDigit = (code: number) => code >= 48 && code <= 57
/** After these a number is an ordinal, a range or part of another. */
const noNumberAfter = /[第\d.\-—–~～/〔 ]/
/** 数十件 is no number, but 件数29 tells one. */
const noNumeralAfter = /[数几]/

const wordAt = (text: string, at: number): Entry | undefined => {
  const entries = byStart.get(text.slice(at, at + 2))
  if (entries) for (const entry of entries) if (text.startsWith(entry.word, at)) return entry
  return byStart.get(text[at]!)?.[0]
}

/** 12，176: a comma of the text where one of the number was meant. */
const isLaterThousands = (tokens: readonly Token[], number: ToldNumber | undefined) => {
  const [before, stop] = tokens.slice(-2)
  return (
    number !== undefined &&
    stop?.sense.is === 'stop' &&
    before?.sense.is === 'number' &&
    before.sense.number.unit === 'none' &&
    before.sense.number.value < 1000 &&
    number.value < 1000
  )
}

const openness = new Set<string>(['about', 'above', 'below'])

/** A sentence as words of the lexicon, numbers with their units, stops, and the rest. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  const add = (sense: Token['sense'], start: number, end: number) => {
    const last = tokens.at(-1)
    if (sense.is === 'rest' && last?.sense.is === 'rest' && last.end === start)
      tokens[tokens.length - 1] = { ...last, end }
    else tokens.push({ sense, start, end })
  }
  for (let at = 0; at < text.length;) {
    const character = text[at]!
    const digit = isDigit(text.charCodeAt(at))
    if (digit || numerals.has(character)) {
      const word = digit ? undefined : wordAt(text, at)
      const last = tokens.at(-1)?.sense.is
      const before = last !== undefined && openness.has(last) ? (last as Openness) : undefined
      const number = word ? undefined : numberAt(text, at, before)
      const isPart = at > 0 && (noNumberAfter.test(text[at - 1]!) || (!digit && noNumeralAfter.test(text[at - 1]!)))
      const part = isPart || isLaterThousands(tokens, number)
      const isDate = number?.unit === 'year' || number?.unit === 'date'
      if (number) add(part && !isDate ? { is: 'range' } : { is: 'number', number }, at, number.end)
      else if (word) add(word.sense, at, at + word.word.length)
      else add({ is: 'rest' }, at, at + 1)
      at = tokens.at(-1)!.end
      continue
    }
    if (stops.has(character)) {
      add({ is: 'stop' }, at, at + 1)
      at++
      continue
    }
    if (character === '《') {
      const close = text.indexOf('》', at)
      const end = close < 0 ? at + 1 : close + 1
      add({ is: 'fill' }, at, end)
      at = end
      continue
    }
    const word = wordAt(text, at)
    if (word) add(word.sense, at, at + word.word.length)
    else if (!'“”"\'‘’ 》'.includes(character)) add({ is: 'rest' }, at, at + 1)
    at += word ? word.word.length : 1
  }
  return tokens
}
