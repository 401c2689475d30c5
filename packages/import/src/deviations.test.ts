import type { AnyDraft } from '@gxgk/core'
import { form2019, form2021, formatFigure, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Cell, Table } from '@gxgk/document'
import { plainText, spanGrid, walk } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importText } from '../test/import-text'

type Random = () => number

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
const randomOf = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(random: Random, all: readonly T[]): T => all[Math.floor(random() * all.length)]!

type Change = (text: string, random: Random) => string

const at = (text: string, random: Random) => Math.floor(random() * text.length)

const labelChanges: readonly Change[] = [
  (label) => label.replace(/[（）]/g, (one) => (one === '（' ? '(' : ')')),
  (label) => label.replace(/^(\d)\./, '$1、'),
  (label) => label.replace(/^(\d)\./, '$1．'),
  (label) => label.replace(/^\d\./, ''),
  (label) => label.replace(/^\d\./, '1.'),
  (label) => label.replace(/[“”]/g, ''),
  (label, random) => {
    const i = at(label, random)
    return `${label.slice(0, i)} ${label.slice(i)}`
  },
  (label, random) => {
    const i = at(label, random)
    return label.slice(0, i) + label.slice(i + 1)
  },
  (label, random) => {
    const i = at(label, random)
    return label.slice(0, i) + pick(random, ['申', '容', '止', '信', '其', '二', '理']) + label.slice(i + 1)
  },
  (label) => label.replace('行政规范性文件', '规范性文件').replace('反复申请', '重复申请').replace('起诉', '诉讼'),
  (label) =>
    label
      .replace('三类内部', '三类内容')
      .replace('法规禁止', '止')
      .replace(/（区分.*）/, ''),
]

const headingChanges: readonly Change[] = [
  (heading) => heading.replace('改进情况', '整改措施'),
  (heading) => heading.replace('存在', '政府信息公开工作存在'),
  (heading) => heading.replace('政府信息公开申请', '政府信息公开的申请'),
  (heading) => heading.replace('政府信息公开行政复议、', '因政府信息公开工作被申请行政复议、提起'),
  (heading) => heading.replace(/^[一二三四五六]/, '三'),
  (heading) => `  ${heading}　`,
]

/** A figure as printed; a blank stands for zero, as reports have it. */
const printed = (
  value: number,
  kind: string,
  random: Random,
): { readonly text: string; readonly value: number | null } => {
  const plain = formatFigure(value)
  const full = plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const grouped = plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  const unit = kind === 'amount' && value !== 0 ? '万元' : ''
  const chance = random()
  if (value === 0 && chance < 0.2) return { text: pick(random, ['', '—', '-', '&nbsp;', '／']), value: null }
  if (kind === 'amount') {
    const yuan = formatFigure(Math.round(value * 1e6) / 100)
    return chance < 0.3 && Number(yuan) / 1e4 === value ? { text: `${yuan}元`, value } : { text: plain + unit, value }
  }
  if (kind === 'change' && value < 0)
    return { text: pick(random, [plain, `减${-value}`, `−${-value}`, `减少 ${-value}`]), value }
  if (kind === 'change' && value > 0 && chance < 0.5) return { text: pick(random, [`+${plain}`, `增${plain}`]), value }
  if (chance < 0.3) return { text: full, value }
  if (chance < 0.5 && Number.isInteger(value)) return { text: grouped, value }
  if (chance < 0.6) return { text: `${plain}（其中修订${plain}件）`, value }
  return { text: plain, value }
}

/** What a report prints in a cell, by address; null where it prints nothing. */
type Printed = Map<string, number | null>

interface PrintedRow {
  readonly cells: readonly string[]
  /** Width of the table, merged cells counted as often as they are wide. */
  readonly width: number
}

const rowsOf = (table: Table, report: AnyDraft, random: Random, expected: Printed): readonly PrintedRow[] => {
  const width = spanGrid(table)[0]?.length ?? 0
  const textOf = (cell: Cell): string => {
    if (cell.ref === undefined) {
      const label = plainText(cell)
      return random() < 0.12 ? pick(random, labelChanges)(label, random) : label
    }
    const [id = '', row = '', column = ''] = cell.ref.split('.')
    const kind = column === 'amount' ? 'amount' : column === 'itemsChange' ? 'change' : 'count'
    const { text, value } = printed(report.tables[id]![row]![column] as number, kind, random)
    expected.set(cell.ref, value)
    return text
  }
  return table.children.flatMap(({ children }): PrintedRow[] => {
    const cells = children.map((cell) => ({ cell, text: textOf(cell) }))
    const figures = cells.filter(({ cell }) => cell.ref !== undefined)
    const chance = figures.length > 0 ? random() : 1
    const lose = (lost: typeof cells) => {
      for (const { cell } of lost) expected.delete(cell.ref!)
      return cells.filter((one) => !lost.includes(one))
    }
    const kept = chance < 0.02 ? lose([pick(random, figures)]) : chance < 0.03 ? lose(figures) : cells
    if (chance >= 0.03 && chance < 0.04) {
      lose(figures)
      return []
    }
    return [{ cells: kept.map(({ text }) => text), width }]
  })
}

