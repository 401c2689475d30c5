import type { Draft } from '@gxgk/core'
import { toDocument } from '@gxgk/core'
import { document } from '@gxgk/document'
import { extractReport } from '@gxgk/import'
import type { FontFiles } from '@gxgk/pdf'
import { renderPdf } from '@gxgk/pdf'
import { limitsOf } from '@gxgk/read'
import { runtime } from '#runtime'
import { readPicture } from '../src/page/read-picture'
import { alphabetOf } from '../src/recognise/alphabet'
import type { Recogniser } from '../src/recognise/recogniser'
import { recogniserOf } from '../src/recognise/recogniser'
import type { RecipeName } from './degraded'
import { degraded, recipes } from './degraded'
import { randomOf } from './random'
import { renderedPages } from './rendered-pages'

/** What became of the figures of a report that was printed, scanned and read. */
export interface ScanTally {
  readonly cells: number
  readonly right: number
  /** Told as not read: blank in the draft and among its `unread`. */
  readonly told: number
  /** Read as something else, or blank without being told: each with what is printed and what was read. */
  readonly wrong: readonly string[]
}

export const noCells: ScanTally = { cells: 0, right: 0, told: 0, wrong: [] }

export const added = (one: ScanTally, other: ScanTally): ScanTally => ({
  cells: one.cells + other.cells,
  right: one.right + other.right,
  told: one.told + other.told,
  wrong: [...one.wrong, ...other.wrong],
})

/** The recogniser of the installed packages. */
export const openRecogniser = async (engine?: 'onnxruntime-node' | 'onnxruntime-web'): Promise<Recogniser> => {
  const { model, characters } = await runtime({ folder: undefined, engine, threads: 1 })
  return recogniserOf(model, alphabetOf(characters))
}

type Tables = { readonly [table: string]: { readonly [row: string]: { readonly [column: string]: unknown } } }

/** What of the printed figures was read, cell by cell. */
export const talliedAgainst = (
  printed: Tables,
  read: { readonly tables: Tables; readonly unread?: readonly string[] } | undefined,
): ScanTally => {
  const unread = new Set(read?.unread)
  let [cells, right, told] = [0, 0, 0]
  const wrong: string[] = []
  for (const [table, rows] of Object.entries(printed))
    for (const [row, columns] of Object.entries(rows))
      for (const [column, figure] of Object.entries(columns)) {
        cells++
        const address = `${table}.${row}.${column}`
        const found = read?.tables[table]?.[row]?.[column]
        if (!read || (unread.has(address) && (found ?? null) === null)) told++
        else if (found === figure) right++
        else wrong.push(`${address}: ${String(figure)} → ${String(found)}`)
      }
  return { cells, right, told, wrong }
}

/** Prints a report, damages its pages as scanning does, reads them, and compares figure by figure. */
export const scanned = async (
  report: Draft,
  name: RecipeName,
  seed: number,
  recogniser: Recogniser,
  fonts: FontFiles = {},
): Promise<ScanTally> => {
  const pdf = await renderPdf(toDocument(report), { fonts })
  const recipe = recipes[name]
  const random = randomOf(seed)
  const sections = []
  for (const [i, page] of (await renderedPages(pdf, recipe.dots)).entries())
    sections.push((await readPicture(degraded(page, recipe, random), i + 1, recogniser, limitsOf())).section)
  const { draft } = extractReport(document({ title: '', lang: 'zh-CN' }, sections), {})
  return talliedAgainst(report.tables as unknown as Tables, draft as never)
}
