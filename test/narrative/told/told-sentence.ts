/** A sentence in the manner of reports, and what it tells of the tables, as `spelt` writes claims. */
export interface ToldSentence {
  readonly text: string
  readonly tells: readonly string[]
  readonly organ?: string
  readonly section?: string
}

export const of = (text: string, ...tells: readonly string[]): ToldSentence => ({ text, tells })
export const by = (organ: string, text: string, ...tells: readonly string[]): ToldSentence => ({ organ, text, tells })
export const inSection = (section: string, text: string, ...tells: readonly string[]): ToldSentence => ({
  section,
  text,
  tells,
})
