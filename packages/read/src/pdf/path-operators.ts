const codes = (letters: string) => Array.from(letters, (letter) => letter.charCodeAt(0))

const tableOf = (bytes: readonly number[]): Uint8Array => {
  const table = new Uint8Array(256)
  for (const byte of bytes) table[byte] = 1
  return table
}

/** `m`, `l`, `c`, `v`, `y`, `h`: what a path is made of, besides `re`, which is several in one. */
const steps = tableOf(codes('mlcvyh'))
/** Behind these a word begins; one step may also stand right behind another. */
const before = tableOf([0, 9, 10, 12, 13, 32, ...codes(')>]}0123456789.mlcvyh')])
const [r, e] = codes('re')
const stepsOfRectangle = 2

/**
 * Counts the steps of paths within what is drawn, which comes piece by piece: a reader goes through them all before it tells of any,
 * and need not be told to draw them. Words of a text count now and then, which comes to little.
 */
export const pathOperators = (count: (more: number) => void): ((piece: Uint8Array) => void) => {
  let last = 0
  return (piece) => {
    let found = 0
    for (const byte of piece) {
      if (steps[byte] === 1 && before[last] === 1) found++
      else if (byte === e && last === r) found += stepsOfRectangle
      last = byte
    }
    count(found)
  }
}
