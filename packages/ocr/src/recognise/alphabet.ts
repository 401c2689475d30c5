import { figureSigns, writtenAs } from './figure-signs'

/** The characters that a model tells apart: what each class stands for; the first is that of no character. */
export interface Alphabet {
  readonly characters: readonly string[]
  /** For each sign of figures, the classes that count for it. */
  readonly signClasses: readonly (readonly number[])[]
}

/** The alphabet of a list of characters, one a line; a class for the space follows them. */
export const alphabetOf = (lines: string): Alphabet => {
  const listed = lines.replace(/\r/g, '').replace(/\n$/, '').split('\n')
  const characters = ['', ...listed, ' ']
  const classOf = new Map(characters.map((character, i) => [character, i]))
  return {
    characters,
    signClasses: figureSigns.map((sign) => writtenAs(sign).flatMap((one) => classOf.get(one) ?? [])),
  }
}
