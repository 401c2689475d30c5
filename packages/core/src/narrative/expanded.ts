/** Where the group that opens at a place closes. */
const closeOf = (pattern: string, open: number): number => {
  let depth = 0
  for (let at = open; at < pattern.length; at++) {
    if ('[{'.includes(pattern[at]!)) depth++
    else if (']}'.includes(pattern[at]!) && --depth === 0) return at
  }
  throw new Error(`A group of ${pattern} does not close.`)
}

/** The alternatives of a group, which a bar parts where no group inside it does. */
const alternatives = (inside: string): readonly string[] => {
  const found = ['']
  let depth = 0
  for (const character of inside) {
    if ('[{'.includes(character)) depth++
    if (']}'.includes(character)) depth--
    if (character === '|' && depth === 0) found.push('')
    else found[found.length - 1] += character
  }
  return found
}

/** Every word of an affix pattern: `[共]收{到|取}` is 收到, 收取, 共收到 and 共收取. */
export const expanded = (pattern: string): readonly string[] => {
  const open = pattern.search(/[[{]/)
  if (open < 0) return [pattern]
  const close = closeOf(pattern, open)
  const inside = alternatives(pattern.slice(open + 1, close)).flatMap(expanded)
  const choices = pattern[open] === '[' ? ['', ...inside] : inside
  const ends = expanded(pattern.slice(close + 1))
  return choices.flatMap((choice) => ends.map((end) => pattern.slice(0, open) + choice + end))
}
