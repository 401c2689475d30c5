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
  /** The letters and digits without the number. */
  readonly words: string
}

/** Parts a line in its number and its words, as headings are numbered. */
export const numberedWords = (text: string): NumberedWords => {
  const plain = squeezed(text)
  for (const [level, numbering] of levels) {
    const found = numbering.exec(plain)?.[0]
    if (found !== undefined) return { level, words: labelWords(plain.slice(found.length)).words }
  }
  const bare = bareNumeral.exec(text)?.[0]
  if (bare !== undefined) return { level: 'section', words: labelWords(text.slice(bare.length)).words }
  return { level: 'none', words: labelWords(text).words }
}
