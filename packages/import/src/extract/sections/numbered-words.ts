import { labelWords, squeezed } from '../labels/canonical'

/** How a line is numbered: as sections are, as their parts are, as items are, or not. */
export type Level = 'section' | 'part' | 'item' | 'none'

const levels: readonly (readonly [Level, RegExp])[] = [
  ['section', /^第[一二三四五六七八九十\d]{1,3}(?:部分|章|节|篇)[、.,:]?/],
  ['section', /^第?[一二三四五六七八九十]{1,3}[、.,:;·]+/],
  ['section', /^[壹贰叁肆伍陆柒捌玖拾]{1,2}[、.,:]/],
  ['section', /^[IVX]{1,4}[、.,:]/],
  ['part', /^\([一二三四五六七八九十]{1,3}\)[、.,:]?/],
  ['item', /^\(?\d{1,2}[、.,:)]+/],
]

/** `一 总体情况`: a numeral and nothing but a space. */
const bareNumeral = /^\s*(?:[一二三四五六七八九十]{1,2}|[IVXⅠ-Ⅻ]{1,4})\s+(?=\S)/u

export interface NumberedWords {
  readonly level: Level
  /** The number, up to ten; absent where there is none, or a larger one. */
  readonly ordinal?: number
  /** The letters and digits without the number. */
  readonly words: string
}

const numerals = ['一壹I1Ⅰ', '二贰2Ⅱ', '三叁3Ⅲ', '四肆4Ⅳ', '五伍V5Ⅴ', '六陆6Ⅵ', '七柒7Ⅶ', '八捌8Ⅷ', '九玖9Ⅸ', '十拾XⅩ']

const numbered = (level: Level, numbering: string, words: string): NumberedWords => {
  const [numeral = '', ...others] = numbering.replace(/[^\p{Number}一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾IVX]/gu, '')
  const at = others.length > 0 ? -1 : numerals.findIndex((same) => same.includes(numeral))
  return { level, ...(numeral !== '' && at >= 0 && { ordinal: at + 1 }), words: labelWords(words).words }
}

/** Parts a line in its number and its words, as headings are numbered. */
export const numberedWords = (text: string): NumberedWords => {
  const plain = squeezed(text)
  for (const [level, numbering] of levels) {
    const found = numbering.exec(plain)?.[0]
    if (found !== undefined) return numbered(level, found, plain.slice(found.length))
  }
  const bare = bareNumeral.exec(text)?.[0]
  if (bare !== undefined) return numbered('section', bare, text.slice(bare.length))
  return { level: 'none', words: labelWords(text).words }
}
