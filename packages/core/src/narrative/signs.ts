import { phrasesAt } from './phrases'

/** What a character may be, beside the beginning of a word: bits of `signsAt`. */
export const sign = {
  /** It ends a clause. */
  stop: 1,
  /** It says nothing where no word begins with it. */
  ignored: 2,
  numeral: 4,
  digit: 8,
  /** 约, 近, 超过 … before a number begin with it. */
  opens: 16,
  /** One of the phrases begins with it. */
  phrase: 32,
} as const

const characters: readonly (readonly [number, string])[] = [
  [sign.stop, '，；：（）[]【】！!？?。'],
  [sign.ignored, '“”"\'‘’ 》①②③④⑤⑥⑦⑧⑨⑩-—·~*.'],
  [sign.numeral, '零〇○一二两三四五六七八九十百千廿卅壹贰叁肆伍陆柒捌玖拾佰仟'],
  [sign.digit, '0123456789'],
  [sign.opens, '约大将近接概不超逾至高突足到少低'],
]

// Made when the first text is read.
let table: Uint8Array | undefined

const made = (): Uint8Array => {
  const signs = new Uint8Array(65_536)
  for (const [bit, all] of characters) for (let at = 0; at < all.length; at++) signs[all.charCodeAt(at)]! |= bit
  for (const code of phrasesAt.keys()) signs[code]! |= sign.phrase
  return signs
}

/** What the character at a place may be; 0 after the end. */
export const signsAt = (text: string, at: number): number => (table ??= made())[text.charCodeAt(at)] ?? 0
