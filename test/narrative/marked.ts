import type { Claim } from '@gxgk/core'
import type { Topic } from '../../packages/core/src/narrative/topics'
import { topics } from '../../packages/core/src/narrative/topics'

type Manner = 'count' | 'percent' | 'growth' | 'none' | 'each' | 'all'

/** A figure or statement of a passage, and which cells its writer means. */
export interface Mark {
  readonly quote: string
  readonly at: number
  readonly manner: Manner
  readonly of: readonly Topic[]
  /** The cells of each sense that it may have. */
  readonly readings: readonly (readonly string[])[]
}

export interface Passage {
  readonly organ: string
  readonly year: number
  readonly section: string
  readonly text: string
  readonly marks: readonly Mark[]
}

const manners: { readonly [sign: string]: Manner | undefined } = {
  '%': 'percent',
  '+': 'growth',
  '!': 'none',
  '=': 'each',
}

const cellsOf = (sense: string) =>
  sense.split('+').flatMap((topic): readonly string[] => {
    if (!(topic in topics)) throw new Error(`There is no topic ${topic}.`)
    return topics[topic as Topic][0] ?? []
  })

const markOf = (quote: string, at: number, manner: Manner, senses: readonly string[]): Mark => ({
  quote,
  at,
  manner,
  of: senses.flatMap((sense) => sense.split('+')) as readonly Topic[],
  readings: senses.map(cellsOf),
})

/** What `quote|tag` marks: several statements where commas part what there was none of. */
const marksOf = (quote: string, tag: string, at: number): readonly Mark[] => {
  if (tag === 'all') return [{ quote, at, manner: 'all', of: [], readings: [] }]
  const manner = manners[tag[0]!] ?? 'count'
  const senses = (manner === 'count' ? tag : tag.slice(1)).split(manner === 'none' ? ',' : '/')
  return manner === 'none'
    ? senses.map((sense) => markOf(quote, at, manner, [sense]))
    : [markOf(quote, at, manner, senses)]
}

/**
 * A passage in a line: `organ｜year｜section｜text`, what it tells of the tables as `{52件|received/processed}`, either being
 * right; `%` a share, `+` growth, `!` that there was none, `=` that all of the figure before it are such.
 */
export const passageOf = (line: string): Passage => {
  const [organ, year, section, marked] = line.replaceAll('⏎', '\n').split('｜') as [string, string, string, string]
  const marks: Mark[] = []
  let text = ''
  for (const [, plain, quote, tag] of marked.matchAll(/([^{]+)|\{([^|}]*)\|([^}]*)\}/g)) {
    if (quote !== undefined) marks.push(...marksOf(quote, tag!, text.length))
    text += plain ?? quote
  }
  return { organ, year: Number(year), section, text, marks }
}

const same = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort())

/** Not a year. */
const figure = /\d[\d,]*(?:\.\d+)?万?(?![\d.年月日])/g
const valueOf = (quote: string): number | undefined => {
  const last = [...quote.matchAll(figure)].at(-1)?.[0]
  return last === undefined ? undefined : Number(last.replace(/[,万]/g, '')) * (last.endsWith('万') ? 10_000 : 1)
}

/** Whether a claim is what a mark says. */
export const isMarked = (claim: Claim, { quote, at, manner, of, readings }: Mark): boolean => {
  if (claim.kind === 'year' || claim.offset >= at + quote.length || claim.offset + claim.length <= at) return false
  if (claim.kind === 'allHandled') return manner === 'all' || of.includes('handled')
  if (claim.kind === 'growth') return manner === 'growth'
  const told = valueOf(quote)
  if (claim.kind === 'none')
    return (
      (manner === 'none' || told === 0) && claim.topics.some((topic) => of.includes(topic) || fits(claim, readings))
    )
  if (claim.kind === 'share') return manner === 'percent' && fits(claim, readings)
  if (claim.unit === 'yuan') return claim.topics.some((topic) => of.includes(topic))
  const isValue = told === undefined || (claim.low <= told && told <= claim.high)
  return isValue && (manner === 'none' ? claim.value === 0 : manner !== 'percent') && fits(claim, readings)
}

const fits = (claim: { readonly readings: readonly (readonly string[])[] }, readings: Mark['readings']) =>
  claim.readings.some((reading) => readings.some((other) => same(reading, other)))
