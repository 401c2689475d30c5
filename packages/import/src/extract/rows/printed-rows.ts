import type { ImportProblem } from '../../problem'
import type { Lexicon, Meaning } from '../labels/lexicon'
import type { Words } from '../passage'
import { isWritten } from '../passage'
import { withoutRepeats } from './merged-repeats'
import { strayWords } from '../figures/printed-cell'
import type { Stretch } from './stretch'
import { stretchesOf } from './stretch'

/** The lines over figures, each the cells that are not blank. */
export interface Head {
  readonly lines: (readonly Words[])[]
}

/** Cells of figures as printed, under their head. */
export interface PrintedRow {
  /** Its label; undefined where it has none, as a row of a table with all rows side by side. */
  readonly own: Words | undefined
  readonly figures: readonly Words[]
  readonly head: Head
  /** The summed heading beside which it stands, as far as that is known. */
  readonly heading: string | undefined
}

export interface PrintedRows {
  readonly rows: readonly PrintedRow[]
  readonly problems: readonly ImportProblem[]
}

/** More cells than this are no head. */
export const mostHeads = 500

/**
 * A short word before the figures of a row without a label may be its label, misprinted; not where all rows stand side by side
 * and the cells with it are as many as the form has.
 */
const withLabel = ({ labels, figures, ...rest }: Stretch, { form, meaningOf }: Lexicon): Stretch => {
  const [first, ...others] = figures
  const isWhole = form.layout === 'across' && figures.length === form.rows.length * form.columns.length
  const isOdd =
    !isWhole && rest.written && labels.length === 0 && others.length > 0 && meaningOf(first!.text).kind === 'odd'
  return isOdd ? { ...rest, labels: [first!], figures: others } : { ...rest, labels, figures }
}

/** The label of a block that stands beside its columns, where each block of a table has a line of heads of its own. */
const labelBeside = ({ lines }: Head, columns: number, meaningOf: Lexicon['meaningOf']): Words | undefined => {
  const line = lines.at(-1) ?? []
  const own = line.at(-columns - 1)
  const isBlock = own && line.slice(-columns).every(({ text }) => meaningOf(text).side !== 'row')
  return isBlock && meaningOf(own.text).side === 'row' ? own : undefined
}

/** What stands before the one row of a table with all rows side by side, and says nothing of it: 件数, 本年. */
const saysNothing = /^\s*(?:件数|数量|数据|数字|数|本年度?|合计|总数)\s*(?:[（(][^（()）]*[）)]\s*)?$/

/** Without blank rows between a head and the figures below it; `bare` are those beside which nothing stands. */
const withoutGaps = (rows: readonly PrintedRow[], bare: ReadonlySet<PrintedRow>): readonly PrintedRow[] =>
  rows.filter((row, i) => {
    const next = rows[i + 1]
    const isGap = bare.has(row) && !row.figures.some(isWritten)
    return !(isGap && next?.head === row.head && bare.has(next) && next.figures.some(isWritten))
  })

/** Without what is left at the end of a page of a line of the head that the next one goes on with: blank cells, fewer than columns. */
const withoutCutHeads = (rows: readonly (readonly Words[])[], columns: number) =>
  rows.filter((row, i) => {
    const [next] = rows[i + 1] ?? []
    const isAtEnd = next !== undefined && next.source.page !== row[0]?.source.page
    return !(isAtEnd && row.length < columns && !row.some(isWritten))
  })

/** Parts the printed rows of a table in heads and rows of figures. */
export const printedRows = (table: string, all: readonly (readonly Words[])[], lexicon: Lexicon): PrintedRows => {
  const { form, meaningOf } = lexicon
  const isAcross = form.layout === 'across'
  const rows: PrintedRow[] = []
  const bare = new Set<PrintedRow>()
  const problems: ImportProblem[] = []
  let head: Head = { lines: [] }
  let headIsRead = false
  let heading: string | undefined

  const isColumn = ({ side, likeness }: Meaning) => likeness > 0 && (isAcross || side !== 'row')

  /** A line over figures; below the first figures a single word that is also a row's, as 总计 is, begins no new head. */
  const takeHead = (cells: readonly Words[]) => {
    if (cells.length === 0) return
    if (headIsRead) {
      const known = cells.map(({ text }) => meaningOf(text)).filter(isColumn)
      if (known.length < 2 && !known.some(({ side }) => isAcross || side !== 'both')) {
        heading = undefined
        problems.push(strayWords(cells, table))
        return
      }
      head = { lines: [] }
      headIsRead = false
    }
    if (head.lines.flat().length <= mostHeads) head.lines.push(cells)
  }

  const takeHeadings = (labels: readonly Words[], isBeside = false) => {
    const heads = labels.filter(({ text }) => {
      const meaning = meaningOf(text)
      if (meaning.side !== 'row' || (isAcross && !isBeside)) return true
      heading = meaning.heading ?? heading
      return false
    })
    takeHead(heads)
  }

  const take = (stretch: Stretch) => {
    const { labels: printed, figures, written } = withLabel(stretch, lexicon)
    const isWhole = isAcross && figures.length === form.rows.length * form.columns.length
    const labels = isWhole ? printed.filter(({ text }) => !saysNothing.test(text)) : printed
    const odd = written ? [] : figures.filter(isWritten)
    const own = labels.at(-1)
    const meaning = own && meaningOf(own.text)
    // The label next to figures is theirs, though it is not known which.
    const isRow = meaning !== undefined && (meaning.side === 'row' || (meaning.side !== 'column' && written))
    const isHeading = meaning?.heading !== undefined && !written && odd.length === 0
    if (isRow && figures.length > 0 && !isHeading && (written || !isAcross)) {
      takeHeadings(labels.slice(0, -1), true)
      headIsRead = true
      rows.push({ own, figures: withoutRepeats(figures, head.lines.at(-1) ?? [], lexicon), head, heading })
      const { row } = meaning
      const under = form.rows.find(({ id }) => id === row?.id)?.under ?? []
      if (meaning.side === 'row') heading = under.findLast((id) => form.groups[id]?.sum) ?? meaning.heading
      return
    }
    if (!written) {
      takeHeadings(stretch.cells.filter(isWritten))
      // Blank cells are the figures below a head where they stand alone, or are as many as the form has.
      const isAlone = labels.length === 0 || figures.length === form.rows.length * form.columns.length
      if (!isAlone || odd.length > 0 || !isAcross || headIsRead || head.lines.length === 0) return
    } else takeHeadings(labels)
    headIsRead = true
    const count = form.columns.length
    // Below the label there may be a blank cell for it.
    const isBlock = isAcross && figures.length < 2 * count && !figures.slice(0, -count).some(isWritten)
    const block = isBlock ? labelBeside(head, count, meaningOf) : undefined
    const row: PrintedRow = { own: block, figures: block ? figures.slice(-count) : figures, head, heading }
    if (!block && labels.length === 0) bare.add(row)
    rows.push(row)
  }

  const whole = isAcross ? withoutCutHeads(all, form.rows.length * form.columns.length) : all
  for (const row of whole) for (const stretch of stretchesOf(row, lexicon)) take(stretch)
  return { rows: isAcross ? withoutGaps(rows, bare) : rows, problems }
}
