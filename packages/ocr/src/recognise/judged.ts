import type { Reading } from './decode'
import { asFigure, isFigure } from './figure-signs'

/** What stands in a cell as far as its ink tells. */
export interface InkFacts {
  /** Pieces nearly as high as the line: digits, unless they touch. */
  readonly tall: number
  /** From the left edge of the ink to the right one, in digits of the table. */
  readonly wide: number
}

/** What several readings of one figure come to. */
export interface Judged {
  readonly text: string
  /** The vote of the second surest of the readings that say so; 0 where no two do. */
  readonly vote: number
  /** Whether the readings agree, none says another thing with force, and the ink fits. */
  readonly isAgreed: boolean
}

/** A reading that says another thing with so much force is heard. */
export const heard = 0.5

/** What a reading says, where it is a figure and nothing else. */
export const figureOf = ({ text, figure }: Reading): string | undefined =>
  asFigure(text) === figure && isFigure(figure) ? figure : undefined

/** How wide the ink of a sign is, in digits: 1 is narrow, and so are the signs between digits. */
const narrow = 0.5
const usual = 0.86
const betweenDigits = 0.5
/** So much may the width be off; half of a digit would be one too many. */
const mostOff = 0.4

/** How far it is from the left edge of a figure to its right one, in digits. */
const widthOfFigure = (text: string): number => {
  const digits = text.replace(/[.,]/g, '')
  const inkOf = (digit: string) => (digit === '1' ? narrow : usual)
  const ends = (inkOf(digits[0]!) + inkOf(digits.at(-1)!)) / 2
  return digits.length - 1 + ends + (text.length - digits.length) * betweenDigits
}

/** Whether as many digits as were read can be what the ink shows. */
const fits = (text: string, { tall, wide }: InkFacts): boolean => {
  const count = text.replace(/[.,]/g, '').length
  return Math.abs(wide - widthOfFigure(text)) < mostOff && tall <= count + 1
}

/** What two readings say, or more: the vote of the second is that of the figure. */
const saidTwice = (readings: readonly Reading[]): readonly [text: string, vote: number] => {
  const votes = new Map<string, number[]>()
  for (const reading of readings) {
    const said = figureOf(reading)
    if (said !== undefined) votes.set(said, [...(votes.get(said) ?? []), reading.vote])
  }
  let best: readonly [string, number] = ['', 0]
  for (const [text, own] of votes) {
    const second = own.sort((a, b) => b - a)[1] ?? 0
    if (second > best[1]) best = [text, second]
  }
  return best
}

export const judged = (readings: readonly Reading[], ink: InkFacts): Judged => {
  const [text, vote] = saidTwice(readings)
  if (text === '') return { text: readings[0]?.figure ?? '', vote: 0, isAgreed: false }
  const against = Math.max(0, ...readings.filter(({ figure }) => figure !== text).map((reading) => reading.vote))
  return { text, vote, isAgreed: against < heard && fits(text, ink) }
}
