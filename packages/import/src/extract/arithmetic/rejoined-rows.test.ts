import type { TableForm } from '@gxgk/core'
import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import type { PrintedRow } from '../rows/printed-rows'
import { withRejoinedRows } from './rejoined-rows'

const head = { lines: [] }

/** Figures, each with its column where `@` tells it. */
const rowOf = (label: string | undefined, ...figures: readonly string[]): PrintedRow => ({
  own: label === undefined ? undefined : { text: label, source: {} },
  head,
  heading: undefined,
  figures: figures.map((printed) => {
    const [text = '', column] = printed.split('@')
    const from = Number(column)
    return { text, source: {}, ...(column !== undefined && { place: { frame: 'columns', from, to: from + 1 } }) }
  }),
})

const read = (rows: readonly PrintedRow[], form: TableForm = form2021.tables.requests) =>
  withRejoinedRows(rows, form, (row) => row.own && form.columns.map(({ id }) => id)).rows.map(({ own, figures }) =>
    [own?.text ?? '', ...figures.map(({ text }) => text)].join(' '),
  )

const six = ['1@0', '1@1', '0@2', '0@3', '0@4', '0@5']
const rest = () => rowOf(undefined, '2@6')

describe('withRejoinedRows', () => {
  it('joins figures whose rest follows on lines of their own', () =>
    expect(
      read([
        rowOf('甲', '5', '6', '0', '0', '0', '10'),
        rowOf(undefined, '7'),
        rowOf(undefined, '11'),
        rowOf(undefined, '8'),
      ]),
    ).toEqual(['甲 5 6 0 0 0 107 118']))

  it('joins figures above and below one another in their columns', () =>
    expect(
      read([
        rowOf(undefined, '10@5', '11@6'),
        rowOf('甲', '5@0', '6@1', '0@2', '0@3', '0@4'),
        rowOf(undefined, '7@5', '8@6'),
        rowOf('乙', '1@0', '0@1', '0@2', '0@3', '0@4', '0@5', '1@6'),
      ]),
    ).toEqual(['甲 5 6 0 0 0 107 118', '乙 1 0 0 0 0 0 1']))

  it('joins the digits of a total above and below its row where no place is known', () =>
    expect(read([rowOf(undefined, '2'), rowOf('甲', '5', '6', '0', '0', '0', '10'), rowOf(undefined, '1')])).toEqual([
      '甲 5 6 0 0 0 10 21',
    ]))

  it.each([
    [
      'it is open in which columns the broken ones stand',
      [rowOf(undefined, '1', '3'), rowOf('甲', '1', '1', '1', '0', '0'), rowOf(undefined, '0', '0')],
    ],
    [
      'their sum does not hold',
      [rowOf('甲', '5', '6', '0', '0', '0', '10'), rowOf(undefined, '7'), rowOf(undefined, '12')],
    ],
    ['several ways hold', [rest(), rowOf('甲', ...six), rest()]],
    ['two rows may have the rest', [rowOf('甲', ...six), rest(), rowOf('乙', ...six)]],
    ['nothing follows', [rowOf('甲', '5', '6'), rowOf('乙', '1', '2')]],
  ])('leaves rows as they are where %s', (_, rows) =>
    expect(read(rows)).toEqual(
      rows.map(({ own, figures }) => [own?.text ?? '', ...figures.map(({ text }) => text)].join(' ')),
    ),
  )
})
