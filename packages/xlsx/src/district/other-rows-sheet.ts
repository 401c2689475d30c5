import type { AnyDraft, Form, Names, WorkbookWords } from '@gxgk/core'
import { addressOf } from '@gxgk/core'
import type { Sheet } from '../workbook/sheet'
import { SheetBuilder } from '../workbook/sheet'
import { textHeight } from '../workbook/text-height'
import { oneRowGroups } from './columns'

const widths = [32, 70]

/** The organs that print rows otherwise than the form, and which; undefined where none does. */
export const otherRowsSheet = (
  name: string,
  drafts: readonly AnyDraft[],
  { form, names, words }: { readonly form: Form; readonly names: Names; readonly words: WorkbookWords },
): Sheet | undefined => {
  const found = drafts.flatMap((draft) => {
    const groups = oneRowGroups(draft, form).map(([table, group]) => addressOf(table, group, '').slice(0, -1))
    return groups.length === 0 ? [] : [[draft.organ, words.district.otherRows(names.rows(groups))] as const]
  })
  if (found.length === 0) return undefined
  const builder = new SheetBuilder(name, widths)
  const put = (row: number, values: readonly [string, string], isHead: boolean) => {
    values.forEach((value, column) =>
      builder.put(row, column, {
        value,
        style: { border: 'thin', align: isHead ? 'center' : 'left', ...(isHead && { fill: 'F2F2F2' }) },
      }),
    )
    builder.heights.set(row, Math.max(...values.map((value, column) => textHeight(value, widths[column]!))))
  }
  put(0, [words.organ, words.sheets.otherRows], true)
  found.forEach((values, i) => put(i + 1, values, false))
  builder.frozen = { rows: 1, columns: 0 }
  return builder
}
