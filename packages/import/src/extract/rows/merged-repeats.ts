import type { Lexicon } from '../labels/lexicon'
import { isSure } from '../labels/matcher'
import type { Words } from '../passage'

/**
 * The figures of a row without those that a merged cell has in each of its places: the same figure below the same column
 * label again, one beside the other. `line` is the last line over them.
 */
export const withoutRepeats = (
  figures: readonly Words[],
  line: readonly Words[],
  { meaningOf }: Lexicon,
): readonly Words[] => {
  const heads = line.slice(-figures.length)
  if (figures.length < 2 || heads.length !== figures.length) return figures
  const isAgain = (i: number) =>
    i > 0 &&
    heads[i]!.text === heads[i - 1]!.text &&
    figures[i]!.text.trim() === figures[i - 1]!.text.trim() &&
    isSure(meaningOf(heads[i]!.text).column)
  return figures.filter((_, i) => !isAgain(i))
}
