import type { PrintedLine } from '../drawn/printed-line'

/** The lines that are given to the parser, each with the number of the line of the source that it comes from. */
export type SourceLines = readonly PrintedLine[]

export const linesOf = (printed: readonly string[]): SourceLines =>
  printed.map((line, i) => ({ printed: line, number: i + 1 }))
