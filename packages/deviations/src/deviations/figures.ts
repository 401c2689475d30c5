import type { Form, FigureKind } from '@gxgk/core'
import { addressParts, formatFigure } from '@gxgk/core'
import type { Cell, Document, NumberNode, Table } from '@gxgk/document'
import { number, text } from '@gxgk/document'
import { editCells } from '../edit'
import type { Random } from '../random'
import { below, pick } from '../random'
import type { Deviation } from './deviation'

interface Figure extends NumberNode {
  readonly kind: FigureKind
  readonly row: string
  readonly column: string
}

const figureOf = ({ ref, children: [only] }: Cell, form: Form): Figure | undefined => {
  if (ref === undefined || only?.type !== 'number') return undefined
  const { table, row, column } = addressParts(ref)
  const kind = form.tables[table]?.columns.find(({ id }) => id === column)?.kind ?? 'count'
  return { ...only, kind, row, column }
}

const printedAs = (one: Cell, value: number, words: string): Cell => ({ ...one, children: [number(value, words)] })

/** A cell in which no figure stands. */
export const blanked = (one: Cell, words: string): Cell => ({ ...one, children: words === '' ? [] : [text(words)] })

const full = (digits: string) =>
  digits.replace(/[\d.]/g, (one) => (one === '.' ? '．' : String.fromCharCode(one.charCodeAt(0) + 0xfee0)))

const grouped = (digits: string) => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','))

/** An amount in yuan, where that has at most two decimals. */
const inYuan = (value: number): string | undefined => {
  const yuan = formatFigure(Math.round(value * 1e6) / 100)
  return Number(`${yuan}e-4`) === value ? yuan : undefined
}

/** Figures printed in another way; `share` of those that it suits, or of those of one report. */
export const printed = (
  name: string,
  print: (figure: Figure, random: Random) => string | undefined,
  { weight = 1, shares = [1, 0.3, 0.05] }: { readonly weight?: number; readonly shares?: readonly number[] } = {},
): Deviation => ({
  name,
  kind: 'figure',
  weight,
  apply: (document, form, random) => {
    const share = pick(random, shares)
    return editCells(document, (one) => {
      const figure = figureOf(one, form)
      const words = figure && random() < share ? print(figure, random) : undefined
      return figure && words !== undefined && words !== figure.text ? printedAs(one, figure.value, words) : one
    })
  },
})

const isCount = ({ kind, text: words }: Figure) => kind === 'count' && /^\d+$/.test(words)

const few = { shares: [0.02, 0.05] }

/** What stands where nothing stands. */
const blanks = ['', '', '', '—', '-', '－', '\u00a0', ' ', '/', '／']

const blankedWhere = (
  name: string,
  choose: (document: Document, form: Form, random: Random) => (figure: Figure, table: Table, at: string) => boolean,
  words: (random: Random) => string,
  weight = 1,
): Deviation => ({
  name,
  kind: 'figure',
  weight,
  trait: 'blanks',
  apply: (document, form, random) => {
    const isBlank = choose(document, form, random)
    const put = words(random)
    return editCells(document, (one, table) => {
      const figure = figureOf(one, form)
      return figure && isBlank(figure, table, addressParts(one.ref!).table) ? blanked(one, put) : one
    })
  },
})

/** Columns, or blocks of them, that reports leave out as a whole: those under one heading, or side by side with others. */
const blankBlock = (_: Document, form: Form, random: Random) => {
  const blocks = Object.entries(form.tables).flatMap(([table, { layout, rows, columns }]) =>
    layout === 'blocks'
      ? []
      : [{ table, isAcross: layout === 'across', ids: (layout === 'across' ? rows : columns).map(({ id }) => id) }],
  )
  if (blocks.length === 0) return () => false
  const { table, isAcross, ids } = pick(random, blocks)
  const from = below(random, ids.length)
  const blank = new Set(ids.slice(from, from + 1 + below(random, ids.length - from)))
  return ({ row, column }: Figure, _table: Table, at: string) => at === table && blank.has(isAcross ? row : column)
}

/** The cells that are sums of their row. */
const totalsOf = (form: Form) =>
  new Set(
    Object.entries(form.tables).flatMap(([table, { sums }]) =>
      sums.flatMap(({ each, total }) => (each === 'row' ? [`${table}.${total}`] : [])),
    ),
  )

