import type { AnyDraft, CompiledForm, Form, Identity } from '@gxgk/core'
import { addressParts, blankDraft, compiledForm, toDocument } from '@gxgk/core'
import type { Slot, Table } from '@gxgk/document'
import { plainText, spanGrid } from '@gxgk/document'
import type { Range } from '../workbook/cell-name'

/** The row of a sheet on which a table begins; the title stands over it. */
const firstRow = 1

/** A table of the form, and where it stands on its sheet. */
export interface TableLayout {
  readonly id: string
  readonly heading: string
  readonly sheet: string
  readonly table: Table
  readonly grid: readonly (readonly (Slot | undefined)[])[]
  readonly top: number
  readonly bottom: number
  /** The first column beside the table. */
  readonly width: number
  /** The addresses of its figures, in printed order. */
  readonly addresses: readonly string[]
  /** The identities whose cells are all on it. */
  readonly identities: readonly Identity[]
}

export interface Layout {
  readonly form: Form
  readonly compiled: CompiledForm
  readonly tables: readonly TableLayout[]
  /** Where each figure stands, on the sheet of its table. */
  readonly placeOf: ReadonlyMap<string, Range>
}

/** What the tree says where each label and each figure of a form stands: no table is drawn twice. */
export const layoutOf = (form: Form, sheetName: (heading: string) => string): Layout => {
  const blank = blankDraft(form, { organ: form.id, year: form.years.from }) as AnyDraft
  const tree = toDocument(blank, { forms: [form] })
  const compiled = compiledForm(form)
  const placeOf = new Map<string, Range>()
  const tables = tree.children.flatMap((section): readonly TableLayout[] => {
    if (section.type !== 'section') return []
    const table = section.children.find((block) => block.type === 'table')
    const heading = section.children.find((block) => block.type === 'heading')
    if (table?.type !== 'table' || !heading) return []
    const grid = spanGrid(table)
    const addresses: string[] = []
    grid.forEach((line, r) =>
      line.forEach((slot, column) => {
        const ref = slot?.cell.ref
        if (ref === undefined || slot!.row !== r || slot!.column !== column) return
        const top = firstRow + r
        addresses.push(ref)
        placeOf.set(ref, { top, bottom: top, left: column, right: column + (slot!.cell.colSpan ?? 1) - 1 })
      }),
    )
    const words = plainText(heading)
    return [
      {
        id: addresses[0] === undefined ? '' : addressParts(addresses[0]).table,
        heading: words,
        sheet: sheetName(words),
        table,
        grid,
        top: firstRow,
        bottom: firstRow + grid.length - 1,
        width: grid[0]?.length ?? 1,
        addresses,
        identities: [],
      },
    ]
  })
  return {
    form,
    compiled,
    placeOf,
    tables: tables.map((one) => ({
      ...one,
      identities: compiled.identities.filter(({ table }) => table === one.id),
    })),
  }
}
