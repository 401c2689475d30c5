/** Marks of Markdown and spaces, which stand in the midst of words; digits and signs of full width, and marks of half width. */
const odd = /[\s*_`\\#>０-９％﹪．;:()]|,(?!\d{3})/

const halfWidth = ',;:()'
const fullWidth = '，；：（）'

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

/** A sentence without spaces and marks of Markdown, digits as ASCII, marks of full width; spaces between digits stay one. */
export const squeezed = (source: string): Squeezed => {
  if (!odd.test(source)) return { text: source, places: undefined }
  let text = ''
  const places: number[] = []
  for (let at = 0; at < source.length; at++) {
    let character = written(source[at]!)
    const mark = halfWidth.indexOf(character)
    // 1,204 is one figure.
    if (mark > 0 || (mark === 0 && !/^,\d{3}/.test(source.slice(at, at + 4)))) character = fullWidth[mark]!
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
