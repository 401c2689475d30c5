import { readFileSync } from 'node:fs'
import type { AnyDraft, DraftFigure } from '@gxgk/core'
import { compiledForm, officialForms } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { importReport } from './import-report'

/** A figure that must be read; null where it is printed blank; what may be told as unread instead, in an object. */
type Wanted = DraftFigure | { readonly orUnread: DraftFigure | string | number }

interface Kind {
  readonly file: string
  readonly kind: string
  readonly organ?: string | null | { readonly orUnread: string }
  readonly organOr?: string
  readonly cells?: { readonly [address: string]: Wanted }
  /** No figure at all may be read of it. */
  readonly noFigures?: boolean
  /** A sentence that refuses it is right. */
  readonly refusable?: boolean
}

const bytesOf = (file: string) => readFileSync(new URL(`../test/kinds/${file}`, import.meta.url))

/** What programs and people make of reports, a small file each, with what they say. */
const kinds = JSON.parse(bytesOf('expected.json').toString()) as readonly Kind[]

const isLenient = (wanted: Wanted): wanted is Exclude<Wanted, DraftFigure> =>
  typeof wanted === 'object' && wanted !== null

const read = async (file: string) => {
  try {
    return await importReport(bytesOf(file))
  } catch {
    return undefined
  }
}

const judged = async ({ file, cells = {}, ...kind }: Kind) => {
  const report = await read(file)
  const tables = (report?.draft as AnyDraft | undefined)?.tables ?? {}
  const problems = report?.problems ?? []
  const told = new Set(problems.flatMap((problem) => problem.cells))
  // What the form by which it was read has no cell for is told without an address.
  const form = officialForms.find(({ id }) => id === report?.form)
  const isTrouble = problems.some(({ code }) => ['noSuchCell', 'badLabel', 'rowLength'].includes(code))
  const isForeign = (address: string) => isTrouble && !!form && !compiledForm(form).index.has(address)
  const faults: string[] = []
  let missed = 0
  for (const [address, wanted] of Object.entries(cells)) {
    const [table = '', row = '', column = ''] = address.split('.')
    const found = tables[table]?.[row]?.[column] ?? null
    const value = isLenient(wanted) ? wanted.orUnread : wanted
    if (found === value || (found === '/' && value === null)) continue
    const isTold = told.has(address) || !report?.draft || isForeign(address)
    if (found !== null || !isTold) faults.push(`${address}: ${String(found)}, not ${String(value)}`)
    else if (!isLenient(wanted)) missed++
  }
  const figures = Object.values(tables).flatMap((rows) => Object.values(rows!).flatMap((one) => Object.values(one!)))
  if (kind.noFigures && figures.some((figure) => typeof figure === 'number')) faults.push('figures of no report')
  const isNamed = report?.draft && !problems.some(({ code }) => code === 'noOrgan')
  const organs = [kind.organ, kind.organOr].map((one) => (typeof one === 'object' && one ? one.orUnread : one))
  if (isNamed && kind.organ !== undefined && !organs.includes(report.draft!.organ)) faults.push(report.draft!.organ)
  if (!report && !kind.refusable) faults.push('refused')
  return { faults, missed, of: Object.keys(cells).length }
}

describe('of what programs and people make of reports, importReport', () => {
  it.each(kinds)('reads $file, or tells what it does not read', async (kind) => {
    expect((await judged(kind)).faults).toEqual([])
  })

  it('reads nearly all', async () => {
    const all = await Promise.all(kinds.map(judged))
    const sum = (count: (one: (typeof all)[number]) => number) => all.reduce((total, one) => total + count(one), 0)
    expect(sum(({ missed }) => missed) / sum(({ of }) => of)).toBeLessThan(0.01)
  })
})
