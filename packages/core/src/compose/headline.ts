import { addressParts } from '../forms/address'
import type { Block } from '@gxgk/document'
import { cell, chart, heading, link, number, row, section, table } from '@gxgk/document'
import type { FigureComparison } from '../compare/comparison'
import type { Form } from '../forms/form'
import { formatFigure } from '../model/amount'
import type { Names } from '../wording/names'
import type { Wording } from '../wording/wording'
import { changeCells } from './change-cells'

const totalsOf = (table: string, ...rows: readonly string[]) => rows.map((row) => `${table}.${row}.total`)

const proceedings = totalsOf('proceedings', 'reconsideration', 'directLitigation', 'litigationAfterReconsideration')

/** The figures that a reader asks for first. */
const headlines = [
  ...totalsOf(
    'requests',
    'received',
    'carriedIn',
    'granted',
    'partlyGranted',
    'refused',
    'unavailable',
    'notProcessed',
  ),
  ...totalsOf('requests', 'otherHandling', 'handled', 'carriedOut'),
  ...proceedings,
]

/** Those of them that are drawn: what came in, went out and stayed, and what was contested. */
const drawnHeadlines = [...totalsOf('requests', 'received', 'handled', 'carriedOut'), ...proceedings]

interface Surroundings {
  readonly form: Form
  readonly names: Names
  readonly words: Wording['comparison']
  /** Heads of the columns before and after. */
  readonly sides: readonly [string, string]
}

/** The main figures as a table, each linked to where its change stands, and drawn as bars; nothing where there are none. */
export const headlineSections = (
  figures: readonly FigureComparison[],
  { form, names, words, sides }: Surroundings,
): readonly Block[] => {
  const told = headlines.flatMap((address) => figures.find((figure) => figure.address === address) ?? [])
  if (told.length === 0) return []
  const nameOf = (address: string) => {
    const { table, row } = addressParts(address)
    return names.row(table, row)
  }
  const { item, change, relative } = words.columns
  // A bar stands for a number; a blank has none, not even 0.
  const drawn = told.flatMap(({ address, before, after }) =>
    typeof before === 'number' && typeof after === 'number' && drawnHeadlines.includes(address)
      ? [{ address, before, after }]
      : [],
  )
  const bars = (side: 'before' | 'after') => drawn.map((one) => number(one[side], formatFigure(one[side])))
  return [
    section(
      [
        heading(2, words.headline),
        table(
          words.headline,
          [
            row([item, ...sides, change, relative].map((label) => cell(label, { header: 'column' }))),
            ...told.map((figure) => {
              const name = nameOf(figure.address)
              return row([
                cell(figure.same ? name : link(`#${figure.address}`, name), { header: 'row' }),
                ...changeCells(form, figure, { refs: false }),
              ])
            }),
          ],
          { headRows: 1, widths: [5, 1, 1, 1, 1] },
        ),
      ],
      { ref: 'headline' },
    ),
    ...(drawn.length === 0
      ? []
      : [
          section([
            heading(2, words.chart),
            chart(
              words.chart,
              drawn.map(({ address }) => nameOf(address)),
              [
                { name: sides[0], values: bars('before') },
                { name: sides[1], values: bars('after') },
              ],
            ),
          ]),
        ]),
  ]
}
