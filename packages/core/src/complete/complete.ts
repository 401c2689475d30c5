import { assertOptions } from '@gxgk/document'
import type { Form } from '../forms/form'
import { fromUnits } from '../model/amount'
import type { Figures } from '../model/figures'
import { figuresOf, printedFigure } from '../model/figures'
import type { AnyDraft, DraftFigure } from '../model/report'
import { assertReport } from '../model/assert-report'
import { someForms } from '../forms/form-kinds'
import { withoutFilled } from '../model/unread'
import type { Equation } from '../rules/equation'
import { equationsOf } from '../rules/equation'
import type { Multiple, Proof } from '../rules/proof'
import { netOf, proofOf } from '../rules/proof'
import type { Reduced } from './eliminate'
import { eliminate } from './eliminate'
import { remainder, shares, sum } from './multiples'

/** A blank that the identities determine, with the proof. */
export interface Filled {
  /** The id of the form that the address belongs to. */
  readonly form: string
  readonly cell: string
  readonly value: number
  readonly by: Proof
  /** True where the cell is not known to be blank: it was not read from the source. */
  readonly unread?: true
}

/** A blank that cannot be filled: identities give it different figures, or one that cannot stand there. */
export interface Contradiction {
  /** The id of the form that the address belongs to. */
  readonly form: string
  readonly cell: string
  readonly values: readonly { readonly value: number; readonly by: Proof }[]
  /** True where the cell is not known to be blank: it was not read from the source. */
  readonly unread?: true
}

export interface CompleteResult<D extends AnyDraft = AnyDraft> {
  readonly form: string
  readonly draft: D
  /** In the order in which they follow from one another. */
  readonly filled: readonly Filled[]
  readonly contradictions: readonly Contradiction[]
  /** The blanks that remain because no identity determines them. */
  readonly open: readonly string[]
}

/** The figure that the multiples give the cell, in vector units, where they leave no other unknown, or nothing for them. */
const valueBy = (values: Float64Array, cell: number, multiples: readonly Multiple[]): number => {
  const left = remainder(values, multiples)
  return left === 0 ? 0 : left / (netOf(multiples).get(cell) ?? NaN)
}

/** The draft with figures, in vector units, in some of its cells. */
const withFigures = <D extends AnyDraft>(
  draft: D,
  { form, official }: Figures,
  figures: ReadonlyMap<number, number>,
): D => {
  const tables: {
    [table: string]: { [row: string]: { [column: string]: DraftFigure | undefined } | undefined } | undefined
  } = {
    ...draft.tables,
  }
  for (const [cell, units] of figures) {
    const { table, row, column, kind } = form.cells[cell]!
    tables[table] = { ...tables[table], [row]: { ...tables[table]?.[row], [column]: fromUnits(units, kind) } }
  }
  return withoutFilled({ ...draft, tables }, official.form)
}

/**
 * Fills each blank, and each cell that was not read, that the identities of the form determine, and no other. A blank is never taken for 0; it is found to be 0 where the
 * other figures already come to the total and nothing is left for it. `/` stays, and an identity with one in it, or with a figure
 * that is not a whole number, determines nothing.
 */
