import type { AnyDraft, DraftFigure, Form, Problem } from '@gxgk/core'
import type { VisibleReport } from '../visible-report'

const figuresOf = ({ tables }: AnyDraft): ReadonlyMap<string, DraftFigure | undefined> =>
  new Map(
    Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows ?? {}).flatMap(([row, figures]) =>
        Object.entries(figures ?? {}).map(([column, figure]) => [`${table}.${row}.${column}`, figure] as const),
      ),
    ),
  )

/** How many of the figures that are not 0 in both are the same in both: from 0 to 1; 1 where there are none. */
const sameShare = (one: AnyDraft, other: AnyDraft): number => {
  const [own, printed] = [figuresOf(one), figuresOf(other)]
  const telling = [...new Set([...own.keys(), ...printed.keys()])].filter(
    (address) => typeof own.get(address) === 'number' && typeof printed.get(address) === 'number',
  )
  const notZero = telling.filter((address) => own.get(address) !== 0 || printed.get(address) !== 0)
  return notZero.length === 0
    ? 1
    : notZero.filter((address) => own.get(address) === printed.get(address)).length / notZero.length
}

/** So few figures in common are those of two reports. */
const anothers = 0.5

/**
 * Why the data are those of another report than is printed: another organ or year stands in its title, and most figures are
 * others. Empty where they are this one's, however much was changed.
 */
export const anotherReport = (own: AnyDraft, { draft, facts }: VisibleReport<Form>): readonly Problem[] => {
  const told = (['organ', 'year'] as const).flatMap((address): readonly Problem[] =>
    facts[address] === undefined || facts[address].value === own[address]
      ? []
      : [{ address, expected: 'asPrinted', received: JSON.stringify(own[address]) }],
  )
  return told.length > 0 && draft !== undefined && sameShare(own, draft as AnyDraft) < anothers ? told : []
}
