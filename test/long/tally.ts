import type { Judgement } from '@gxgk/deviations'

interface Sum {
  cases: number
  of: number
  exact: number
  told: number
  silent: number
  wrong: number
}

const none = (): Sum => ({ cases: 0, of: 0, exact: 0, told: 0, silent: 0, wrong: 0 })

/** Figures counted by what they are of. */
export type Tally = Map<string, Sum>

export const addTo = (tally: Tally, name: string, { of, exact, told, silent, wrong }: Judgement): void => {
  const sum = tally.get(name) ?? none()
  tally.set(name, sum)
  sum.cases += 1
  sum.of += of
  sum.exact += exact
  sum.told += told.length
  sum.silent += silent.length
  sum.wrong += wrong.length
}

export const totalOf = (tally: Tally): Sum => {
  const all = none()
  for (const sum of tally.values()) for (const key of Object.keys(all) as (keyof Sum)[]) all[key] += sum[key]
  return all
}

const shareOf = ({ exact, of }: Sum) => (of === 0 ? 1 : exact / of)

/** Rounded down, so that only all is 100 %. */
const percent = (share: number) => `${(Math.floor(share * 1e4) / 100).toFixed(2)}%`

const heads = ['份数', '印出的数', '读对', '读对的比例', '空缺并说明', '空缺未说明', '读错'] as const

/** The width of Chinese letters is two. */
const padded = (text: string, width: number) => text.padStart(width - (text.match(/\p{Script=Han}/gu)?.length ?? 0))

const line = (cells: readonly string[], name: string) => `${cells.map((one) => padded(one, 12)).join('')}  ${name}`

const cellsOf = (sum: Sum) =>
  [sum.cases, sum.of, sum.exact, percent(shareOf(sum)), sum.told, sum.silent, sum.wrong].map(String)

/** The counts as lines, those read worst first, the sum of all last. */
export const tallyLines = (tally: Tally): readonly string[] => [
  line(heads, ''),
  ...[...tally].sort(([, a], [, b]) => shareOf(a) - shareOf(b)).map(([name, sum]) => line(cellsOf(sum), name)),
  line(cellsOf(totalOf(tally)), '合计'),
]

/** The counts of what was not read as a whole. */
export const lessThanAll = (tally: Tally): Tally => new Map([...tally].filter(([, { exact, of }]) => exact < of))