export const complete = <D extends AnyDraft>(
  draft: D,
  options?: { readonly forms?: readonly Form[] },
): CompleteResult<D> => {
  assertReport('complete', draft, 'draft')
  assertOptions('complete', options, { forms: someForms })
  const forms = options?.forms
  const figures = figuresOf(draft, forms)
  const { form } = figures
  const { id } = figures.official.form
  const values = figures.values.slice()
  const blank = new Set<number>()
  for (let cell = 0; cell < form.printed; cell++) {
    const there = printedFigure(figures, cell)
    if (there === null || there === undefined) blank.add(cell)
  }
  const equations = equationsOf(form).filter(({ cells }) =>
    cells.every((cell) => blank.has(cell) || Number.isSafeInteger(values[cell]!)),
  )
  const filled: Filled[] = []
  const figuresFilled = new Map<number, number>()
  const contradictions = new Map<number, Contradiction>()

  const told = (cell: number, units: number, multiples: readonly Multiple[]) => ({
    value: fromUnits(units, form.cells[cell]!.kind),
    by: proofOf(form, values, cell, multiples),
  })
  const canStand = (cell: number, units: number) =>
    Number.isSafeInteger(units) && (units >= 0 || form.cells[cell]!.kind === 'change')
  /** The figures that the proofs give a cell, each with the first of its proofs. */
  const figuresBy = (cell: number, proofs: readonly (readonly Multiple[])[]) => {
    const found = new Map<number, readonly Multiple[]>()
    for (const multiples of proofs) {
      const units = valueBy(values, cell, multiples)
      if (!found.has(units)) found.set(units, multiples)
    }
    return found
  }
  type Found = ReturnType<typeof figuresBy>
  const toldAll = (cell: number, found: Found) => ({
    form: id,
    cell: form.cells[cell]!.address,
    values: [...found].map(([units, multiples]) => told(cell, units, multiples)),
    ...(figures.unread.has(cell) && { unread: true as const }),
  })
  /** One figure that can stand in the cell fills it, anything else is a contradiction. */
  const contradicts = ([cell, found]: readonly [number, Found]) =>
    found.size > 1 || !canStand(cell, [...found.keys()][0]!)
  const fill = (cell: number, found: Found) => {
    const {
      values: [first],
      ...rest
    } = toldAll(cell, found)
    filled.push({ ...rest, ...first! })
    figuresFilled.set(cell, [...found.keys()][0]!)
  }
  const unknown = (cell: number) => blank.has(cell) && !figuresFilled.has(cell)
  const usable = () => equations.filter(({ cells }) => !cells.some((cell) => contradictions.has(cell)))

  /** Fills what multiples of equations determine: the one unknown left, or all where nothing is left for them. Whether there were any. */
  const follow = (reduced: readonly Reduced[], conflicts: readonly (readonly Multiple[])[] = []): boolean => {
    const proofs = new Map<number, (readonly Multiple[])[]>()
    const enough = reduced.filter(
      ({ cells, alike, multiples }) =>
        cells.length === 1 ||
        (alike && remainder(values, multiples) === 0 && cells.every((cell) => form.cells[cell]!.kind !== 'change')),
    )
    const add = (cell: number, ...some: readonly (readonly Multiple[])[]) =>
      proofs.set(cell, [...(proofs.get(cell) ?? []), ...some])
    const isAlone = ({ cells }: Reduced) => cells.length === 1
    // The proof that speaks of no other blank comes first.
    for (const { cells, multiples } of enough.filter(isAlone))
      add(cells[0]!, multiples, ...conflicts.filter((one) => shares(one, multiples)).map((one) => sum(multiples, one)))
    for (const one of enough) if (!isAlone(one)) for (const cell of one.cells) add(cell, one.multiples)
    const found = [...proofs].map(([cell, some]) => [cell, figuresBy(cell, some)] as const)
    const contrary = new Map(found.filter(contradicts))
    // An identity with a contradiction in it determines nothing else, whichever of the two is found first.
    const bears = (multiples: readonly Multiple[]) =>
      !multiples.some(({ equation }) => equation.cells.some((one) => contrary.has(one)))
    for (const [cell, figure] of found)
      if (contrary.has(cell)) contradictions.set(cell, toldAll(cell, figure))
      else if (proofs.get(cell)!.some(bears)) fill(cell, figuresBy(cell, proofs.get(cell)!.filter(bears)))
    for (const [cell, units] of figuresFilled) values[cell] = units
    return proofs.size > 0
  }
  const single = (equation: Equation): Reduced => {
    const multiples = [{ equation, times: 1 }]
    const left = [...equation.cells].flatMap((cell, i) =>
      unknown(cell) ? [{ cell, by: equation.coefficients[i]! }] : [],
    )
    return { cells: left.map(({ cell }) => cell), alike: left.every(({ by }) => by * left[0]!.by > 0), multiples }
  }

  // What one identity determines, then what one determines with those filled; then what several do together; until there is nothing more.
  for (;;) {
    const entangled = usable().filter(({ cells }) => cells.some(unknown))
    if (follow(entangled.map(single))) continue
    const { reduced, dependent } = eliminate(entangled, unknown)
    if (
      !follow(
        reduced,
        dependent.filter((multiples) => remainder(values, multiples) !== 0),
      )
    )
      break
  }
  return {
    form: id,
    draft: withFigures(draft, figures, figuresFilled),
    filled,
    contradictions: [...contradictions.values()],
    open: [...blank]
      .filter((cell) => !figuresFilled.has(cell) && !contradictions.has(cell))
      .map((cell) => form.cells[cell]!.address),
  }
}
