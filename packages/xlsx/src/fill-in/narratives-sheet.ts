import type { AnyDraft, Form, Names } from '@gxgk/core'
import { textTooLong } from '../errors'
import { fixedName, onSheet } from '../workbook/cell-name'
import type { Range } from '../workbook/cell-name'
import { mostCharacters } from '../workbook/cell-xml'
import type { Sheet } from '../workbook/sheet'
import { SheetBuilder } from '../workbook/sheet'
import { mostHeight, textHeight } from '../workbook/text-height'
import { wordsWidth } from '../workbook/column-widths'
import * as styles from './styles'

/** The narratives of a form by the names that drafts have for them. */
export const narrativesOf = ({ sections }: Form): readonly string[] => [
  'preamble',
  ...sections.filter(({ table }) => table === undefined).map(({ id }) => id),
]

export interface NarrativesSheet {
  readonly sheet: Sheet
  readonly names: readonly (readonly [name: string, place: string])[]
  /** The cells into which narratives are written. */
  readonly inputs: readonly Range[]
}

const leastHeight = 110

/** The sheet of the narratives, each in one cell, over several rows where it is long: a row has an end. */
export const narrativesSheet = (
  name: string,
  title: string,
  form: Form,
  names: Names,
  draft: AnyDraft | undefined,
): NarrativesSheet => {
  const builder = new SheetBuilder(name, [wordsWidth])
  builder.put(0, 0, { value: title, style: styles.title })
  builder.heights.set(0, 34)
  const inputs: Range[] = []
  let row = 1
  for (const id of narrativesOf(form)) {
    const value = draft?.narratives?.[id] ?? ''
    if (value.length > mostCharacters) throw textTooLong(id, names.narrative(id), value.length, mostCharacters)
    builder.put(row, 0, { value: names.narrative(id), style: styles.remarkHead })
    builder.heights.set(row, 24)
    const height = Math.max(leastHeight, textHeight(value, wordsWidth))
    const count = Math.ceil(height / mostHeight)
    const range: Range = { top: row + 1, left: 0, bottom: row + count, right: 0 }
    builder.putOver(range, { ...(value !== '' && { value }), style: styles.narrative })
    for (let i = range.top; i <= range.bottom; i++) builder.heights.set(i, height / count)
    inputs.push(range)
    row = range.bottom + 1
  }
  builder.isProtected = true
  return {
    sheet: builder,
    inputs,
    names: narrativesOf(form).map((id, i) => [
      `gxgk.narrative.${id}`,
      onSheet(name, fixedName(inputs[i]!.top, inputs[i]!.left)),
    ]),
  }
}
