/** What most likely happened to a figure, from the most telling on; `other` where nothing is like it. */
export type Cause =
  | 'totalNotUpdated'
  | 'lastYear'
  | 'digitsSwapped'
  | 'tenfold'
  | 'digitDoubled'
  | 'digitDropped'
  | 'shifted'
  | 'blankAsZero'
  | 'other'

/** What is known of the cell whose figure changes, figures in vector units. */
export interface Surroundings {
  /** For each sum whose total it is: the parts as they should stand. */
  readonly sums: readonly (readonly number[])[]
  /** What stood there last year. */
  readonly lastYear?: number
  /** What should stand in the cells above, below, to the left and right. */
  readonly beside: readonly number[]
}

const digitsOf = (value: number) => String(Math.abs(value))

/** Whether `from` is `to` with two neighbouring digits changed about. */
const isSwapped = (from: number, to: number): boolean => {
  const digits = digitsOf(to)
  return [...digits.slice(1)].some((_, i) => {
    const swapped = digits.slice(0, i) + digits[i + 1]! + digits[i]! + digits.slice(i + 2)
    return Number(swapped) === Math.abs(from)
  })
}

/** Whether leaving out one digit of `long` gives `short`. */
const isOneLess = (short: number, long: number): boolean => {
  const digits = digitsOf(long)
  return (
    digits.length > 1 &&
    [...digits].some((_, i) => Number(digits.slice(0, i) + digits.slice(i + 1)) === Math.abs(short))
  )
}

const isDoubled = (from: number, to: number): boolean => {
  const digits = digitsOf(to)
  return to !== 0 && [...digits].some((digit, i) => digits.slice(0, i) + digit + digits.slice(i) === digitsOf(from))
}

/** Whether the total was never filled in, or is the sum as it stood before one of the parts was changed or added. */
const isOlderSum = (from: number, to: number, parts: readonly number[]): boolean => {
  const there = parts.filter((part) => part !== 0)
  return from === 0 ? there.length > 0 : there.length > 1 && there.some((part) => to - part === from)
}

/** Why `from` stands where `to` should. */
export const causeOf = (from: number, to: number, { sums, lastYear, beside }: Surroundings): Cause => {
  if (sums.some((parts) => isOlderSum(from, to, parts))) return 'totalNotUpdated'
  if (from !== 0 && lastYear === from) return 'lastYear'
  if (from === 0) return 'blankAsZero'
  if (from === to * 10 || to === from * 10) return 'tenfold'
  if (isDoubled(from, to)) return 'digitDoubled'
  if (isSwapped(from, to)) return 'digitsSwapped'
  if (isOneLess(from, to)) return 'digitDropped'
  return beside.includes(from) ? 'shifted' : 'other'
}
