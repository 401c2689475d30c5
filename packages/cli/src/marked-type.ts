import type { ReadInput } from './read-input'

const markedTypes = ['docx', 'xlsx'] as const

export type MarkedType = (typeof markedTypes)[number]

/** The kind of a file that is marked as it is: a Word file or a workbook; undefined for any other. */
export const markedType = ({ read }: ReadInput): MarkedType | undefined =>
  markedTypes.find((type) => type === read.type)
