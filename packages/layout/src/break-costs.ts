import { traits } from './character-class'
import type { Glyphs } from './glyphs'

/** What it costs to end a line; the unit is that of a line stretched by one character. */
export const costs = {
  /** From here on a word is cut. */
  insideWord: 100,
  insideNumber: 10_000,
  /** Where a line may not end; still better than losing text. */
  forbidden: 1_000_000,
  never: Infinity,
} as const

const joint = 1
const afterNumber = 0.5
const beforeDash = 0.3

/** Addresses this long may go on on the next line after one of their joints. */
const longWord = 12

const wordCost = (before: number, here: number, mayPart: boolean): number => {
  if (mayPart && before & traits.joint && !(here & traits.joint)) return joint
  return before & here & traits.digit || (before | here) & traits.digit ? costs.insideNumber : costs.insideWord
}

const costOf = (before: number, here: number, mayPart: boolean): number => {
  if (here & traits.mark) return costs.never
  if ((before | here) & traits.glue || here & traits.space) return costs.forbidden
  const inWord = before & here & traits.word
  if (inWord && mayPart && before & traits.joint && !(here & (traits.joint | traits.closes))) return joint
  if (before & traits.opens || here & traits.closes || before & here & traits.paired) return costs.forbidden
  if (before & traits.space) return 0
  if (inWord) return wordCost(before, here, mayPart)
  // A number and what it counts belong together.
  if (before & traits.digit || (before & traits.paired && here & traits.digit)) return afterNumber
  return here & traits.paired ? beforeDash : 0
}

/** The cost of ending a line before each character. */
export const breakCosts = ({ classes }: Glyphs): Float64Array => {
  const found = new Float64Array(classes.length)
  let wordEnd = 0
  let mayPart = false
  // A mark takes part in a word as its base does.
  let base = 0
  for (let i = 0; i < classes.length; i++) {
    const here = classes[i]!
    if (here & traits.word && i >= wordEnd) {
      let all = 0
      for (wordEnd = i; wordEnd < classes.length && classes[wordEnd]! & (traits.word | traits.mark); wordEnd++)
        all |= classes[wordEnd]!
      mayPart = wordEnd - i >= longWord && (all & traits.letter) > 0
    }
    found[i] = i === 0 ? costs.never : costOf(base, here, mayPart)
    if (!(here & traits.mark)) base = here
  }
  return found
}
