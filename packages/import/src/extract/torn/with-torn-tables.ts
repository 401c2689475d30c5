import type { TableForm } from '@gxgk/core'
import type { Sorting } from '../form'
import type { Passage, Words } from '../passage'
import { sortPassages } from '../sort-passages'
import { labelPartsOf } from '../spaced/label-parts'
import { spacedLines } from '../spaced/spaced-line'
import { strayWords } from '../tables/printed-cell'
import { readTable } from '../tables/read-table'
import type { FigureGroup } from './figure-groups'
import { figureGroups, sizeOf } from './figure-groups'
import { rowSets, tornTable } from './torn-table'

const hasSums = ({ layout, sums }: TableForm) => layout === 'grid' && sums.some(({ each }) => each === 'column')

/** So many figures on lines of their own are torn from their labels. */
const fewestAlone = 20

const isAlone = (passage: Passage) => passage.kind === 'text' && /^\s*\d+\s*$/.test(passage.text)

/** The runs of pieces with as many figures as a table may have that hold all pieces of its own section, or are in it. */
const stretchesOf = (
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

const withTornTable = (sorting: Sorting, section: string, table: string, least: number): Sorting => {
  const { form, sections, lexicons, sorted } = sorting
  const lexicon = lexicons.get(table)!
  if ([...sections.values()].flat().filter(isAlone).length < fewestAlone) return sorting
  const read = readTable(table, sorted.tables.get(table) ?? [], lexicon, least)
  if (read.problems.every(({ cells }) => cells.length === 0)) return sorting

  const at = form.sections.findIndex(({ id }) => id === section)
  const near = form.sections.slice(Math.max(0, at - 1), at + 3).flatMap(({ id }) => sections.get(id) ?? [])
  const groups = figureGroups(near.filter((one) => one.kind === 'text'))
  if (!groups) return sorting
  const own = new Set<Words | Passage>(sections.get(section))
  const isOwn = ({ lines }: FigureGroup) => lines.every(({ line }) => own.has(line))
  const counts = new Set(rowSets(lexicon.form).map((rows) => rows.length * lexicon.form.columns.length))
  const torn = tornTable(table, lexicon.form, groups.filter(isOwn), stretchesOf(groups, isOwn, counts))
  if (!torn) return sorting

  const { isHeading, isRow } = labelPartsOf(lexicon.form)
  const taken = new Set<Words | Passage>(torn.groups.flatMap(({ lines }) => lines.map(({ line }) => line)))
  const isLabel = (passage: Passage) =>
    passage.kind === 'text' &&
    spacedLines(passage).every(
      ({ words, figures }) => figures.length === 0 && words.every(({ text }) => isHeading(text) || isRow(text)),
    )
  const left = new Map(
    [...sections].map(([id, passages]) => [
      id,
      passages.filter((one) => !taken.has(one) && !(id === section && isLabel(one))),
    ]),
  )
  const others = sortPassages(left, form, lexicons)
  const stray = (others.tables.get(table) ?? []).flat()
  return {
    ...sorting,
    sections: left,
    sorted: {
      ...others,
      tables: new Map([...others.tables, [table, torn.rows]]),
      problems: [
        ...others.problems,
        ...(stray.length > 0 ? [strayWords(stray.slice(0, 1), table, stray.length)] : []),
        torn.problem,
      ],
    },
  }
}

/** Puts together again the tables that stand in pieces, where what was not read of them is so found. */
export const withTornTables = (sorting: Sorting, least: number): Sorting =>
  sorting.form.sections.reduce<Sorting>((all, { id, table }) => {
    const own = table === undefined ? undefined : sorting.form.tables[table]
    return table !== undefined && own && hasSums(own) ? withTornTable(all, id, table, least) : all
  }, sorting)