export const figureDeviations: readonly Deviation[] = [
  blankedWhere(
    '零留空',
    () =>
      ({ value }) =>
        value === 0,
    (random) => pick(random, blanks),
    3,
  ),
  blankedWhere(
    '一部分零留空',
    (_, __, random) => {
      const share = pick(random, [0.1, 0.5, 0.9])
      return ({ value }) => value === 0 && random() < share
    },
    (random) => pick(random, blanks),
    2,
  ),
  blankedWhere('整块各列空白', blankBlock, (random) => pick(random, blanks), 3),
  blankedWhere(
    '一张表全空',
    (_, form, random) => {
      const table = pick(random, Object.keys(form.tables))
      return (_figure, _table, at) => at === table
    },
    (random) => pick(random, blanks),
  ),
  blankedWhere(
    '办理结果各行总计空白',
    (_, form) => {
      const totals = totalsOf(form)
      return ({ row, column }, __, at) =>
        totals.has(`${at}.${column}`) && (form.tables[at]?.rows.find(({ id }) => id === row)?.under?.length ?? 0) > 0
    },
    (random) => pick(random, ['', '', '—', '\u00a0']),
    2,
  ),
  blankedWhere(
    '零星的格空白',
    (_, __, random) => () => random() < 0.03,
    (random) => pick(random, blanks),
  ),
  {
    name: '总计是 0',
    kind: 'figure',
    weight: 2,
    apply: (document, form) => {
      const totals = totalsOf(form)
      return editCells(document, (one) => {
        const figure = figureOf(one, form)
        const { table } = addressParts(one.ref ?? '')
        return figure &&
          figure.value !== 0 &&
          form.tables[table]?.layout === 'across' &&
          totals.has(`${table}.${figure.column}`)
          ? printedAs(one, 0, '0')
          : one
      })
    },
  },
  printed('全角数字', ({ text: words }) => full(words), { weight: 2 }),
  printed('千分位逗号', ({ value, text: words }) => (value >= 1000 ? grouped(words) : undefined), { weight: 2 }),
  printed('千分位全角逗号', ({ value, text: words }) =>
    value >= 1000 ? grouped(words).replaceAll(',', '，') : undefined,
  ),
  printed(
    '数字带说明',
    (figure, random) =>
      isCount(figure) && figure.value > 1
        ? figure.text + pick(random, [`（其中修订${1 + below(random, figure.value)}件）`, '(含上年1件)', '（含转办）'])
        : undefined,
    { weight: 2, ...few },
  ),
  printed(
    '数字带单位“件”',
    (figure, random) => (isCount(figure) ? figure.text + pick(random, ['件', '项', '条']) : undefined),
    few,
  ),
  printed('数字前后有空格', ({ text: words }, random) => pick(random, [` ${words}`, `${words} `, ` ${words}\u00a0`])),
  printed('增数带加号', ({ kind, value, text: words }) => (kind === 'change' && value > 0 ? `+${words}` : undefined), {
    weight: 3,
  }),
  printed('增数写“增”', ({ kind, value, text: words }) => (kind === 'change' && value > 0 ? `增${words}` : undefined)),
  printed(
    '减数写“减”',
    ({ kind, value }, random) =>
      kind === 'change' && value < 0 ? pick(random, ['减', '减', '减少', '减少 ']) + String(-value) : undefined,
    { weight: 3, shares: [1] },
  ),
  printed('减号用全角', ({ kind, value }, random) =>
    kind === 'change' && value < 0 ? pick(random, ['−', '－']) + String(-value) : undefined,
  ),
  printed(
    '金额以元计',
    ({ kind, value }) => {
      const yuan = kind === 'amount' && value !== 0 ? inYuan(value) : undefined
      return yuan === undefined ? undefined : `${yuan}元`
    },
    { weight: 3, shares: [1] },
  ),
  printed(
    '金额写“万”',
    ({ kind, value }) => (kind === 'amount' && value !== 0 ? `${formatFigure(value)}万` : undefined),
    {
      weight: 2,
      shares: [1],
    },
  ),
  printed('金额写“万元”', ({ kind, value }) =>
    kind === 'amount' && value !== 0 ? `${formatFigure(value)}万元` : undefined,
  ),
  printed('金额带千分位', ({ kind, value, text: words }) =>
    kind === 'amount' && value >= 1000 ? grouped(words) : undefined,
  ),
]

/** An amount whose unit neither its column nor the cell tells cannot be read. */
export const lostUnit: Deviation = {
  ...printed('金额没有单位', ({ kind, value }) => (kind === 'amount' ? formatFigure(value) : undefined), {
    weight: 0.3,
  }),
  kind: 'damage',
}
