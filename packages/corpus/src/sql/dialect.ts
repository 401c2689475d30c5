/** How engines differ in what the rules need of them. Everything else is the same SQL. */
export interface Dialect {
  readonly name: string
  /** The table of figures of whose columns the engine knows the least and the most: it then adds them without looking for overflow. */
  readonly bounded: string
  /** Values side by side as one. */
  readonly array: (values: readonly string[]) => string
  /** Of rows `id, a, e`, two arrays side by side: a row `id, k, actual, expected` for each place, from 1, at which they differ. */
  readonly explode: (rows: string) => string
  /** A whole number as one that no addition of a few overflows. */
  readonly wide: (value: string) => string
  /** A number of a column, whole or with six decimals, as one kind that holds either. */
  readonly figure: (value: string) => string
  /** A number with six decimals, wide enough for sums over all reports. */
  readonly decimal: (value: string) => string
  /** How many rows a condition holds for. */
  readonly countIf: (condition: string) => string
  /** Whether a text has a character in it. */
  readonly has: (text: string, character: string) => string
  /** What makes the engine read NULL as unknown, and texts of this length at all. */
  readonly settings: readonly string[]
  /** What of them goes into a view, which is asked later by whoever has other settings. */
  readonly ofView: string
}

const broken = 'actual <> expected'

const standard = {
  bounded: 'figures',
  countIf: (condition: string) => `count(*) FILTER (WHERE ${condition})`,
  has: (text: string, character: string) => `strpos(${text}, '${character}') > 0`,
  settings: [],
  ofView: '',
}

const duckdb: Dialect = {
  ...standard,
  name: 'duckdb',
  // Of several files as one it knows no bounds.
  bounded: 'figures_apart',
  array: (values) => `[${values.join(', ')}]`,
  explode: (rows) =>
    `SELECT * FROM (SELECT id, unnest(range(1, len(a) + 1)) AS k, unnest(a) AS actual, unnest(e) AS expected FROM (${rows}) AS f) AS g WHERE ${broken}`,
  wide: (value) => `CAST(${value} AS BIGINT)`,
  figure: (value) => `CAST(${value} AS DECIMAL(18,6))`,
  decimal: (value) => `CAST(${value} AS DECIMAL(38,6))`,
}

// Without join_use_nulls a row that finds no other is joined to one of zeros: what is blank would be read as 0.
const clickhouse: Dialect = {
  name: 'clickhouse',
  bounded: 'figures',
  array: (values) => `[${values.join(', ')}]`,
  explode: (rows) =>
    `SELECT id, k, actual, expected FROM (${rows}) AS f ARRAY JOIN arrayEnumerate(a) AS k, a AS actual, e AS expected WHERE ${broken}`,
  wide: (value) => `CAST(${value} AS Nullable(Int64))`,
  figure: (value) => `CAST(${value} AS Nullable(Decimal(18,6)))`,
  decimal: (value) => `CAST(${value} AS Nullable(Decimal(38,6)))`,
  countIf: (condition) => `countIf(${condition})`,
  has: (text, character) => `position(${text}, '${character}') > 0`,
  settings: [
    'SET join_use_nulls = 1',
    'SET max_query_size = 10000000',
    'SET max_ast_elements = 1000000',
    'SET max_expanded_ast_elements = 2000000',
  ],
  ofView: ' SETTINGS join_use_nulls = 1',
}

const postgres: Dialect = {
  ...standard,
  name: 'postgres',
  array: (values) => `ARRAY[${values.join(', ')}]`,
  explode: (rows) =>
    `SELECT f.id, t.k, t.actual, t.expected FROM (${rows}) AS f CROSS JOIN LATERAL unnest(f.a, f.e) WITH ORDINALITY AS t(actual, expected, k) WHERE t.actual <> t.expected`,
  wide: (value) => `CAST(${value} AS BIGINT)`,
  figure: (value) => `CAST(${value} AS NUMERIC(18,6))`,
  decimal: (value) => `CAST(${value} AS NUMERIC(38,6))`,
}

export const dialects = { duckdb, clickhouse, postgres } as const

export type DialectName = keyof typeof dialects

/** A text of SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
