import type { AnyDraft } from '@gxgk/core'
import { importReport } from '@gxgk/import'
import { describe, expect, it } from 'vitest'
import { reports } from './strangers/figures'
import { ofCells } from './strangers/of-cells'
import { ofConverters } from './strangers/of-converters'
import { ofGrids } from './strangers/of-grids'
import { ofLayouts } from './strangers/of-layouts'
import { ofMails } from './strangers/of-mails'
import { ofOffices } from './strangers/of-offices'
import { ofOthers } from './strangers/of-others'
import { ofPapers } from './strangers/of-papers'
import { ofPortals } from './strangers/of-portals'
import { ofTexts } from './strangers/of-texts'
import type { Stranger } from './strangers/stranger'
import { printedIn } from './strangers/stranger'

const strangers = [
  ...ofCells,
  ...ofGrids,
  ...ofTexts,
  ...ofPortals,
  ...ofOffices,
  ...ofConverters,
  ...ofPapers,
  ...ofOthers,
  ...ofMails,
  ...ofLayouts,
]

const judged = async (stranger: Stranger, report: (typeof reports)[number][1]) => {
  const { source, type } = stranger
  const { draft, problems } = await importReport(source(report), type ? { type } : {})
  const tables = (draft as AnyDraft | undefined)?.tables ?? {}
  const printed: ReadonlyMap<string, number> = printedIn(stranger, report)
  const read = new Map<string, unknown>(
    Object.entries(tables).flatMap(([table, rows]) =>
      Object.entries(rows!).flatMap(([row, figures]) =>
        Object.entries(figures!).map(([column, figure]) => [`${table}.${row}.${column}`, figure] as const),
      ),
    ),
  )
  const known = new Set(problems.flatMap(({ cells }) => cells))
  // Of what is no report to any reader nothing is read, and a problem says so.
  const isTold = (address: string) => (draft === undefined ? problems.length > 0 : known.has(address))
  const missing = [...printed.keys()].filter((address) => typeof read.get(address) !== 'number')
  return {
    wrong: [...read].filter(([address, figure]) => typeof figure === 'number' && figure !== printed.get(address)),
    silent: missing.filter((address) => !isTold(address)),
    missing,
  }
}

describe.each(strangers.map((one) => [one.name, one] as const))('a report as others make it, %s,', (_, stranger) => {
  const own = reports.map(([name, report], i) => ({ name, report, i }))
  it.each(own.filter(({ i }) => stranger.of?.includes(i) ?? true))('is read or told: $name', async ({ report, i }) => {
    const { wrong, silent, missing } = await judged(stranger, report)
    expect({ wrong, silent }).toEqual({ wrong: [], silent: [] })
    // What may be unread is listed, so that it is seen when it is read one day.
    expect(missing.length > 0, missing.slice(0, 5).join()).toBe(stranger.unread?.includes(i) ?? false)
  })
})
