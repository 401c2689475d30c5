import type { CorpusColumn } from '../figures/columns'
import { columnName } from '../figures/columns'
import { pathOf } from '../sql/path-of'
import { hashes } from './signature'
import { wrongOrgan } from './wrong-organ'
import { outlier } from './outlier'

/** So many requests a report tells of at least before its being like another says anything. */
const enough = 20

/** Hashes a band has; two texts are held together where one band agrees. */
const perBand = 4
const digitsPerHash = 4
const bands = hashes / perBand

/** A band that more texts than these have is of words that all use. */
const mostOfBand = 200

/** From this part of equal hashes on a text is a copy: strangers' have nearly none. */
const leastAlike = 0.5

const received = columnName('requests.received.total')

const namesOf = (columns: readonly CorpusColumn[], is: (column: CorpusColumn) => boolean) =>
  columns.filter(is).map(({ name }) => name)

const isTotal = ({ cell }: CorpusColumn) => cell.startsWith('requests.') && cell.endsWith('.total')

const notFiled = () => `
WITH years AS (SELECT DISTINCT year FROM figures),
due AS (
  SELECT o.name AS organ, y.year FROM organ AS o CROSS JOIN years AS y
  UNION
  SELECT f.organ, f.year + 1 FROM figures AS f
  WHERE f.year + 1 IN (SELECT year FROM years) AND NOT EXISTS (SELECT 1 FROM organ)
)
SELECT organ, year FROM due EXCEPT SELECT organ, year FROM figures`

const twoReports = () => `
SELECT f.organ AS organ, f.year AS year, string_agg(DISTINCT ${pathOf('c')}, '、' ORDER BY ${pathOf('c')}) AS sources
FROM figures AS f JOIN catalogue AS c ON c.id = f.id
GROUP BY f.organ, f.year HAVING count(DISTINCT f.id) > 1`

// Where many have the same, each is told of once: beside the first of them.
const sameFigures = (columns: readonly CorpusColumn[]) => `
WITH shown AS (
  SELECT organ, year,
    min(organ) OVER (PARTITION BY year, hash([${namesOf(columns, ({ kind }) => kind !== 'amount').join(', ')}])) AS first
  FROM filed WHERE ${received} > ${enough}
)
SELECT organ, year, first AS other FROM shown WHERE organ <> first`

const refiled = (columns: readonly CorpusColumn[]) => `
SELECT r.organ AS organ, r.year AS year
FROM filed AS r JOIN filed AS p ON p.organ = r.organ AND p.year = r.year - 1
WHERE r.${received} > ${enough}
  AND ${namesOf(columns, isTotal)
    .map((name) => `r.${name} IS NOT DISTINCT FROM p.${name}`)
    .join(' AND ')}`

const copiedText = () => `
WITH texts AS (
  SELECT n.id, n.section, n.signature, f.organ, f.year FROM narrative AS n JOIN filed AS f ON f.id = n.id
  WHERE n.signature IS NOT NULL
),
banded AS (
  SELECT t.*, b.i, substr(t.signature, ${perBand * digitsPerHash} * b.i + 1, ${perBand * digitsPerHash}) AS band
  FROM texts AS t CROSS JOIN (SELECT unnest(range(${bands})) AS i) AS b
),
rare AS (
  SELECT * FROM banded QUALIFY count(*) OVER (PARTITION BY section, i, band) <= ${mostOfBand}
),
pairs AS (
  SELECT DISTINCT a.organ, a.year, a.section, b.organ AS other, b.year AS other_year, a.signature AS x, b.signature AS y
  FROM rare AS a JOIN rare AS b ON b.section = a.section AND b.i = a.i AND b.band = a.band
    AND ((b.organ = a.organ AND b.year = a.year - 1) OR (b.year = a.year AND b.organ < a.organ))
),
told AS (
  SELECT *, len(list_filter(range(${hashes}), lambda k: substr(x, ${digitsPerHash} * k + 1, ${digitsPerHash}) = substr(y, ${digitsPerHash} * k + 1, ${digitsPerHash}))) / ${hashes}.0 AS likeness
  FROM pairs
)
SELECT organ, year, section, other, other_year, likeness FROM told WHERE likeness >= ${leastAlike}`

const wrongYear = () => `
WITH said AS (
  SELECT f.organ AS organ, f.year AS year, ${pathOf('c')} AS source,
    regexp_extract_all(coalesce(json_extract_string(c.facts, '$.title'), ''), '([0-9]{4})\\s*年', 1) AS titled,
    json_extract_string(c.facts, '$.period.from')[1:4] AS begins,
    regexp_extract_all(regexp_extract(${pathOf('c')}, '[^/\\\\]*$'), '(?:^|[^0-9])((?:19|20)[0-9]{2})(?:[^0-9]|$)', 1) AS named
  FROM figures AS f JOIN catalogue AS c ON c.id = f.id
)
SELECT organ, year, source,
  CASE WHEN len(titled) > 0 AND NOT list_contains(titled, CAST(year AS VARCHAR)) THEN 'title'
    WHEN begins IS NOT NULL AND begins <> CAST(year AS VARCHAR) THEN 'period'
    ELSE 'file' END AS place
FROM said
WHERE (len(titled) > 0 AND NOT list_contains(titled, CAST(year AS VARCHAR)))
  OR (begins IS NOT NULL AND begins <> CAST(year AS VARCHAR))
  OR (len(named) > 0 AND NOT list_contains(named, CAST(year AS VARCHAR)) AND NOT list_contains(named, CAST(year + 1 AS VARCHAR)))`

const wrongUnit = (columns: readonly CorpusColumn[]) =>
  columns
    .filter(({ kind }) => kind === 'amount')
    .map(({ name, cell }) => {
      const near = (a: string, b: string) =>
        `(${b} > 0 AND CAST(${a} AS DOUBLE) / CAST(${b} AS DOUBLE) BETWEEN 5000 AND 20000)`
      return `
SELECT r.organ AS organ, r.year AS year, '${cell}' AS cell, CAST(p.${name} AS VARCHAR) AS before, CAST(r.${name} AS VARCHAR) AS now
FROM filed AS r JOIN filed AS p ON p.organ = r.organ AND p.year = r.year - 1
WHERE ${near(`r.${name}`, `p.${name}`)} OR ${near(`p.${name}`, `r.${name}`)}`
    })
    .join('\nUNION ALL')

/** What is looked for over a whole corpus, in the order in which it is told; each gives `organ`, `year` and what its sentence needs. */
export const lintQueries = {
  notFiled,
  twoReports,
  wrongYear,
  wrongOrgan,
  refiled,
  sameFigures,
  copiedText,
  wrongUnit,
  outlier,
} as const satisfies { readonly [code: string]: (columns: readonly CorpusColumn[]) => string }

export type LintCode = keyof typeof lintQueries
