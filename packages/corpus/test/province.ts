import type { AnyDraft } from '@gxgk/core'
import { blankDraft, form2021, withFigure } from '@gxgk/core'
import { corpusColumns } from '../src/figures/columns'
import { rowMakerOf } from '../src/figures/row'
import { rowsOf, sha256Of } from '../src/import/rows-of'
import type { Duck } from '../src/store/duckdb'
import { makeCorpus } from '../src/store/layout'
import type { Batch } from '../src/store/write-batch'
import { dataOf, writeBatch, writePart } from '../src/store/write-batch'
import { prose } from './prose'

/** A report with the file that it was read from. */
export interface Filed {
  readonly draft: AnyDraft
  readonly source: string
}

/** Numbers as if at random, the same for the same seed. */
export const randomOf = (seed: number): (() => number) => {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x2545f491) >>> 0
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}

const kinds = [
  ['部门', '局', 12, 1.1],
  ['乡镇', '镇人民政府', 4, 0.9],
  ['政府', '县人民政府', 90, 0.7],
] as const

const normal = (random: () => number) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Sentences that many write alike, as their superiors hand them out. */
const shared = prose(7, 12)

const results = ['granted', 'partlyGranted', 'stateSecret', 'notHeld', 'petition', 'otherReason'] as const

/** A report as organs of the kind have them: sizes differ by powers, years by a third, half of them charge a fee. */
const reportOf = (organ: string, year: number, size: number, random: () => number): AnyDraft => {
  const received = Math.round(size * Math.exp(0.35 * normal(random)))
  const set = new Map<string, number>([['requests.received.total', received]])
  let left = received
  for (const row of results) {
    const part = Math.min(left, Math.round(received * random() * 0.4))
    left -= part
    set.set(`requests.${row}.total`, part)
  }
  set.set('requests.carriedOut.total', left)
  set.set('requests.handled.total', received - left)
  set.set('disclosure.licensing.decisions', Math.round(size * 20 * Math.exp(0.5 * normal(random))))
  set.set('proceedings.reconsideration.total', Math.round(received * 0.1 * random()))
  if (size > 8) set.set('disclosure.fees.amount', Math.round(size * 1000 * Math.exp(normal(random))) / 100)
  const zeros: AnyDraft = blankDraft(form2021, { organ, year }, 0)
  const draft = [...set].reduce<AnyDraft>(
    (made, [cell, value]) => withFigure(made as never, cell as never, value),
    zeros,
  )
  const own = prose(Math.floor(random() * 2 ** 30), 18)
  // A third of what is told is handed out, in an order of one's own.
  const told = [...own, ...shared.filter(() => random() < 0.75)].sort(() => random() - 0.5)
  return {
    ...draft,
    title: `${organ}${year}年政府信息公开工作年度报告`,
    narratives: { overview: told.join('') },
  } as AnyDraft
}

const filesOf = [
  (organ: string, year: number) => `/年报/${organ}/${year}年.html`,
  (organ: string, year: number) => `/年报/${year}/${organ}.docx`,
  (organ: string, year: number) => `/年报/t${year + 1}0120_${organ.length}.html`,
  (organ: string, year: number) => `/年报/${organ}${year}年政府信息公开工作年度报告.pdf`,
]

/** So many organs over these years, none of which does what lint looks for. */
export const provinceOf = (organs: number, years: readonly number[], seed: number): readonly Filed[] =>
  Array.from({ length: organs }, (_, i) => {
    const random = randomOf(seed * 1_000_003 + i)
    const [, ending, usual, spread] = kinds[i % kinds.length]!
    const size = usual * Math.exp(spread * normal(random))
    const organ = `某省第${i}${ending}`
    const fileOf = filesOf[Math.floor(random() * filesOf.length)]!
    return years.map((year) => ({ draft: reportOf(organ, year, size, random), source: fileOf(organ, year) }))
  }).flat()

/** Makes a corpus of them as an import does, with a list of their organs. */
export const writeProvince = async (duck: Duck, dir: string, filed: readonly Filed[]): Promise<void> => {
  makeCorpus(dir)
  const columns = corpusColumns()
  const rowOf = rowMakerOf(columns)
  const parts = filed.map(({ draft, source }, i): Batch => {
    const sha256 = sha256Of(Buffer.from(`${i} ${source}`))
    const entry = { source, member: null, size: 1, bytes: () => new Uint8Array(), isDraft: false }
    const taken = { status: 'ok', type: 'html', draft, problems: [] } as const
    return rowsOf({ entry, sha256, outcome: { status: 'ok', type: 'html' }, taken }, rowOf, { imported: '', tool: '' })
  })
  const all = <T extends keyof Batch>(table: T) => parts.flatMap((one) => one[table] as readonly never[])
  await writeBatch(duck, dir, 'a', columns, {
    figures: all('figures'),
    catalogue: all('catalogue'),
    narrative: all('narrative'),
    problem: all('problem'),
  })
  const names = [...new Set(filed.map(({ draft }) => draft.organ))]
  const kindOf = (name: string) => kinds.find(([, ending]) => name.endsWith(ending))![0]
  const organs = names.map((name) => [name, kindOf(name), null, null])
  await writePart(duck, dir, 'organ', 'organs', dataOf('organ', organs), organs.length)
}
