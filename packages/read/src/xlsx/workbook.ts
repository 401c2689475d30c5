import { ImportError } from '../import-error'
import type { OoxmlPackage } from '../ooxml/open-package'
import { printable } from '../ooxml/printable'
import type { Relationship } from '../ooxml/relationships'
import type { NamedCell, SheetEntry } from './workbook-handler'
import { workbookHandler } from './workbook-handler'

export const targetOf = (relationships: readonly Relationship[], type: string): string | undefined =>
  relationships.find((one) => one.type === type)?.target

/** A sheet of cells, with its part. */
export interface SheetPart extends Omit<SheetEntry, 'id'> {
  readonly part: string
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly part: string
  readonly relationships: readonly Relationship[]
  /** In the order of their tabs; sheets that are no tables of cells, such as charts, are not among them. */
  readonly sheets: readonly SheetPart[]
  readonly names: readonly NamedCell[]
  readonly is1904: boolean
}

/** Reads the main part of a workbook. Throws `ImportError` where there is none. */
export const workbookOf = ({ relationshipsOf, parse }: OoxmlPackage): Workbook => {
  const part = targetOf(relationshipsOf(''), 'officeDocument') ?? 'xl/workbook.xml'
  const relationships = relationshipsOf(part)
  const targets = new Map(relationships.map((one) => [one.id, one]))
  const { handler, sheets, names, is1904, isWorkbook } = workbookHandler()
  parse(part, handler)
  if (!isWorkbook()) throw new ImportError('damaged', { detail: part })
  return {
    part,
    relationships,
    sheets: sheets.flatMap(({ name, id, isHidden }) => {
      const target = targets.get(id)
      if (!target) throw new ImportError('damaged', { detail: `${part}: ${name}` })
      return target.type === 'worksheet' ? [{ name: printable(name), part: target.target, isHidden }] : []
    }),
    names: names.map((one) => ({ ...one, sheet: printable(one.sheet) })),
    is1904: is1904(),
  }
}
