/** Marks of Markdown and spaces, which stand in the midst of words; digits and signs of full width; marks of half width. */
const odd = /[\s*_`\\#>０-９％﹪．,;:()]/

export interface Squeezed {
  readonly text: string
  /** Where each character of it stands in the source; undefined where they are the same. */
  readonly places: readonly number[] | undefined
}

const isDigit = (character: string | undefined) => character !== undefined && /[\d０-９]/.test(character)

const written = (character: string): string => {
  if (character >= '０' && character <= '９') return String.fromCharCode(character.charCodeAt(0) - 0xfee0)
  if (character === '％' || character === '﹪') return '%'
  return character === '．' ? '.' : character
}

/** 收到3件,办结2件: marks of half width, but not that of 1,204. */
const half = /[;:()]|,(?:(?<![\d０-９],)|(?![\d０-９]{3}))/g
const widened = (mark: string) => '，；：（）'[',;:()'.indexOf(mark)]!

/** A sentence without spaces and marks of Markdown, digits as ASCII, marks of full width; spaces between digits stay one. */
export const squeezed = (sentence: string): Squeezed => {
  if (!odd.test(sentence)) return { text: sentence, places: undefined }
  const source = sentence.replace(half, widened)
  let text = ''
  const places: number[] = []
  for (let at = 0; at < source.length; at++) {
    let character = written(source[at]!)
    if (/[\s*_`\\#>]/.test(character)) {
      // 17 件 is one figure, 2024 17 are two.
      if (!/\s/.test(character) || !isDigit(source[at - 1]) || !isDigit(source[at + 1])) continue
      character = ' '
    }
    text += character
    places.push(at)
  }
  return { text, places }
}
