import type { AnyDraft, DraftFigure } from '@gxgk/core'
import { changedAt } from '@gxgk/core/testing'
import type { LintCode } from '../src/lint/queries'
import { lintQueries } from '../src/lint/queries'
import { lintCorpus } from '../src/lint/lint-corpus'
import type { Duck } from '../src/store/duckdb'
import { prose } from './prose'
import type { Filed } from './province'
import { provinceOf, writeProvince } from './province'

const totals = /^requests\..*\.total$/

type Tables = AnyDraft['tables']

const mapped = (tables: Tables, of: (address: string, figure: DraftFigure) => DraftFigure): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      Object.fromEntries(
        Object.entries(rows ?? {}).map(([row, figures]) => [
          row,
          Object.fromEntries(
            Object.entries(figures ?? {}).map(([column, figure]) => [
              column,
              of(`${table}.${row}.${column}`, figure as DraftFigure),
            ]),
          ),
        ]),
      ),
    ]),
  ) as Tables

const at = ({ tables }: AnyDraft, address: string) => {
  const [table = '', row = '', column = ''] = address.split('.')
  return tables[table]?.[row]?.[column] as DraftFigure
}

/** What makes a report one that a lint is to tell of: of the report, the one before it, and one of another organ. */
const faults: { readonly [C in LintCode]: (own: Filed, before: Filed, other: Filed) => readonly Filed[] } = {
  notFiled: () => [],
  twoReports: (own) => [
    own,
    { draft: changedAt(own.draft, 'disclosure.penalties.decisions', () => 12_345), source: `${own.source}.2` },
  ],
  wrongYear: (own) => [
    { ...own, draft: { ...own.draft, title: `${own.draft.organ}${own.draft.year - 1}年报告` } as AnyDraft },
  ],
  wrongOrgan: (own, _, other) => [
    {
      ...own,
      draft: { ...own.draft, title: `${other.draft.organ}${own.draft.year}年政府信息公开工作年度报告` } as AnyDraft,
    },
  ],
  refiled: (own, before) => [
    {
      ...own,
      draft: {
        ...own.draft,
        tables: mapped(own.draft.tables, (cell, figure) => (totals.test(cell) ? at(before.draft, cell) : figure)),
      },
    },
  ],
  sameFigures: (own, _, other) => [{ ...own, draft: { ...own.draft, tables: other.draft.tables } }],
  copiedText: (own, before) => {
    // A fifth of the sentences is another's.
    const sentences = (before.draft.narratives?.overview ?? '').split('。')
    const changed = sentences.map((one, i) => (i % 5 === 0 ? prose(own.source.length + i, 1)[0]!.slice(0, -1) : one))
    return [{ ...own, draft: { ...own.draft, narratives: { overview: changed.join('。') } } as AnyDraft }]
  },
  wrongUnit: (own, before) => [
    {
      ...own,
      draft: changedAt(own.draft, 'disclosure.fees.amount', () =>
        Math.round(Number(at(before.draft, 'disclosure.fees.amount')) * 10_000 * 1.2),
      ),
    },
  ],
  outlier: (own) => [
    { ...own, draft: changedAt(own.draft, 'requests.received.total', (figure) => Number(figure) * 1000 + 100_000) },
  ],
}

/** Whether there is enough of it for the lint to look at: small numbers say nothing. */
const isLarge = ({ draft }: Filed) =>
  Number(at(draft, 'requests.received.total')) > 20 && Number(at(draft, 'disclosure.fees.amount')) > 0

export interface LintRate {
  readonly code: LintCode
  readonly reports: number
  /** Told of a corpus in which nobody does it. */
  readonly falseAlarms: number
  readonly planted: number
  /** Of the planted, told of. */
  readonly found: number
}

/** How often each lint tells of nothing, and how many it finds of those that were planted, one in ten of the last year. */
export const lintRates = async (
  duck: Duck,
  folder: string,
  organs: number,
  seed: number,
): Promise<readonly LintRate[]> => {
  const years = [2022, 2023, 2024]
  const clean = provinceOf(organs, years, seed)
  const dir = (name: string) => `${folder}/${name}-${seed}`
  await writeProvince(duck, dir('无'), clean)
  const told = await lintCorpus(dir('无'), { threads: 1 })
  const rates: LintRate[] = []
  for (const code of Object.keys(lintQueries) as LintCode[]) {
    const planted = new Set<string>()
    const filed = clean.flatMap((own, i) => {
      const [before, other] = [clean[i - 1], clean[(i + years.length * 3) % clean.length]!]
      const isTarget =
        own.draft.year === 2024 && Math.floor(i / years.length) % 10 === 3 && isLarge(own) && isLarge(before!)
      if (!isTarget || (code === 'sameFigures' && !isLarge(other))) return [own]
      planted.add(own.draft.organ)
      return faults[code](own, before!, other)
    })
    const name = dir(code)
    await writeProvince(duck, name, filed)
    // Who has not filed is on the list of organs all the same.
    const found = await lintCorpus(name, { codes: [code], year: 2024, threads: 1 })
    // Of two with the same figures either may be told.
    const names = new Set(found.flatMap(({ organ, facts }) => [organ, String(facts.other ?? '')]))
    rates.push({
      code,
      reports: clean.length,
      falseAlarms: told.filter((one) => one.code === code).length,
      planted: planted.size,
      found: [...planted].filter((organ) => names.has(organ)).length,
    })
  }
  return rates
}
