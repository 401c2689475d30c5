import type { Row } from '@gxgk/document'
import type { Line } from './line'
import { cellAt, rowOf } from './line'

/** One row a line, its cells parted by tabs. */
export const tabRows = (lines: readonly Line[], words: (text: string) => string): readonly Row[] =>
  lines.map((line) => rowOf(line.text.split('\t').map((part) => cellAt(words(part), line))))
