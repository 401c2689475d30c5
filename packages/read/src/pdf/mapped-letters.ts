const gap = String.raw`(?:\s|%[^\n\r]*[\n\r])*`
const code = String.raw`<([\da-f\s]{1,20})>`
/** Where ranges begin and end, and each range: `<0000> <FFFF> <0041>`, and whatever it leads to. */
const token = new RegExp(
  String.raw`begin(?:bf|cid|notdef)range|end(?:bf|cid|notdef)range|${code}${gap}${code}${gap}(?:<([\da-f\s]*)>|\[[^\]]*\]|\d+)`,
  'gi',
)

/** More codes than these a reader refuses. */
const longestRange = 2 ** 24
/** No range of any program is longer as it is written; nor are there others than hexadecimal codes. */
const longestText = 2 ** 16

const numberOf = (hex: string) => parseInt(hex.replace(/\s/g, ''), 16)

/**
 * How many letters the tables in a text make, which comes piece by piece: a reader makes all of a range at once, each as
 * long as what it leads to. What cannot be followed counts as endless.
 */
export const mappedLetters = (count: (letters: number) => void): ((piece: string) => void) => {
  let rest = ''
  let isIn = false
  return (piece) => {
    const text = rest + piece
    if (!isIn && !text.includes('range')) {
      rest = text.slice(-20)
      return
    }
    let end = 0
    for (const match of text.matchAll(token)) {
      const [whole, low, high, target = ''] = match
      const between = text.slice(end, match.index)
      if (isIn && (between.includes('(') || between.length > longestText)) count(Infinity)
      const isRange = low !== undefined && high !== undefined
      if (isIn && isRange) {
        const codes = numberOf(high) - numberOf(low) + 1
        if (codes > 0 && codes <= longestRange) count(codes * Math.max(1, target.length / 4))
      } else if (!isRange) isIn = /^begin/i.test(whole)
      end = match.index + whole.length
    }
    rest = isIn ? text.slice(end) : text.slice(Math.max(end, text.length - 20))
    if (rest.length > longestText) count(Infinity)
  }
}
