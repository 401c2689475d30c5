/** A line of a source as it is printed, and its number. */
export interface PrintedLine {
  readonly printed: string
  readonly number: number
}

/** Whether nothing stands between two lines, not even a blank one. */
export const isNext = (line: PrintedLine | undefined, next: PrintedLine | undefined): boolean =>
  line !== undefined && next !== undefined && next.number - line.number === 1
