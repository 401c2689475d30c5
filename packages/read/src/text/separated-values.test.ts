import { describe, expect, it } from 'vitest'
import { linesOf } from './line'
import { separatedRuns } from './separated-values'

const runsIn = (text: string) =>
  separatedRuns(
    linesOf(text, () => {}),
    (words) => words,
  )

const cellsIn = (text: string) =>
  runsIn(text).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'table'
        ? block.children.map(({ children }) =>
            children.map(({ children: [words] }) => (words?.type === 'text' ? words.value : '')),
          )
        : [],
    ),
  )

describe('separatedRuns', () => {
  it('parts values at commas, those in quotes with the commas in them', () => {
    expect(cellsIn('项目,甲,乙,丙\n"一,二",1,"2,345",3\n"说""明""",4,,5\n')).toEqual([
      ['项目', '甲', '乙', '丙'],
      ['一,二', '1', '2,345', '3'],
      ['说"明"', '4', '', '5'],
    ])
  })

  it('parts values at semicolons', () => {
    expect(cellsIn('项目;甲;乙;丙\n一;1;2;3')).toEqual([
      ['项目', '甲', '乙', '丙'],
      ['一', '1', '2', '3'],
    ])
  })

  it('takes a row of one value for a line by itself', () => {
    const [{ blocks }] = runsIn('一、甲,,,\n项目,甲,乙,丙\n一,1,2,3') as [ReturnType<typeof runsIn>[number]]
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'table'])
  })

  it('keeps the lines of a value in quotes together', () => {
    const text = '"第二十条\n第（一）项";;;\n项目;甲;乙;丙\n"行政\n规范";1;2;"3"\n规章;4;5;6\n之后'
    const [{ start, end }] = runsIn(text) as [ReturnType<typeof runsIn>[number]]
    expect([start, end]).toEqual([0, 6])
    expect(cellsIn(text)).toEqual([
      ['项目', '甲', '乙', '丙'],
      ['行政\n规范', '1', '2', '3'],
      ['规章', '4', '5', '6'],
    ])
    expect(runsIn('"没有结束的,1,2,3\n规章,4,5,6\n文件,7,8,9').map((run) => [run.start, run.end])).toEqual([[1, 3]])
  })

  it.each([
    ['sentences', '截至2024年,甲,乙,丙\n全年公开12条,比上年增加3条,其中,网站9条'],
    ['thousands of columns that spaces part', '一 1,234 5,678 9,012\n二 1,234 5,678 9,012'],
    ['a figure on each line', '1,234,567\n5,060,191\n4,747,771'],
    ['one row', '1,2,3,4'],
  ])('leaves %s', (_, text) => {
    expect(runsIn(text)).toEqual([])
  })

  it('takes no longer for many quotes', () => {
    expect(runsIn(`${'"'.repeat(100_001)},1,2,3\n`.repeat(2))).toEqual([])
  })
})
