import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { importText } from '../../../test/import-text'
import { blocksOf, brokenBlocks } from './blocks'
import type { FigureGroup } from './figure-groups'
import { figureGroups } from './figure-groups'
import { placements } from './placements'
import { stretchesOf } from './with-torn-tables'

const groupsOf = (...pages: readonly string[]): readonly FigureGroup[] => {
  let number = 0
  const lines = pages.flatMap((text, i) =>
    text.split('\n').map((line) => ({ text: line, source: { page: i + 1, line: ++number } })),
  )
  return figureGroups(lines.filter(({ text }) => text !== ''))!
}

const texts = (cells: readonly { readonly text: string }[]) => cells.map(({ text }) => text).join(' ')

it('figures of a table are in its own section, or hold all of it: not a part of it and of what stands beside', () => {
  const groups = groupsOf('1\n\n2\n\n3\n\n4\n\n5')
  const isOwn = (group: FigureGroup) => group === groups[1] || group === groups[3]
  const found = (...counts: readonly number[]) =>
    stretchesOf(groups, isOwn, new Set(counts)).map((some) => some.map((one) => groups.indexOf(one) + 1).join(''))
  expect(found(1)).toEqual(['2', '3', '4'])
  expect(found(2)).toEqual(['23', '34'])
  expect(found(3, 4)).toEqual(['1234', '234', '2345'])
  expect(found(5)).toEqual(['12345'])
  expect(found(6)).toEqual([])
})

/** Two parts and their total in each row. */
const isSum = (figures: readonly { readonly text: string }[]) => {
  const [one, two, total] = figures.map(({ text }) => Number(text)) as [number, number, number]
  return one + two === total
}

const placed = (rows: number, ...pages: readonly string[]) =>
  placements(groupsOf(...pages), { rows, columns: 3, isRow: isSum }, { steps: 5000 })?.map(texts)

describe('the pieces of a page', () => {
  it('end at empty lines and at the end of a page, words before figures left out', () =>
    expect(groupsOf('甲 3\n4\n\n5 6', '7').map(({ lines }) => lines.map(({ figures }) => texts(figures)))).toEqual([
      ['3', '4'],
      ['5 6'],
      ['7'],
    ]))

  it('are not told where lines have no numbers or pages', () =>
    expect(figureGroups([{ text: '3', source: { line: 1 } }])).toBeUndefined())

  it('are blocks of rows, each line in one row', () =>
    expect(blocksOf(groupsOf('1 2\n3\n4 5\n6')[0]!.lines).map(({ columns }) => columns)).toEqual([3, 6]))

  it('have figures beside a label first in their row', () =>
    expect(blocksOf(groupsOf('5\n7\n名目 2')[0]!.lines).map(({ figures }) => texts(figures))).toContain('2 5 7'))

  it('may be figures broken in narrow cells', () =>
    expect(brokenBlocks(groupsOf('11 12\n6 7')[0]!).map(({ figures }) => texts(figures))).toEqual(['116 127']))
})

describe('the figures of a table in pieces', () => {
  it('are placed column by column and row by row', () => {
    expect(placed(3, '1\n3\n5\n\n2\n4\n6\n\n3\n7\n11')).toEqual(['1 2 3 3 4 7 5 6 11'])
    expect(placed(2, '1\n\n2\n\n3', '3\n\n4\n\n7')).toEqual(['1 2 3 3 4 7'])
  })

  it('are placed where one is printed late or early, in each way in which the rows add up', () => {
    expect(placed(3, '1\n\n3\n\n3\n\n4\n\n7\n\n2\n\n5\n\n6\n\n11')).toEqual([
      '1 2 3 3 4 7 5 6 11',
      '2 1 3 3 4 7 5 6 11',
    ])
    expect(placed(2, '3\n\n1\n\n2\n\n3\n\n4\n\n7')).toContain('1 2 3 3 4 7')
  })

  it('are put together where they are broken, if there are more than cells', () =>
    expect(placed(2, '10\n2\n\n3\n\n10\n5\n\n1\n\n1\n\n2')).toEqual(['102 3 105 1 1 2']))

  it('are not placed where no row adds up, nor where there are too few', () => {
    expect(placed(2, '1\n\n2\n\n9\n\n3\n\n4\n\n20')).toEqual([])
    expect(placed(2, '1\n\n2\n\n3')).toEqual([])
  })
})

const { rows, columns } = form2021.tables.requests

/** 3 of each kind of applicant received, all of them granted; one more of a person granted in part, from last year. */
const figuresOf = (row: string): readonly number[] => {
  if (row === 'received' || row === 'granted') return [11, 12, 13, 14, 15, 16, 81]
  if (row === 'carriedIn' || row === 'partlyGranted') return [1, 0, 0, 2, 0, 0, 3]
  if (row === 'handled') return [12, 12, 13, 16, 15, 16, 84]
  return columns.map(() => 0)
}

const report = (table: readonly (readonly number[])[], third: string) =>
  [
    '某县水务局2023年政府信息公开工作年度报告',
    '',
    '二、主动公开政府信息情况',
    '',
    `三、收到和处理政府信息公开申请情况\n\n申请人情况\n\n${rows.map(({ label }) => label).join('\n')}\n`,
    columns.map((_, column) => table.map((row) => row[column]).join('\n')).join('\n\n'),
    '\f四、政府信息公开行政复议、行政诉讼情况',
    `行政复议\n\n行政诉讼\n\n${third}\n`,
    '五、存在的主要问题及改进情况',
    '公开不够及时。',
  ].join('\n')

const table = rows.map(({ id }) => figuresOf(id))
const read = (text: string) => importText(text, { organ: '某县水务局', year: 2023 })

describe('a report whose tables a program printed in pieces', () => {
  const third = '1 2 0 0\n\n3 0 0 0 0\n\n0\n\n4 1 0 0\n5'

  it('is read where the sums bear it out, and says so', () => {
    const { draft, problems } = read(report(table, third))
    const requests = draft!.tables.requests as Record<string, Record<string, unknown>>
    expect(rows.map(({ id }) => columns.map((column) => requests[id]![column.id]))).toEqual(table)
    expect(draft!.tables.proceedings).toMatchObject({
      reconsideration: { upheld: 1, corrected: 2, total: 3 },
      litigationAfterReconsideration: { upheld: 4, corrected: 1, total: 5 },
    })
    expect(problems.filter(({ code }) => code === 'placedByArithmetic').map(({ address }) => address)).toEqual([
      'requests',
      'proceedings',
    ])
  })

  it('is told as unread where a sum does not hold', () => {
    const wrong = table.map((row, i) => (i === 2 ? [12, ...row.slice(1)] : row))
    const { draft, problems } = read(report(wrong, third.replace('3 0 0', '4 0 0')))
    const known = new Set([...problems.flatMap(({ cells }) => cells), ...(draft!.unread ?? [])])
    for (const id of ['requests.granted.person', 'requests.handled.total', 'proceedings.reconsideration.total'])
      expect(known).toContain(id)
    expect(draft!.tables.requests?.granted?.person ?? null).toBeNull()
    expect(draft!.tables.proceedings?.reconsideration?.total ?? null).toBeNull()
  })

  it.each(['1\n\n2\n\n0\n\n0', '1 2\n\n0 0'])(
    'is told where nothing bears out the order of parts of a sum: %j',
    (parts) => {
      const { draft } = read(report(table, third.replace('1 2 0 0', parts)))
      expect(draft!.tables.requests!.handled!.total).toBe(84)
      expect(draft!.tables.proceedings?.reconsideration?.upheld ?? null).toBeNull()
    },
  )
})
