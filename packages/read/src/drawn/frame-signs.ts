const across = new Set('-=:─━═┄┈╌┅┉╍')
const corners = /^[+┌-╋═-╬╭-╰]$/u

/** Whether a character may be a part of an edge that goes across. */
export const isAcross = (sign: string | undefined): boolean => sign !== undefined && across.has(sign)

/** Whether edges meet or turn in it. */
export const isCorner = (sign: string | undefined): boolean =>
  sign !== undefined && corners.test(sign) && !across.has(sign) && sign !== '║'

/** Whether it may be a part of an edge that goes down. */
export const isDown = (sign: string | undefined): boolean =>
  sign !== undefined && ('|│┃║┆┊╎┇┋╏'.includes(sign) ? sign !== '' : isCorner(sign))

/** So many dashes are an edge by themselves; fewer between bars are a blank figure. */
const fewestDashes = 6

/** Programs without corners write `|---+---|`: bars within an edge across, and at its ends, are corners of it. */
export const withCorners = (signs: readonly string[]): readonly string[] => {
  if (!signs.includes('|') || !(signs.includes('-') || signs.includes('='))) return signs
  const own = [...signs]
  let x = 0
  while (x < own.length) {
    const start = x
    while (x < own.length && (isAcross(own[x]) || own[x] === '+' || own[x] === '|')) x++
    const run = own.slice(start, x)
    const isBarred = run.some((sign, i) => sign === '|' && run[i + 1] === '|')
    if (!isBarred && (run.includes('+') ? run.some(isAcross) : run.filter(isAcross).length >= fewestDashes))
      for (let i = start; i < x; i++) if (own[i] === '|') own[i] = '+'
    x = Math.max(x, start + 1)
  }
  return own
}
