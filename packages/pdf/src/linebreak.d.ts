declare module 'linebreak' {
  /** Places where UAX #14 lets a line end, in UTF-16 units. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
