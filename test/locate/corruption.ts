import type { AnyDraft, Form } from '@gxgk/core'
import { compiledForm } from '@gxgk/core'
import { changedAt } from '@gxgk/core/testing'
import fc from 'fast-check'

/** How a figure comes to be wrong, and how often: most published mistakes are totals, few have no cause to be seen. */
export const mishaps = { oldTotal: 3, swapped: 2, dropped: 2, doubled: 2, tenfold: 2, shifted: 1, random: 1 } as const
export type Mishap = keyof typeof mishaps

const mishapArbitrary = fc.oneof(
  ...(Object.keys(mishaps) as Mishap[]).map((mishap) => ({ weight: mishaps[mishap], arbitrary: fc.constant(mishap) })),
)

export interface WrongFigure {
  readonly cell: string
  readonly right: number
  readonly wrong: number
  readonly mishap: Mishap
}

export interface Corrupted {
  readonly report: AnyDraft
  readonly wrong: readonly WrongFigure[]
}

const valueOf = (report: AnyDraft, address: string): number => {
  const [table = '', row = '', column = ''] = address.split('.')
  return report.tables[table]![row]![column] as number
}

/** A wrong figure for the cell by the mishap; the right one where the mishap cannot befall it. */
const befall = (mishap: Mishap, form: Form, report: AnyDraft, cell: number, at: number): number => {
  const { cells, identities, printed, leaves } = compiledForm(form)
  const { address, table, kind } = cells[cell]!
  const right = valueOf(report, address)
  if (mishap === 'random') return kind === 'amount' ? (at % 10_000_000) / 1000 : at % 60
  const digits = String(right)
  const place = at % digits.length
  switch (mishap) {
    case 'swapped':
      return Number(
        digits.slice(0, place) + [...digits.slice(place, place + 2)].reverse().join('') + digits.slice(place + 2),
      )
    case 'dropped':
      return digits.length > 1 ? Number(digits.slice(0, place) + digits.slice(place + 1)) : right
    case 'doubled':
      return Number(digits.slice(0, place + 1) + digits.slice(place))
    case 'tenfold':
      return right * 10
    case 'oldTotal': {
      const sums = identities.filter(({ left }) => left.terms.length === 1 && left.cells[0] === cell)
      const parts = sums.flatMap(({ right: side }) => side.terms)
      if (parts.length === 0) return right
      const old = leaves[parts[at % parts.length]!]!
      return right - old.reduce((sum, leaf) => sum + valueOf(report, cells[leaf]!.address), 0)
    }
    case 'shifted': {
      const beside = cells[cell + (at % 2 === 0 ? 1 : -1)]
      return beside && cell < printed - 1 && beside.table === table ? valueOf(report, beside.address) : right
    }
  }
}

/** The cells that identities of the form name. */
export const namedCells = (form: Form): readonly number[] => {
  const { identities } = compiledForm(form)
  return [...new Set(identities.flatMap(({ left, right }) => [...left.cells, ...right.cells]))]
}

/** Consistent reports of the form with exactly `size` figures made wrong, of cells that identities name. */
export const corruptedArbitrary = (
  form: Form,
  reports: fc.Arbitrary<AnyDraft>,
  size: number,
): fc.Arbitrary<Corrupted> => {
  const named = namedCells(form)
  return fc
    .tuple(
      reports,
      fc.infiniteStream(fc.nat({ max: named.length - 1 })),
      fc.infiniteStream(mishapArbitrary),
      fc.infiniteStream(fc.nat()),
    )
    .map(([report, picks, kinds, places]) => {
      const wrong: WrongFigure[] = []
      while (wrong.length < size) {
        const mishap = kinds.next().value as Mishap
        // A mishap that many figures are spared falls on another cell, so that all are as frequent.
        for (let attempt = 0; attempt < 1000; attempt++) {
          const cell = named[picks.next().value as number]!
          const { address } = compiledForm(form).cells[cell]!
          const right = valueOf(report, address)
          const made = befall(mishap, form, report, cell, places.next().value as number)
          if (made === right || made < 0 || !Number.isInteger(made) || wrong.some((one) => one.cell === address))
            continue
          wrong.push({ cell: address, right, wrong: made, mishap })
          break
        }
      }
      return {
        report: wrong.reduce((one, { cell, wrong: figure }) => changedAt(one, cell, () => figure), report),
        wrong,
      }
    })
}
