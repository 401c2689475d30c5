const chineseDigits = '零一二三四五六七八九'
const formalDigits = '零壹贰叁肆伍陆柒捌玖'

/** A number below ten thousand in Chinese, 一百零一. */
const counted = (value: number, digits: string, units: string): string => {
  let words = ''
  let isGap = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) {
      isGap = words !== ''
      continue
    }
    words += (isGap ? digits[0]! : '') + digits[digit]! + (power > 0 ? units[power - 1]! : '')
    isGap = false
  }
  return words || digits[0]!
}

const chinese = (value: number) => counted(value, chineseDigits, '十百千').replace(/^一十/, '十')
const positional = (value: number) =>
  String(value).replace(/\d/g, (digit) => `〇${chineseDigits.slice(1)}`[Number(digit)]!)

/** The sign so many places after the first one; the digits themselves where there is none. */
const signs = (first: number, most: number) => (value: number) =>
  value >= 1 && value <= most ? String.fromCodePoint(first + value - 1) : String(value)

/** A, B, … Z, AA, BB, as Word goes on. */
const letter = (first: number) => (value: number) =>
  value >= 1 && value <= 26 * 9
    ? String.fromCodePoint(first + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
    : String(value)

const romans = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

const roman = (value: number): string => {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let words = ''
  for (const [sign, worth] of romans) for (; rest >= worth; rest -= worth) words += sign
  return words
}

const formats: { readonly [name: string]: (value: number) => string } = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalFullWidth2: (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalEnclosedCircle: signs(0x2460, 20),
  decimalEnclosedCircleChinese: signs(0x2460, 20),
  decimalEnclosedParen: signs(0x2474, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  // Below a hundred the same; above it Word writes digit by digit, 一〇一.
  chineseCounting: (value) => (value < 100 ? chinese(value) : positional(value)),
  taiwaneseCounting: (value) => (value < 100 ? chinese(value) : positional(value)),
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: (value) => chinese(value).replace(/一(?=[十百千])|零/g, '') || '〇',
  ideographDigital: positional,
  taiwaneseDigital: positional,
  japaneseDigitalTenThousand: positional,
  chineseLegalSimplified: (value) => counted(value, formalDigits, '拾佰仟'),
  ideographEnclosedCircle: signs(0x3280, 10),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value),
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? String(value),
  upperLetter: letter(0x41),
  lowerLetter: letter(0x61),
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
}

/** A number of a list in one of the formats of `w:numFmt`; in digits where it is not known, or too great. */
export const formatNumber = (value: number, format: string): string =>
  Object.hasOwn(formats, format) && (value < 10_000 || format === 'none') ? formats[format]!(value) : String(value)
