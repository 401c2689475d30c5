import { literal } from '../sql/dialect'
import type { Duck } from '../store/duckdb'

/** The reports that a report is held against, by their ids. */
export interface Others {
  readonly previous: ReadonlyMap<string, string>
  readonly members: ReadonlyMap<string, readonly string[]>
  /** The names of all that a report adds up. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

const grouped = (rows: readonly (readonly unknown[])[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  for (const [key, value] of rows) {
    const own = found.get(String(key)) ?? []
    found.set(String(key), own)
    own.push(String(value))
  }
  return found
}

const none = () => Promise.resolve([])

/** What of others rules look at, as their passports tell. */
export type Needs = ReadonlySet<string>

/** What these reports are held against by rules that need it. */
export const othersOf = async (duck: Duck, ids: readonly string[], needs: Needs): Promise<Others> => {
  const ask = (need: string, sql: string) => (needs.has(need) ? duck.rows(sql) : none())
  const own = `SELECT id, organ, year FROM figures WHERE id IN (${ids.map(literal).join(', ')})`
  const previous = await ask(
    'previous',
    `SELECT r.id, p.id FROM (${own}) AS r JOIN filed AS p ON p.organ = r.organ AND p.year = r.year - 1`,
  )
  const members = await ask(
    'members',
    `SELECT r.id, m.id FROM (${own}) AS r JOIN organ AS o ON o.parent = r.organ JOIN filed AS m ON m.organ = o.name AND m.year = r.year ORDER BY m.id`,
  )
  const names = await ask(
    'members',
    `SELECT r.id, o.name FROM (${own}) AS r JOIN organ AS o ON o.parent = r.organ ORDER BY o.name`,
  )
  return {
    previous: new Map(previous.map(([id, other]) => [String(id), String(other)])),
    members: grouped(members),
    names: grouped(names),
  }
}
