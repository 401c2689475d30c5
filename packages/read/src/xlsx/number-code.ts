/** A piece of a format: words that stand as they are, or signs that say how the number is printed. */
export interface CodePiece {
  readonly isLiteral: boolean
  readonly text: string
}

/** Words in quotes, one sign after a backslash, room (`_x`), filling (`*x`), what stands in square brackets, or a sign. */
const pieces = /"([^"]*)"?|\\([^])|_[^]?|\*[^]?|\[([^\]]*)\]|([^])/gu

/** Of `[$¥-804]` the sign of the money. */
const moneyIn = (bracket: string): string => (bracket.startsWith('$') ? bracket.slice(1).replace(/-[^-]*$/, '') : '')

const isTime = /^[hms]+$/i

/** The sections of a code, for numbers above, below and at zero, each in pieces. */
const sectionsOf = (code: string): readonly (readonly CodePiece[])[] => {
  const sections: CodePiece[][] = [[]]
  for (const [whole, quoted, single, bracket, sign] of code.matchAll(pieces)) {
    const put = (isLiteral: boolean, text: string) => sections.at(-1)!.push({ isLiteral, text })
    if (quoted !== undefined) put(true, quoted)
    else if (single !== undefined) put(true, single)
    else if (bracket !== undefined) {
      if (isTime.test(bracket)) put(false, bracket)
      else put(true, moneyIn(bracket))
    } else if (sign === ';') sections.push([])
    else if (sign !== undefined) put(false, sign)
    else if (whole.startsWith('_')) put(true, ' ')
  }
  return sections
}

/** The signs of a section without the words in it. */
export const signsOf = (section: readonly CodePiece[]): string =>
  section.map(({ isLiteral, text }) => (isLiteral ? '' : text)).join('')

/** A format of numbers: its sections, and whether it prints days or times. */
export interface NumberFormat {
  readonly sections: readonly (readonly CodePiece[])[]
  readonly isDay: boolean
}

/** Programs take no longer code. */
const longest = 255

const isDayCode = (signs: string): boolean => !/general/i.test(signs) && /[ymdhs]/i.test(signs) && !/[#?]/.test(signs)

/** What a code says; undefined of the general one, and of what is none. */
export const numberFormat = (code: string): NumberFormat | undefined => {
  if (code === '' || code.length > longest || /^general$/i.test(code)) return undefined
  const sections = sectionsOf(code)
  return { sections, isDay: isDayCode(signsOf(sections[0]!)) }
}
