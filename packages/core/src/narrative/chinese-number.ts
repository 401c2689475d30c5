const digits: { readonly [character: string]: number } = {
  ...{ 零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 },
}
const units: { readonly [character: string]: number } = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const tens: { readonly [character: string]: string } = { 廿: '二十', 卅: '三十' }

/** Digits without units are read by place: 二〇二四 is 2024. */
const byPlace = (text: string): number | null =>
  text.length < 16 && !/[两]/.test(text.length > 1 ? text : '')
    ? Number([...text].map((one) => digits[one]).join(''))
    : null

/** Below 万: units fall, every digit but the last has its unit, a gap is one 零. */
const belowTenThousand = (text: string): number | null => {
  let total = 0
  let lastUnit = 10_000
  let digit: number | null = null
  let zero = false
  for (const character of text) {
    const unit = units[character]
    if (unit === undefined) {
      // A second 万 is none of its digits.
      if (digit !== null || !(character in digits)) return null
      if (digits[character] === 0) {
        if (zero || lastUnit === 10) return null
        zero = true
      } else digit = digits[character]!
      continue
    }
    // A gap is told by 零: 一千零五十; 十 alone at the head is ten.
    const leading = unit === 10 && total === 0 && digit === null && !zero
    if (unit >= lastUnit || (digit === null && !leading)) return null
    total += (digit ?? 1) * unit
    lastUnit = unit
    digit = null
    zero = false
  }
  if (digit === null) return zero ? null : total
  // 二百三 is 230 to some and wrong to others: the last digit stands after 十 or 零, or alone.
  return lastUnit > 10 && total > 0 && !zero ? null : total + digit
}

/** The parts before 亿 and 万, and the rest; each may be led by the 零 of a gap. */
const joined = (text: string, mark: string, size: number, below: (part: string) => number | null): number | null => {
  const at = text.lastIndexOf(mark)
  if (at < 0) return below(text)
  const high = below(text.slice(0, at))
  if (high === null || high === 0) return null
  const rest = text.slice(at + 1)
  const low = rest === '' ? 0 : below(rest.replace(/^[零〇○]/, ''))
  return low === null || low >= size ? null : high * size + low
}

/** The whole number that Chinese numerals write, null where they are malformed: 一百零三 is 103, 十百 is none. */
export const chineseNumber = (text: string): number | null => {
  const spelt = text.replace(/[廿卅]/g, (one) => tens[one]!)
  const characters = [...spelt]
  if (characters.length === 0) return null
  if (characters.every((one) => one in digits)) return byPlace(spelt)
  if (!characters.every((one) => one in digits || one in units || one === '万' || one === '亿')) return null
  return joined(spelt, '亿', 100_000_000, (part) => joined(part, '万', 10_000, belowTenThousand))
}
