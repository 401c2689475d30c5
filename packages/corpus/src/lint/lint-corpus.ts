import type { OptionChecks } from '@gxgk/document'
import { assertOptions } from '@gxgk/document'
import { assertPath, atLeastOne, duckChecks, someOf } from '../option-checks'
import { corpusColumns } from '../figures/columns'
import { filedView } from '../check/prepare'
import type { DuckOptions } from '../store/duckdb'
import { openCorpus } from '../store/open-corpus'
import type { LintCode } from './queries'
import { lintQueries } from './queries'

/** Something that only shows where many reports are side by side. */
export interface LintFinding {
  readonly code: LintCode
  readonly organ: string
  readonly year: number
  /** What the sentence tells beside: another organ, a cell, a file. */
  readonly facts: { readonly [name: string]: string | number | null }
}

export interface LintCorpusOptions extends DuckOptions {
  /** Only what is about reports of this year. */
  readonly year?: number
  readonly codes?: readonly LintCode[]
}

const lintChecks = {
  ...duckChecks,
  year: atLeastOne,
  codes: someOf(Object.keys(lintQueries)),
} satisfies OptionChecks<LintCorpusOptions>

/** Looks for what is not one report's mistake: who has not filed, who filed twice, whose text or figures are another's. */
export const lintCorpus = async (dir: string, options: LintCorpusOptions = {}): Promise<readonly LintFinding[]> => {
  assertPath('lintCorpus', 'dir', dir)
  assertOptions<LintCorpusOptions>('lintCorpus', options, lintChecks)
  const { year, codes = Object.keys(lintQueries) as LintCode[] } = options
  const columns = corpusColumns()
  const duck = await openCorpus(dir, columns, options)
  try {
    await filedView(duck)
    const found: LintFinding[] = []
    for (const code of codes) {
      const where = year === undefined ? '' : ` WHERE year = ${Number(year)}`
      const told = await duck.table(`SELECT * FROM (${lintQueries[code](columns)}) AS l${where} ORDER BY ALL`)
      for (const row of told.rows) {
        const { organ, year: of, ...facts } = Object.fromEntries(told.columns.map((name, i) => [name, row[i]]))
        found.push({ code, organ: String(organ), year: Number(of), facts: facts as LintFinding['facts'] })
      }
    }
    return found
  } finally {
    duck.close()
  }
}
