import type { FileType } from '@gxgk/read'
import type { Report } from './figures'

/** A report as some other program or hand makes it, and what a reader sees there. */
export interface Stranger {
  readonly name: string
  readonly source: (report: Report) => string | Uint8Array
  readonly type?: FileType
  /** The tables that are in it; all when absent. */
  readonly tables?: readonly (keyof Report)[]
  /** Whether a cell holds no figure of its own there; none when absent. */
  readonly lacks?: (address: string, figure: number) => boolean
  /** Of which reports, by number, some may be left unread: nothing tells where their figures belong. */
  readonly unread?: readonly number[]
  /** Of which reports, by number, this is made; of all when absent. */
  readonly of?: readonly number[]
}

export const all = [0, 1, 2]
export const onlyDistinct = [0]

/** The figures that stand there, by address. */
export const printedIn = ({ tables, lacks = () => false }: Stranger, report: Report): ReadonlyMap<string, number> =>
  new Map(
    (tables ?? (['disclosure', 'requests', 'proceedings'] as const)).flatMap((table) =>
      Object.entries(report[table]).flatMap(([row, figures]) =>
        Object.entries(figures).flatMap(([column, figure]): readonly (readonly [string, number])[] => {
          const address = `${table}.${row}.${column}`
          return lacks(address, figure) ? [] : [[address, figure]]
        }),
      ),
    ),
  )
