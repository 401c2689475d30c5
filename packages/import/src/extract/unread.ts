import { addressParts } from '@gxgk/core'
import type { AnyDraft } from '@gxgk/core'
import type { ImportProblem, ImportProblemCode } from '../problem'

/** What is printed and was not read. */
const printed = new Set<ImportProblemCode>([
  'badFigure',
  'unreadFigure',
  'noUnit',
  'badHead',
  'badLabel',
  'rowLength',
  'brokenRow',
  'mergedCell',
  'noSuchCell',
  'printedTwice',
])

/** What was not found: it is not printed, or stands among what was not read. */
const missing = new Set<ImportProblemCode>(['noRow', 'noColumn', 'noTable'])

/** Words or figures of a table or section that were not read, whatever they are. */
const leftOver = new Set<ImportProblemCode>([...printed, 'strayText'])

const tableOf = ({ address = '' }: ImportProblem) => addressParts(address).table

/**
 * The addresses of cells and sections of a draft that were not read, for its `unread`: what is printed and could not be
 * read, and what was not found where something printed was left over, in which it may be. What is not found where all that
 * is printed was read is not there: that is the organ's to answer for.
 */
export const unreadOf = (
  problems: readonly ImportProblem[],
  tables: AnyDraft['tables'],
  tableOfSection: (section: string) => string | undefined,
): readonly string[] => {
  // Of a picture it is not known for sure what is not there.
  const isScanned = problems.some(({ code }) => code === 'scannedPages' || code === 'picturePages')
  const left = new Set(problems.filter(({ code }) => leftOver.has(code)).map(tableOf))
  // Of a table whose cells are all blank nothing tells which of its rows are there.
  const isAllBlank = (table: string) =>
    tables[table] !== undefined &&
    Object.values(tables[table]).every((row) => Object.values(row!).every((figure) => figure === null))
  const mayHide = (place: string) => isScanned || left.has(place) || isAllBlank(place)
  const isBlank = (address: string) => {
    const { table, row, column } = addressParts(address)
    return (tables[table]?.[row]?.[column] ?? null) === null
  }
  const addresses = problems.flatMap((problem): readonly string[] => {
    const { code, cells, address } = problem
    // A whole table may be among what is left over of any other.
    const isNamed = (code === 'noTable' || code === 'noRow') && problem.raw !== undefined
    const mayBeThere = isNamed || (code === 'noTable' && left.size > 0)
    if (printed.has(code) || mayBeThere || (missing.has(code) && mayHide(tableOf(problem))))
      return cells.filter(isBlank)
    // Under a heading that was lost stands what was left over in any other section.
    if (code === 'noSection' && address !== undefined && (isScanned || left.size > 0))
      return tableOfSection(address) === undefined || left.has(tableOfSection(address)!) ? [address] : []
    return []
  })
  return [...new Set(addresses)]
}
