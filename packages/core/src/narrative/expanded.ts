/** The alternatives of the group that opens at a place, which a bar parts where no group inside it does, and where it closes. */
const groupAt = (pattern: string, open: number): readonly [alternatives: readonly string[], close: number] => {
  const found: string[] = []
  let depth = 0
  let start = open + 1
  for (let at = open; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '[' || sign === '{') depth++
    else if (sign === '|' && depth === 1) {
      found.push(pattern.slice(start, at))
      start = at + 1
    } else if ((sign === ']' || sign === '}') && --depth === 0) return [[...found, pattern.slice(start, at)], at]
  }
  throw new Error(`A group of ${pattern} does not close.`)
}

/** Every word of an affix pattern: `[共]收{到|取}` is 收到, 收取, 共收到 and 共收取. */
export const expanded = (pattern: string): readonly string[] => {
  const open = pattern.search(/[[{]/)
  if (open < 0) return [pattern]
  const [alternatives, close] = groupAt(pattern, open)
  const inside = alternatives.flatMap(expanded)
  const choices = pattern[open] === '[' ? ['', ...inside] : inside
  const ends = expanded(pattern.slice(close + 1))
  return choices.flatMap((choice) => ends.map((end) => pattern.slice(0, open) + choice + end))
}
