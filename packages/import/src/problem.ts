import type { Problem } from '@gxgk/core'
import type { Source } from '@gxgk/document'
import type { Refusal } from '@gxgk/read'

/**
 * What a source is that is no report: a 政府信息公开指南; a 公开目录; a report of before 2019, which had no such tables; a page
 * that has the report as a file only; another document; nothing at all.
 */
export type NotTheReport = 'guide' | 'catalogue' | 'before2019' | 'attachmentOnly' | 'otherDocument' | 'empty'

/** What could not be read, or was read with a doubt. */
export type ImportProblemCode =
  /** Neither a heading nor a table of a report is in the text. */
  | 'noReport'
  /** Pages that are pictures, without any text: scans. */
  | 'scannedPages'
  /** Pages that are pictures, of which the words and figures were recognised; they are to be held against the pages. */
  | 'picturePages'
  /** The source carries data that cannot be read, are no report, or are those of another one; it is read as it is printed. */
  | 'badEmbedded'
  /** The report that the source carries as data says another thing than is printed; the draft has what the data say. */
  | 'embeddedDiffers'
  /** The organ is not told; give it as an option. */
  | 'noOrgan'
  /** The year is not told; give it as an option. */
  | 'noYear'
  /** No title or period tells the year; it is the one that the narratives name most, `raw`. */
  | 'guessedYear'
  /** A section of the form has no heading in the text. */
  | 'noSection'
  /** A table of the form is not in the text. */
  | 'noTable'
  /** A row of the form is not in the text, or its label was not recognised. */
  | 'noRow'
  /** A row that is in the text lacks columns of the form. */
  | 'noColumn'
  /** The heads over figures do not tell which column is which; the figures are left blank. */
  | 'badHead'
  /** Figures whose row label is none of the table's, or could be several. */
  | 'badLabel'
  /** A row has more or fewer figures than heads; all of it is left blank. */
  | 'rowLength'
  /** Beside a row stand figures that may be digits of its own, broken over lines or by the end of a page; it is left blank. */
  | 'brokenRow'
  /** A row or cell is printed more than once with different figures; it is left blank. */
  | 'printedTwice'
  /** A group is printed as a row beside its items; the items are kept. */
  | 'groupBesideItems'
  /** A cell that is neither a figure, nor blank, nor `/`; it is left blank. */
  | 'badFigure'
  /** A figure in a picture that was not made out for sure; it is left blank. `recognised` has what it may be. */
  | 'unreadFigure'
  /** An amount of which neither cell nor head tells the unit; it is left blank. */
  | 'noUnit'
  /** A figure in a cell merged over several rows or columns; which of them it is of is not known, and they are left blank. */
  | 'mergedCell'
  /** A figure in a column that its row does not have in the form. */
  | 'noSuchCell'
  /** A figure was read; the words beside it are kept here only. */
  | 'remark'
  /** Figures of a row were read, with less confidence than asked for. */
  | 'unsure'
  /** Figures whose order alone tells their cells, which the sums of the form bear out. */
  | 'placedByArithmetic'
  /** Words in the section of a table that the draft has no place for. */
  | 'strayText'
  /** The source is printed in traditional letters; labels were read letter by letter as simplified ones. */
  | 'traditional'
  /** Several reports are on the page, with the titles `titles`; the one at `picked` was read, counted from 1, or none. */
  | 'severalReports'
  /** A table that is not of this report, below the title `raw`; it was not read. */
  | 'attachedTable'

/** A problem as data; `describeImportProblem` makes the sentence. */
export interface ImportProblem extends Source {
  readonly code: ImportProblemCode
  /** The id of the form by which the source was read; absent where it holds no report. */
  readonly form?: string
  /** What stands there, shortened. */
  readonly raw?: string
  /** The section, table, row or cell that it is about, or `title`, `organ`, `year`: `requests`, `requests.granted`, `requests.granted.person`. */
  readonly address?: string
  /** Addresses of the cells that are blank or missing in the draft because of it; of `unsure` and `embeddedDiffers`, those that it is about. */
  readonly cells: readonly string[]
  /** How many figures there are, and how many heads (`rowLength`); how many lines (`strayText`). */
  readonly found?: number
  readonly expected?: number
  /** The pages without text (`scannedPages`), or whose text was recognised (`picturePages`). */
  readonly pages?: readonly number[]
  /** Why they were not recognised, where that was tried: not at all (`scannedPages`), or not anew (`picturePages`). */
  readonly refusal?: Refusal
  /** What the data say (`embeddedDiffers`), shortened. */
  readonly embedded?: string
  /** What the source is, where that is known (`noReport`). */
  readonly kind?: NotTheReport
  /** The titles of the reports (`severalReports`), and which of them was read, counted from 1; absent where none was. */
  readonly titles?: readonly string[]
  readonly picked?: number
  /** Why the data are no report (`badEmbedded`). */
  readonly reasons?: readonly Problem[]
}

/** Where a cell of the draft was read; `page`, `line`, `path` and `cell` are its place in the source. */
export interface Trace extends Source {
  /** The cell as printed. */
  readonly raw: string
  /** The row label (across: the block's) as printed, and the column head. */
  readonly label: string
  readonly column: string
  /** How like the form's labels these are, the less alike of the two: 1 is the same. */
  readonly score: number
  /** How sure it is that this figure is this cell's, from 0 to 1: `score`, less where only spaces part the cells. */
  readonly confidence: number
}
