/** Brackets of all kinds stand for the round ones, of which alone there are raised ones. */
const raisedForms: ReadonlyMap<string, string> = new Map([
  ...[...'⁰¹²³⁴⁵⁶⁷⁸⁹'].flatMap((form, digit) => [
    [String(digit), form] as const,
    [String.fromCodePoint(0xff10 + digit), form] as const,
  ]),
  ...[...'([（［〔【'].map((bracket) => [bracket, '⁽'] as const),
  ...[...')]）］〕】'].map((bracket) => [bracket, '⁾'] as const),
  ...([...'+＋'] as const).map((plus) => [plus, '⁺'] as const),
  ...([...'-−'] as const).map((minus) => [minus, '⁻'] as const),
])

/** A mark has no more characters; what is longer was raised to move it a little. */
const longest = 10

const besidesMarks = /[\p{Letter}\p{Nd}]/u

/**
 * Raised words in characters that are raised themselves, so that the number of a note never becomes a part of the figure
 * beside it. Words that have no such form stay; where a figure may be beside them (`isBeside`) they stand in brackets.
 */
export const raised = (words: string, isBeside: boolean): string => {
  const trimmed = words.trim()
  const own =
    trimmed.length > longest
      ? trimmed
      : [...trimmed].map((character) => raisedForms.get(character) ?? character).join('')
  return isBeside && besidesMarks.test(own) ? `〔${own}〕` : own
}

/** Where words stand that are not on the line itself. */
export type OffLine = 'above' | 'below'

const letter = /[a-z]/i

/** Words above or below the line, after a sign (none where the line begins); those below a letter are of a formula. */
export const offLine = (words: string, place: OffLine, before: string): string =>
  place === 'below' && letter.test(before) ? words : raised(words, before === '' || /\d/.test(before))
