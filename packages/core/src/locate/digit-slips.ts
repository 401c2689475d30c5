/** Of the ways in which a slip can befall the digits of `to`, the share that leaves `from`. */
type Slip = (from: number, to: number) => number

const digitsOf = (value: number): readonly string[] => [...String(Math.abs(value))]

/** A figure that begins with 0 nobody lets stand. */
const share = (ways: readonly (readonly string[])[], from: number): number =>
  ways.length === 0
    ? 0
    : ways.filter((digits) => digits[0] !== '0' && digits.join('') === String(Math.abs(from))).length / ways.length

/** Two neighbouring digits changed about. */
export const swapped: Slip = (from, to) => {
  const digits = digitsOf(to)
  const ways = digits.slice(1).map((digit, i) => [...digits.slice(0, i), digit, digits[i]!, ...digits.slice(i + 2)])
  return share(ways, from)
}

/** One digit left out. */
export const dropped: Slip = (from, to) => {
  const digits = digitsOf(to)
  return digits.length < 2
    ? 0
    : share(
        digits.map((_, i) => digits.toSpliced(i, 1)),
        from,
      )
}

/** One digit written twice. */
export const doubled: Slip = (from, to) => {
  const digits = digitsOf(to)
  return share(
    digits.map((digit, i) => digits.toSpliced(i, 0, digit)),
    from,
  )
}

/** A zero too many or too few at the end. */
export const tenfold: Slip = (from, to) => (from === to * 10 || to === from * 10 ? 0.5 : 0)
