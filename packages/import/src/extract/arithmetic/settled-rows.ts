import type { TableForm } from '@gxgk/core'
import type { PrintedCell } from '../figures/printed-cell'
import { columnIdentities, numberOf, rowVerdict } from './witness'

type Row = readonly PrintedCell[]

/** A row with the ways to read it: those that are likely, and all. */
export interface OpenRow {
  readonly likely: readonly Row[]
  readonly all: readonly Row[]
}

/** More than this is not tried. */
const mostTried = 20_000
/** So many rows may stand elsewhere than is likely. */
const mostUnlikely = 2

/** The ways in which the sums over the columns hold; else those in which none of the printed ones fails; else all. */
const holding = (form: TableForm, ways: readonly Row[]): readonly Row[] => {
  const verdictOf = (way: Row, isPrinted: boolean) => {
    const valueIn = (column: string) => way.find((cell) => cell.column === column)?.value
    const sums = form.sums.filter(({ total }) => !isPrinted || typeof valueIn(total) === 'number')
    return rowVerdict({ ...form, sums }, valueIn)
  }
  const held = ways.filter((way) => verdictOf(way, false) === 'holds')
  const open = held.length > 0 ? held : ways.filter((way) => verdictOf(way, true) !== 'fails')
  return open.length > 0 ? open : ways
}

/** Ways that say the same of the sums: they differ in the places of zeros alone. */
interface Choice {
  readonly vector: readonly number[]
  readonly ways: readonly Row[]
  readonly isLikely: boolean
}

interface Picked {
  readonly vector: readonly number[]
  readonly choices: readonly number[]
  readonly unlikely: number
}

const plus = (a: readonly number[], b: readonly number[]) => a.map((one, i) => one + b[i]!)

/** How many ways there are to pick one choice of each row, with no more unlikely ones than `most`. */
const countOf = (rows: readonly (readonly Choice[])[], most: number): number => {
  let counts = Array.from({ length: most + 1 }, (_, unlikely) => Number(unlikely === 0))
  for (const choices of rows) {
    const likely = choices.filter(({ isLikely }) => isLikely).length
    counts = counts.map((count, i) => count * likely + (counts[i - 1] ?? 0) * (choices.length - likely))
  }
  return counts.reduce((sum, count) => sum + count, 0)
}

/** These ways. */
const picks = (rows: readonly (readonly Choice[])[], most: number, zero: readonly number[]): readonly Picked[] => {
  let picked: readonly Picked[] = [{ vector: zero, choices: [], unlikely: 0 }]
  for (const choices of rows)
    picked = picked.flatMap(({ vector, choices: before, unlikely }) =>
      choices.flatMap((one, i) => {
        const more = unlikely + Number(!one.isLikely)
        return more > most ? [] : [{ vector: plus(vector, one.vector), choices: [...before, i], unlikely: more }]
      }),
    )
  return picked
}

/** Which of the ways to read each row is the one with which the sums of these columns hold. */
const settledBy = (
  columns: readonly string[],
  form: TableForm,
  cells: readonly PrintedCell[],
  rows: readonly OpenRow[],
): readonly (Row | undefined)[] => {
  const none = rows.map(() => undefined)
  const known = new Set([...cells, ...rows.flatMap(({ all }) => all[0] ?? [])].map(({ row }) => row))
  const identities = columnIdentities(form, (row) => known.has(row))
  if (rows.length === 0 || identities.length === 0) return none
  const vectorOf = (own: Row) =>
    identities.flatMap(([left, right]) =>
      columns.map((id) =>
        own
          .filter(({ column }) => column === id)
          .reduce(
            (sum, { row, value }) => sum + numberOf(value) * (Number(left.includes(row)) - Number(right.includes(row))),
            0,
          ),
      ),
    )
  const choices = rows.map(({ likely, all }): readonly Choice[] => {
    const groups = new Map<string, Choice>()
    const add = (ways: readonly Row[], isLikely: boolean) => {
      for (const way of holding(form, ways)) {
        const vector = vectorOf(way)
        const group = groups.get(vector.join())
        if (group && group.isLikely !== isLikely) continue
        groups.set(vector.join(), { vector, ways: [...(group?.ways ?? []), way], isLikely })
      }
    }
    add(likely, true)
    add(all, false)
    return [...groups.values()]
  })
  const given = vectorOf(cells)
  const middle = Math.ceil(rows.length / 2)
  for (let most = 0; most <= mostUnlikely; most++) {
    const halves = [choices.slice(0, middle), choices.slice(middle)]
    if (halves.some((half) => countOf(half, most) > mostTried)) return none
    const zero = given.map(() => 0)
    const [first, second] = halves.map((half) => picks(half, most, zero)) as [readonly Picked[], readonly Picked[]]
    const wanted = new Map<string, Picked[]>()
    for (const one of first) {
      const key = plus(one.vector, given)
        .map((sum) => -sum || 0)
        .join()
      wanted.set(key, [...(wanted.get(key) ?? []), one])
    }
    const solutions = second.flatMap((one) =>
      (wanted.get(one.vector.join()) ?? []).flatMap((other) =>
        other.unlikely + one.unlikely > most ? [] : [[...other.choices, ...one.choices]],
      ),
    )
    if (solutions.length === 0) continue
    return rows.map((_, i) => {
      const taken = new Set(solutions.map((one) => one[i]!))
      const [only, ...others] = taken.size === 1 ? choices[i]![[...taken][0]!]!.ways : []
      return only && others.length === 0 && only.some(({ value }) => numberOf(value) !== 0) ? only : undefined
    })
  }
  return none
}

/**
 * Which of the ways to read each row is the one with which the sums of every column hold, beside the cells that are known:
 * undefined where there is none, or another does as well. Rows that are not there count as nothing. Where rows have no
 * total, the columns of totals say nothing.
 */
export const settledRows = (
  form: TableForm,
  cells: readonly PrintedCell[],
  rows: readonly OpenRow[],
): readonly (Row | undefined)[] => {
  const all = form.columns.map(({ id }) => id)
  const totals = new Set(form.sums.flatMap(({ each, total }) => (each === 'row' ? [total] : [])))
  const settled = settledBy(all, form, cells, rows)
  const lacksTotal = (own: Row) =>
    own.some(({ column, value }) => totals.has(column) && numberOf(value) === 0) &&
    own.some(({ column, value }) => !totals.has(column) && numberOf(value) !== 0)
  if (settled.some((row) => row !== undefined) || !rows.some(({ likely }) => likely.some(lacksTotal))) return settled
  return settledBy(
    all.filter((id) => !totals.has(id)),
    form,
    cells,
    rows,
  )
}