type Shape = (rows: readonly PrintedRow[], random: Random) => string

const oneCellALine =
  (pads: (row: PrintedRow) => number): Shape =>
  (rows) =>
    rows
      .map((row, i) => {
        const lines = row.cells.map((cell) => `${cell} |`)
        // Dumps lose what is at the end of a table.
        return lines.join('\n') + (i < rows.length - 1 && pads(row) > 0 ? ` ${'|'.repeat(pads(row))}` : '')
      })
      .join('\n')

const shapes: { readonly [name: string]: Shape } = {
  'one cell a line, rows padded with bars': oneCellALine(({ cells, width }) => width - cells.length),
  'one cell a line, rows closed by two bars': oneCellALine(() => 2),
  'one cell a line, rows not closed': oneCellALine(() => 0),
  'rows closed by two bars': (rows) => rows.map(({ cells }) => `${cells.join(' | ')} ||`).join('\n'),
  'rows parted by bars': (rows) => rows.map(({ cells }) => cells.join(' | ')).join('\n'),
  'rows parted by tabs': (rows) => rows.map(({ cells }) => cells.join('\t')).join('\n'),
  Markdown: (rows) =>
    rows.map(({ cells }, i) => `| ${cells.join(' | ')} |${i === 0 ? '\n| --- | --- |' : ''}`).join('\n'),
}

interface Dump {
  readonly text: string
  readonly expected: Printed
}

/** The text of a report, in a shape, with deviations that published reports have. */
const dumpOf = (report: AnyDraft, shape: Shape, seed: number): Dump => {
  const random = randomOf(seed)
  const expected: Printed = new Map()
  const lines: string[] = []
  for (const node of walk(toDocument(report))) {
    if (node.type === 'table' && node.caption !== '') lines.push(shape(rowsOf(node, report, random, expected), random))
    else if (node.type === 'heading' && node.depth === 2)
      lines.push(random() < 0.3 ? pick(random, headingChanges)(plainText(node), random) : plainText(node))
    else if (node.type === 'heading' || node.type === 'paragraph') lines.push(plainText(node))
  }
  return { text: lines.join('\n'), expected }
}

/** The 2021 form's report with （六） in one row, as some print it. */
const inOneRow = (report: AnyDraft): AnyDraft => {
  const { correctionOverdue, feeOverdue: _, otherReason: __, ...requests } = report.tables['requests']!
  return { ...report, tables: { ...report.tables, requests: { ...requests, otherHandling: correctionOverdue! } } }
}

/** Reads a dump; tells figures that are wrong, figures lost without a problem, and how many were read of how many. */
const judge = ({ text, expected }: Dump) => {
  const { draft, problems } = importText(text)
  const told = new Set(problems.flatMap(({ cells }) => cells))
  const figureAt = (address: string) => {
    const [table = '', row = '', column = ''] = address.split('.')
    return (draft as AnyDraft).tables[table]?.[row]?.[column]
  }
  const addresses = Object.entries((draft as AnyDraft).tables).flatMap(([table, rows]) =>
    Object.entries(rows!).flatMap(([row, figures]) =>
      Object.keys(figures!).map((column) => `${table}.${row}.${column}`),
    ),
  )
  const isBlank = (figure: unknown) => figure === null || figure === undefined || figure === '/'
  return {
    wrong: addresses.filter((address) => !isBlank(figureAt(address)) && figureAt(address) !== expected.get(address)),
    lost: [...expected].flatMap(([address, value]) =>
      value !== null && isBlank(figureAt(address)) && !told.has(address) ? [address] : [],
    ),
    read: [...expected].filter(([address, value]) => value !== null && figureAt(address) === value).length,
    of: [...expected.values()].filter((value) => value !== null).length,
  }
}

describe.each(Object.entries(shapes))('of a report with deviations, %s,', (_, shape) => {
  it.each([
    ['2019', reportArbitrary(form2019)],
    ['2021', reportArbitrary(form2021)],
    ['2021, （六） in one row', reportArbitrary(form2021).map((report) => inOneRow(report))],
  ])('each figure is read or blank with a problem: %s', (__, reports) => {
    const sum = { read: 0, of: 0 }
    fc.assert(
      fc.property(reports as fc.Arbitrary<AnyDraft>, fc.nat(), (report, seed) => {
        const { wrong, lost, read, of } = judge(dumpOf(report, shape, seed))
        expect({ wrong, lost }).toEqual({ wrong: [], lost: [] })
        sum.read += read
        sum.of += of
      }),
      { numRuns: 15, endOnFailure: true },
    )
    expect(sum.read / sum.of).toBeGreaterThan(0.8)
  })
})
