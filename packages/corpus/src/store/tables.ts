import type { CorpusColumn } from '../figures/columns'

export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DECIMAL(18,6)'

export interface TableColumn {
  readonly name: string
  readonly type: ColumnType
}

const text = (name: string): TableColumn => ({ name, type: 'VARCHAR' })
const number = (name: string): TableColumn => ({ name, type: 'INTEGER' })

/** The tables of a corpus beside the figures. */
export const tables = {
  /** What was taken in, a row a file; the journal by which an import goes on. */
  catalogue: [
    text('sha256'),
    text('source'),
    text('member'),
    { name: 'bytes', type: 'DOUBLE' },
    text('type'),
    text('imported'),
    text('tool'),
    text('status'),
    text('code'),
    text('message'),
    text('id'),
    number('problems'),
    text('facts'),
  ],
  narrative: [text('id'), text('section'), text('text'), number('letters'), text('signature')],
  problem: [text('id'), number('n'), text('code'), text('cell'), text('sentence')],
  odd: [text('id'), text('cell'), text('text')],
  organ: [text('name'), text('kind'), text('parent'), text('region')],
} as const satisfies { readonly [table: string]: readonly TableColumn[] }

export type TableName = keyof typeof tables | 'figures'

/** The table of figures: what names a report, then a column a cell. */
export const figureTable = (columns: readonly CorpusColumn[]): readonly TableColumn[] => [
  text('id'),
  text('organ'),
  number('year'),
  text('shape'),
  text('states'),
  ...columns.map(({ name, kind }): TableColumn => ({ name, type: kind === 'amount' ? 'DECIMAL(18,6)' : 'INTEGER' })),
]

export const tableOf = (name: TableName, columns: readonly CorpusColumn[]): readonly TableColumn[] =>
  name === 'figures' ? figureTable(columns) : tables[name]

export const tableNames = ['figures', ...(Object.keys(tables) as (keyof typeof tables)[])] as const
