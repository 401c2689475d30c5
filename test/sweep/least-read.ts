import type { Produced } from './produced'
import type { Source } from './source'

/** In what these print, a blank cell leaves no trace: which cells of a row were blank is not to be known. */
const losesBlanks = /^(?:lynx|pdftotext-(?:raw|plain))$/

/** A file in which blank cells are lost is of a program of its own: only that nothing is wrong or silent is asked of it. */
export const blanksApart = ({ printed }: Source, file: Produced): Produced =>
  losesBlanks.test(file.program) && [...printed.values()].includes(null)
    ? { ...file, program: `${file.program}-blank-cells` }
    : file

/**
 * Not all is there, or it may be refused with a sentence; or what is printed is torn apart, column by column by pdftotext.
 * Of these only that nothing is wrong or silent is asked.
 */
const mayBeUnread = /-(?:cut-off|blank-cells|doc)$|^pdftotext-plain$/

/** Writers of PDF that break long figures at the end of a page: the rows beside such a break are told. */
const breaksFigures = /^office-.*-pdf$/

const isText = /^(?:copy|pdftotext|w3m|lynx)|-(?:gfm|plain|markdown|txt)$/

/** The least share of the printed figures that is read of what a program makes. */
export const leastRead = (program: string): number => {
  if (mayBeUnread.test(program)) return 0
  return isText.test(program) || breaksFigures.test(program) ? 0.95 : 0.99
}
