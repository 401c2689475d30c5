import { dayAlone } from '../facts/day'
import type { Fact, FactLine } from '../facts/line'
import { factOf, onlyOne } from '../facts/line'
import { nameAbove } from './name-above'
import type { Title, TitleIn, TitleReader } from './title'
import { wholeTitle } from './title'

/** A title, and the lines that it takes. */
export interface TitleLine extends Fact<Title> {
  readonly from: number
  readonly to: number
}

/** A title is printed on so many lines at most. */
const mostLines = 5
/** No line of a title that is parted is so long. */
const longestPart = 40

interface Placed {
  readonly line: FactLine
  readonly at: number
}

const mayBePart = ({ line }: Placed) => line.text.length <= longestPart && !/[，。；！？]/.test(line.text)

/** The title whose words end in the line at `last`, from the fewest lines that tell a year, else of this line without one. */
const titleEndingAt = (lines: readonly Placed[], last: number, read: TitleReader) => {
  let text = ''
  let spaced = ''
  let own: { readonly title: TitleIn; readonly first: number } | undefined
  const end = lines[last]!
  if (!read.mayEnd(end.line.text) && !/^[（(]|[）)]$/.test(end.line.text)) return undefined
  for (let first = last; first >= 0 && last - first < mostLines; first--) {
    const one = lines[first]!
    if (first < last && !(mayBePart(one) && mayBePart(end))) break
    text = one.line.text + text
    spaced = one.line.spaced + spaced
    const title = wholeTitle(read, text, spaced)
    if (!title || title.end <= text.length - end.line.text.length) continue
    if (title.year !== undefined) return { title, first }
    own ??= { title, first }
  }
  return own
}

/** The titles among lines, with the name of the organ where it is sure: those that tell most. */
export const titleLines = (
  lines: readonly FactLine[],
  read: TitleReader,
  isSaid: (name: string) => boolean,
): readonly TitleLine[] => {
  // The day of publication may stand between the lines of a title.
  const placed = lines.map((line, at) => ({ line, at })).filter(({ line }) => dayAlone(line.text) === undefined)
  const found = placed.flatMap((_, last) => {
    const one = titleEndingAt(placed, last, read)
    if (!one) return []
    const { title, first } = one
    const above = placed.slice(Math.max(0, first - mostLines), first).reverse()
    const { organ, taken } = title.isEnclosed
      ? { organ: title.organ, taken: 0 }
      : nameAbove(
          title.words,
          placed[first]!.line.text.length,
          above.map(({ line }) => line),
          isSaid,
        )
    const own = placed.slice(first - taken, last + 1)
    const value: Title = {
      ...(organ !== undefined && { organ }),
      ...(title.year !== undefined && { year: title.year }),
    }
    const raw = own.map(({ line }) => line.raw).join(' ')
    return [{ ...factOf(value, own[0]!.line), raw, from: own[0]!.at, to: own.at(-1)!.at + 1 }]
  })
  const told = found.filter(({ value }) => value.year !== undefined)
  const best = told.length > 0 ? told : found
  const named = best.filter(({ value }) => value.organ !== undefined)
  return named.length > 0 ? named : best
}

/** The title that these agree upon, where one of them is like what else is told of it; the last of its lines. */
export const likeliestTitle = (titles: readonly TitleLine[], others: readonly Title[]): TitleLine | undefined => {
  if (onlyOne(titles)) return titles.at(-1)
  const agreed = titles.filter(({ value }) =>
    others.some(({ organ, year }) => year === value.year && (organ === undefined || organ === value.organ)),
  )
  return onlyOne(agreed) ? agreed.at(-1) : undefined
}
