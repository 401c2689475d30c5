import { addressParts } from '../forms/address'
import type { Cell, Content, NumberNode } from '@gxgk/document'
import { cell, number, strong } from '@gxgk/document'
import type { FigureComparison } from '../compare/comparison'
import type { Form } from '../forms/form'
import { printedUnit } from '../forms/printed-unit'
import { formatFigure } from '../model/amount'
import { blankText, figureContent } from './figure-cell'

const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text)

/** What is printed after a figure at the address. */
export const unitAt = (form: Form, address: string) => {
  const { table, column } = addressParts(address)
  const own = form.tables[table]?.columns.find(({ id }) => id === column)
  return own && printedUnit(own)
}

/** The four cells of a compared figure: before, after (at its address when `refs`), change, relative change. */
export const changeCells = (
  form: Form,
  figure: FigureComparison,
  { refs }: { readonly refs: boolean },
): readonly Cell[] => {
  const { address, before, after, change, relative } = figure
  const unit = unitAt(form, address)
  // What changed stands out among what did not.
  const told = (figure: NumberNode): Content => (change === 0 || refs ? figure : strong(figure))
  return [
    cell(figureContent(before, unit)),
    cell(figureContent(after, unit), refs ? { ref: address } : {}),
    cell(change === undefined ? blankText : told(number(change, signed(change, formatFigure(change))))),
    cell(
      relative === undefined ? blankText : told(number(relative, signed(relative, `${(100 * relative).toFixed(1)}%`))),
    ),
  ]
}
