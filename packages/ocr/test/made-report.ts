import type { Draft } from '@gxgk/core'
import { blankDraft, form2021 } from '@gxgk/core'
import type { Random } from './random'

type Figures = { [row: string]: { [column: string]: number | '/' | null } }

const applicants = ['person', 'business', 'research', 'nonprofit', 'legalService', 'otherOrganization']
const notResults = ['received', 'carriedIn', 'handled', 'carriedOut']

/** Zero in a share of the cells, else of any size up to `most`, small ones as likely as large ones. */
const count = (random: Random, zeros: number, most: number) =>
  random() < zeros ? 0 : Math.floor(Math.exp(random() * Math.log(most)))

/** What the organ has got wrong itself, and left blank. */
const withOwnMistakes = (random: Random, requests: Figures, proceedings: Figures): void => {
  const rows = Object.keys(requests)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)]!
  const [row, column] = [requests[pick(rows.slice(2))]!, pick(applicants)]
  row[column] = (row[column] as number) + 1
  requests[rows[3]!]!['total'] = (requests[rows[3]!]!['total'] as number) + 10
  proceedings['directLitigation']!['total'] = 0
  const results = rows.filter((id) => !notResults.includes(id))
  for (let i = 0; i < 8; i++) requests[pick(results)]![pick(applicants.slice(1))] = null
  requests[results[9]!]!['total'] = null
}

export interface MadeOptions {
  /** The share of zeros among the parts. */
  readonly zeros: number
  /** Whether the organ has made mistakes of its own. */
  readonly hasMistakes?: boolean
}

/** A report of the form with figures that balance, unless the organ makes mistakes; without words but for the tables. */
export const madeReport = (random: Random, { zeros, hasMistakes = false }: MadeOptions): Draft => {
  const draft = structuredClone(blankDraft(form2021, { organ: '临江县人民政府', year: 2024 }, 0))
  const { disclosure, requests, proceedings } = draft.tables as unknown as { readonly [table: string]: Figures }
  for (const [row, cells] of Object.entries(disclosure!))
    for (const column of Object.keys(cells))
      cells[column] =
        row === 'fees' ? Math.round(count(random, 0.2, 1e6) * 100 + random() * 99) / 100 : count(random, 0.2, 1e6)
  const rows = Object.keys(requests!)
  for (const column of applicants) {
    let handled = 0
    for (const row of rows.filter((id) => !notResults.includes(id))) {
      const own = count(random, zeros, column === 'person' ? 3000 : 300)
      requests![row]![column] = own
      handled += own
    }
    const [out, before] = [0, 0].map(() => Math.min(handled, count(random, 0.5, 100))) as [number, number]
    requests!['handled']![column] = handled
    requests!['carriedOut']![column] = out
    requests!['carriedIn']![column] = before
    requests!['received']![column] = handled + out - before
  }
  for (const row of rows)
    requests![row]!['total'] = applicants.reduce((sum, column) => sum + (requests![row]![column] as number), 0)
  for (const cells of Object.values(proceedings!)) {
    let total = 0
    for (const column of Object.keys(cells).filter((id) => id !== 'total')) {
      cells[column] = count(random, 0.5, 300)
      total += cells[column] as number
    }
    cells['total'] = total
  }
  if (hasMistakes) withOwnMistakes(random, requests!, proceedings!)
  return draft
}
