/** A file made to cost more than it should. */
export interface Attack {
  readonly name: string
  /** Its bytes; made when asked for, because some are large. */
  readonly bytes: () => Uint8Array
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A text again and again, of about so many letters. */
export const long = (piece: string, letters: number): string => piece.repeat(Math.ceil(letters / piece.length))

/** An attack that is a text. */
export const attack = (name: string, text: () => string): Attack => ({ name, bytes: () => utf8(text()) })
