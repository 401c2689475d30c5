import type { Produced } from './produced'
import type { Source } from './source'

/**
 * In what these print, a blank cell leaves no trace, or one that is not sure (-layout sets blocks by themselves, so that
 * columns are not straight): which cells of a row were blank, the sums alone can tell.
 */
const losesBlanks = /^(?:lynx|pdftotext-(?:raw|plain|layout))$/

/** Figures that only count cells have no sums: what is printed of them in pieces, nothing tells how to put together. */
const hasNoSums = ({ name }: Source) => name.endsWith('-counted')

/**
 * A file in which blank cells are lost, or pieces of figures without sums, is of a program of its own: only that nothing is
 * wrong or silent is asked of it.
 */
export const blanksApart = (source: Source, file: Produced): Produced => {
  const losses = [
    ...([...source.printed.values()].includes(null) ? ['-blank-cells'] : []),
    ...(hasNoSums(source) ? ['-counted'] : []),
  ]
  return losesBlanks.test(file.program) && losses.length > 0
    ? { ...file, program: [file.program, ...losses].join('') }
    : file
}

/** Not all is there, or it may be refused with a sentence: only that nothing is wrong or silent is asked. */
const mayBeUnread = /-(?:cut-off|blank-cells|counted|doc)$/

/** Prints tables piece by piece: only what the sums of a report bear out is read of them, and not all sources add up. */
const tearsTables = /^pdftotext-plain$/

const isText = /^(?:copy|pdftotext|w3m|lynx)|-(?:gfm|plain|markdown|txt)$/

/** The least share of the printed figures that is read of what a program makes. */
export const leastRead = (program: string): number => {
  if (program === 'pdftotext-layout-blank-cells') return 0.3
  if (mayBeUnread.test(program)) return 0
  if (tearsTables.test(program)) return 0.4
  return isText.test(program) ? 0.95 : 0.99
}
