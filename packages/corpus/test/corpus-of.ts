import { mkdirSync } from 'node:fs'
import type { AnyDraft, Form } from '@gxgk/core'
import { corpusColumns } from '../src/figures/columns'
import { rowMakerOf } from '../src/figures/row'
import type { Duck } from '../src/store/duckdb'
import { makeCorpus } from '../src/store/layout'
import { dataOf, writeBatch, writePart } from '../src/store/write-batch'

/** Makes a corpus of drafts, `d0` the first; `parents` are the names of organs and of those that add them up. */
export const corpusOf = async (
  duck: Duck,
  dir: string,
  drafts: readonly AnyDraft[],
  parents: readonly (readonly [name: string, parent: string])[] = [],
  forms?: readonly Form[],
): Promise<void> => {
  mkdirSync(dir, { recursive: true })
  makeCorpus(dir)
  const columns = corpusColumns(forms)
  const rowOf = rowMakerOf(columns, forms)
  const figures = drafts.map((draft, i) => ({ id: `d${i}`, ...rowOf(draft) }))
  const catalogue = drafts.map(({ tables: _, form: __, organ: ___, year: ____, narratives: _____, ...facts }, i) => {
    const unread = facts.unread?.filter((one) => !one.includes('.'))
    const { unread: ______, ...rest } = facts
    const told = JSON.stringify({ ...rest, ...(unread?.length && { unread }) })
    return [`d${i}`, `d${i}`, null, 0, 'json', '', '', 'ok', null, null, `d${i}`, 0, told]
  })
  await writeBatch(duck, dir, 'a', columns, { figures, catalogue, narrative: [], problem: [] })
  const organs = parents.map(([name, parent]) => [name, null, parent, null])
  await writePart(duck, dir, 'organ', 'organs', dataOf('organ', organs), organs.length)
}
