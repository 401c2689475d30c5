import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import type { PrintedCell } from '../figures/printed-cell'
import { settledRows } from './settled-rows'

const form = form2021.tables.requests

type Values = readonly (number | null)[]

const rowOf = (row: string, values: Values): readonly PrintedCell[] =>
  form.columns.map(({ id }, i) => ({ row, column: id, value: values[i] ?? null }))

const settled = (
  known: Readonly<Record<string, Values>>,
  open: readonly (readonly [string, ...Values[]])[],
  likely = 9,
) =>
  settledRows(
    form,
    Object.entries(known).flatMap(([id, values]) => rowOf(id, values)),
    open.map(([id, ...ways]) => {
      const all = ways.map((values) => rowOf(id, values))
      return { likely: all.slice(0, likely), all }
    }),
  ).map((row) => row?.map(({ value }) => value))

const known = {
  received: [5, 3, null, null, null, null, 8],
  handled: [5, 3, null, null, null, null, 8],
}

const first: Values = [5, null, null, null, null, null, 5]
const second: Values = [null, 5, null, null, null, null, 5]
const three: readonly Values[] = [
  [null, 3, null, null, null, null, 3],
  [null, null, 3, null, null, null, 3],
]

describe('settledRows', () => {
  it('takes the ways in which the sums of every column hold', () =>
    expect(
      settled(known, [
        ['granted', second, first],
        ['petition', ...three],
      ]),
    ).toEqual([first, three[0]]))

  it('takes none where no way holds', () =>
    expect(settled({ ...known, handled: [4, 4, null, null, null, null, 8] }, [['granted', first, second]])).toEqual([
      undefined,
    ]))

  it('takes none of rows that may be exchanged, but those beside them', () => {
    const equal = { received: [1, 1, 4, null, null, null, 6], handled: [1, 1, 4, null, null, null, 6] }
    const [one, other]: readonly Values[] = [
      [1, null, null, null, null, null, 1],
      [null, 1, null, null, null, null, 1],
    ]
    const four: Values = [null, null, 4, null, null, null, 4]
    expect(
      settled(equal, [
        ['granted', one!, other!],
        ['petition', one!, other!],
        ['repeated', four],
      ]),
    ).toEqual([undefined, undefined, four])
  })

  it('goes beyond what is likely only where that does not hold', () => {
    expect(
      settled(
        known,
        [
          ['granted', second, first],
          ['petition', three[0]!],
        ],
        1,
      ),
    ).toEqual([first, three[0]])
    expect(
      settled(
        known,
        [
          ['granted', first, second],
          ['petition', ...three],
        ],
        1,
      ),
    ).toEqual([first, three[0]])
  })

  it('takes no account of totals where rows have none', () => {
    const without = (one: Values): Values => [...one.slice(0, 6), null]
    expect(
      settled({ received: known.received, handled: without(known.handled) }, [
        ['granted', without(second), without(first)],
        ['petition', ...three.map(without)],
      ]),
    ).toEqual([without(first), without(three[0]!)])
  })

  it('says nothing of zeros, which may stand anywhere', () =>
    expect(
      settled(known, [
        ['granted', first],
        ['petition', three[0]!],
        ['repeated', [0], [null, 0]],
        ['otherLaw', [0]],
      ]).slice(2),
    ).toEqual([undefined, undefined]))

  it('gives up where there are too many ways', () => {
    const ways = Array.from({ length: 6 }, (_, i): Values =>
      Array.from({ length: 7 }, (_, k) => (k === i || k === 6 ? 1 : null)),
    )
    const rows = form.rows.slice(2, 18).map(({ id }) => [id, ...ways] as const)
    expect(settled(known, rows)).toEqual(rows.map(() => undefined))
  })
})
