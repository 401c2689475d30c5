import type { AnyDraft, DraftFigure } from '@gxgk/core'
import { compiledForm, form2021 } from '@gxgk/core'
import { randomOf } from './province'

/** Of a district a year: its bureaux, and the report that adds them up. */
export const bureaux = 30
export const perDistrict = bureaux + 1

const form = compiledForm(form2021)
const cellAt = (address: string) => form.index.get(address)!
const applicants = ['person', 'business', 'research', 'nonprofit', 'legalService', 'otherOrganization']
const share = [0.85, 0.08, 0.01, 0.01, 0.03, 0.02]
const flows = ['received', 'carriedIn', 'handled', 'carriedOut']
const results = form.rows.filter(({ table, row }) => table === 'requests' && !flows.includes(row))
const reviews = form.rows.filter(({ table, columns }) => table === 'proceedings' && columns.includes('upheld'))
const decisions = form.rows.filter(({ columns }) => columns.includes('decisions'))
const identities = form.identities.filter(({ left }) => left.cells.length === 1)

/** Puts each total right after its parts; those of totals come after theirs. */
const settled = (values: Float64Array): Float64Array => {
  for (let round = 0; round < 3; round++)
    for (const { left, right } of identities)
      values[left.cells[0]!] = right.cells.reduce((sum, cell) => sum + values[cell]!, 0)
  return values
}

type Random = () => number

const atMost = (random: Random, most: number) => Math.floor(random() * (most + 1))

/** A year of a bureau of that size, most of it zeros: what came in, what became of it, and what of last year's was left. */
const yearOf = (random: Random, size: number, before: Float64Array | undefined): Float64Array => {
  const values = new Float64Array(form.printed)
  const asked = Math.round(size * (0.6 + 0.8 * random()))
  applicants.forEach((who, i) => {
    const cell = (row: string) => cellAt(`requests.${row}.${who}`)
    const received = Math.round(asked * share[i]! * (0.7 + 0.6 * random()))
    const carriedIn = before?.[cell('carriedOut')] ?? 0
    const carriedOut = atMost(random, Math.floor(received / 10))
    values[cell('received')] = received
    values[cell('carriedIn')] = carriedIn
    values[cell('carriedOut')] = carriedOut
    let left = received + carriedIn - carriedOut
    while (left > 0) {
      const { start } = results[Math.floor(random() ** 2.5 * results.length)]!
      const part = 1 + atMost(random, left - 1)
      values[start + i]! += part
      left -= part
    }
  })
  for (const { start } of decisions) values[start] = Math.round(size * 20 * (0.7 + 0.6 * random()))
  if (size > 5) values[cellAt('disclosure.fees.amount')] = atMost(random, size * 10_000) * 100
  for (const { start } of reviews) for (let i = 0; i < 4; i++) if (random() < size / 400) values[start + i] = 1
  const [issued, repealed, inForce] = ['issued', 'repealed', 'inForce'].map((column) =>
    cellAt(`disclosure.normativeDocuments.${column}`),
  ) as [number, number, number]
  values[issued] = random() < 0.2 ? atMost(random, 5) : 0
  const stock = (before?.[inForce] ?? atMost(random, 20)) + values[issued]!
  values[repealed] = random() < 0.1 ? atMost(random, Math.min(3, stock)) : 0
  values[inForce] = stock - values[repealed]!
  return settled(values)
}

/** What stands in place of figures in three of a hundred reports: `/` in a row, or blanks. */
const lackingIn = (random: Random): ReadonlyMap<number, null | '/'> => {
  if (random() > 0.03) return new Map()
  if (random() < 0.5) return new Map([0, 1, 2].map((i) => [cellAt('disclosure.regulations.issued') + i, '/']))
  return new Map(Array.from({ length: 1 + atMost(random, 8) }, () => [atMost(random, form.printed - 1), null]))
}

const draftOf = (
  organ: string,
  year: number,
  values: Float64Array,
  lacking: ReadonlyMap<number, null | '/'>,
): AnyDraft => {
  const tables: { [table: string]: { [row: string]: { [column: string]: DraftFigure } } } = {}
  for (const { table, row, start, columns, kinds } of form.rows) {
    const figures: { [column: string]: DraftFigure } = ((tables[table] ??= {})[row] = {})
    columns.forEach((column, i) => {
      const units = values[start + i]!
      figures[column] = lacking.has(start + i) ? lacking.get(start + i)! : kinds[i] === 'amount' ? units / 1e6 : units
    })
  }
  return { form: form2021.id, organ, year, tables }
}

export const districtName = (district: number): string => `某省第${district}区人民政府`
export const bureauName = (district: number, i: number): string => `某省第${district}区第${i}局`

/**
 * Reports of a district over these years, each year those of its bureaux and then the sum of them. Figures agree within a report, with last
 * year's and with the sum, but for four in a hundred bureaux and one in twenty sums, where one figure is wrong.
 */
export function* madeDistrict(district: number, years: readonly number[]): Generator<AnyDraft> {
  const random = randomOf(district + 1)
  const sizes = Array.from({ length: bureaux }, () => (random() < 0.5 ? 0 : Math.exp(7 * random() ** 2)))
  const before: Float64Array[] = []
  const wrong = (values: Float64Array, often: number) => {
    if (random() >= often) return values
    const made = values.slice()
    made[atMost(random, made.length - 1)]! += 1
    return made
  }
  for (const year of years) {
    const sum = new Float64Array(form.printed)
    for (const [i, size] of sizes.entries()) {
      const values = yearOf(random, size, before[i])
      before[i] = values
      const told = wrong(values, 0.04)
      const lacking = lackingIn(random)
      told.forEach((value, cell) => (sum[cell]! += lacking.has(cell) ? 0 : value))
      yield draftOf(bureauName(district, i), year, told, lacking)
    }
    yield draftOf(districtName(district), year, wrong(sum, 0.05), new Map())
  }
}
