import type { CorpusColumn } from '../figures/columns'

/** So many organs of a kind report a year at least before one can be unlike the others. */
const fewest = 20

/** Below this a number is unlike others by chance. */
const enough = 20

/** So many spreads (of the middle half) above the middle one is unlike the others; a spread is at least that of a doubling. */
const spreads = 3
const leastSpread = Math.log10(2)

const looked = ['requests.received.total', 'proceedings.reconsideration.total']

/** Numbers far beyond those of the same kind of organ in the same year, on a logarithmic scale. */
export const outlier = (columns: readonly CorpusColumn[]): string =>
  columns
    .filter(({ cell }) => looked.includes(cell))
    .map(
      ({ name, cell }) => `
SELECT organ, year, '${cell}' AS cell, now, round(10 ** middle - 1) AS usual, kind FROM (
  SELECT *, quantile_cont(size, 0.5) OVER peers AS middle, count(*) OVER peers AS others,
    quantile_cont(size, 0.75) OVER peers - quantile_cont(size, 0.25) OVER peers AS spread
  FROM (
    SELECT f.organ AS organ, f.year AS year, o.kind AS kind, f.${name} AS now, log10(1 + f.${name}) AS size
    FROM filed AS f LEFT JOIN organ AS o ON o.name = f.organ WHERE f.${name} >= 0
  ) AS sized
  WINDOW peers AS (PARTITION BY kind, year)
) AS held
WHERE others >= ${fewest} AND now > ${enough} AND size > middle + ${spreads} * greatest(spread, ${leastSpread})`,
    )
    .join('\nUNION ALL')
