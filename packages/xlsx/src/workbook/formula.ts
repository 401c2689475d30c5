import { formulaTooLong } from '../errors'

/** What Excel takes: arguments of a function, and characters of a formula. */
const mostArguments = 255
const longestFormula = 8192

/** A function of any number of places, those of its like that can be called of what they give: `SUM(SUM(…),SUM(…))`. */
export const called = (name: 'SUM' | 'COUNT' | 'COUNTA', places: readonly string[]): string => {
  if (places.length <= mostArguments) return `${name}(${places.join(',')})`
  const pieces: string[] = []
  for (let i = 0; i < places.length; i += mostArguments) pieces.push(called(name, places.slice(i, i + mostArguments)))
  return pieces.join('+')
}

/** Excel takes 255 characters of text at a time in a formula; a sign may be two, and a quotation mark is written twice. */
const pieceLength = 100

/** Text in a formula, in pieces where it is long. */
export const quotedText = (text: string): string => {
  const pieces: string[] = []
  const signs = [...text]
  for (let i = 0; i < signs.length; i += pieceLength)
    pieces.push(
      `"${signs
        .slice(i, i + pieceLength)
        .join('')
        .replaceAll('"', '""')}"`,
    )
  return pieces.length === 0 ? '""' : pieces.join('&')
}

/** The formula, if it is no longer than Excel takes. `of` is what it reckons. */
export const assertFormula = (formula: string, of: string): string => {
  if (formula.length <= longestFormula) return formula
  throw formulaTooLong(of, formula.length, longestFormula)
}
