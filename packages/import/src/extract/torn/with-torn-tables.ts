import type { TableForm } from '@gxgk/core'
import type { Sorting } from '../form'
import type { Passage, Words } from '../passage'
import { sortPassages } from '../sort-passages'
import { labelPartsOf } from '../spaced/label-parts'
import { spacedLines } from '../spaced/spaced-line'
import { strayWords } from '../figures/printed-cell'
import { readTable } from '../tables/read-table'
import type { FigureGroup } from './figure-groups'
import { figureGroups, sizeOf } from './figure-groups'
import type { TornTable } from './torn-table'
import { rowSets, tornTable } from './torn-table'

const hasSums = ({ sums }: TableForm) => sums.length > 0

/** So many figures on lines of their own are torn from their labels. */
const fewestAlone = 20

const isAlone = (passage: Passage) => passage.kind === 'text' && /^\s*\d+\s*$/.test(passage.text)

/** The runs of pieces with as many figures as a table may have that hold all pieces of its own section, or are in it. */
export const stretchesOf = (
  groups: readonly FigureGroup[],
  isOwn: (group: FigureGroup) => boolean,
  counts: ReadonlySet<number>,
): readonly (readonly FigureGroup[])[] => {
  const stretches: (readonly FigureGroup[])[] = []
  const [first, last] = [groups.findIndex(isOwn), groups.findLastIndex(isOwn)]
  for (let from = 0; from < groups.length; from++)
    for (let to = from, size = 0; to < groups.length && size < Math.max(...counts); to++) {
      size += sizeOf(groups[to]!)
      const holdsOwn = from <= first && last <= to
      const isInOwn = first <= from && to <= last
      if (counts.has(size) && (holdsOwn || isInOwn)) stretches.push(groups.slice(from, to + 1))
    }
  return stretches
}

interface Put {
  readonly sections: Sorting['sections']
  readonly tables: readonly (readonly [string, TornTable])[]
}

const withTornTable = (put: Put, { form, lexicons, sorted }: Sorting, table: string, least: number): Put => {
  const lexicon = lexicons.get(table)!
  const read = readTable(table, sorted.tables.get(table) ?? [], lexicon, least)
  if (read.problems.every(({ cells }) => cells.length === 0)) return put

  const at = form.sections.findIndex((one) => one.table === table)
  const near = form.sections.slice(Math.max(0, at - 1), at + 3).flatMap(({ id }) => put.sections.get(id) ?? [])
  const groups = figureGroups(near.filter((one) => one.kind === 'text'))
  if (!groups) return put
  const section = form.sections[at]!.id
  const own = new Set<Words | Passage>(put.sections.get(section))
  const isOwn = ({ lines }: FigureGroup) => lines.every(({ line }) => own.has(line))
  const counts = new Set(rowSets(lexicon.form).map((rows) => rows.length * lexicon.form.columns.length))
  const torn = tornTable(table, lexicon.form, groups.filter(isOwn), stretchesOf(groups, isOwn, counts))
  if (!torn) return put

  const { isHeading, isRow } = labelPartsOf(lexicon.form)
  const taken = new Set<Words | Passage>(torn.groups.flatMap(({ lines }) => lines.map(({ line }) => line)))
  const isLabel = (passage: Passage) =>
    passage.kind === 'text' &&
    spacedLines(passage).every(
      ({ words, figures }) => figures.length === 0 && words.every(({ text }) => isHeading(text) || isRow(text)),
    )
  const sections = [...put.sections].map(
    ([id, passages]) => [id, passages.filter((one) => !taken.has(one) && !(id === section && isLabel(one)))] as const,
  )
  return { sections: new Map(sections), tables: [...put.tables, [table, torn]] }
}

/** Puts together again the tables that stand in pieces, where what was not read of them is so found. */
export const withTornTables = (sorting: Sorting, least: number): Sorting => {
  const { form, sections, lexicons } = sorting
  if ([...sections.values()].flat().filter(isAlone).length < fewestAlone) return sorting
  const put = form.sections.reduce<Put>(
    (all, { table }) =>
      table !== undefined && hasSums(form.tables[table]!) ? withTornTable(all, sorting, table, least) : all,
    { sections, tables: [] },
  )
  if (put.tables.length === 0) return sorting
  const others = sortPassages(put.sections, form, lexicons)
  const left = put.tables.flatMap(([table, { problem }]) => {
    const stray = (others.tables.get(table) ?? []).flat()
    return [...(stray.length > 0 ? [strayWords(stray.slice(0, 1), table, stray.length)] : []), problem]
  })
  const tables = new Map([...others.tables, ...put.tables.map(([table, { rows }]) => [table, rows] as const)])
  return { ...sorting, sections: put.sections, sorted: { ...others, tables, problems: [...others.problems, ...left] } }
}
