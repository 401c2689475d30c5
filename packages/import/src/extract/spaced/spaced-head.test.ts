import type { ColumnForm, TableForm } from '@gxgk/core'
import { form2019, form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { expectedColumns } from '../columns/expected'
import { spacedHead } from './spaced-head'
import { spacedLines } from './spaced-line'

const { requests, proceedings } = form2021.tables

const headOf = (lines: readonly string[], form: TableForm, columns: readonly ColumnForm[] = form.columns) => {
  const groups = [...form.rows, ...form.columns].flatMap(({ under = [] }) => under)
  const beside = [
    ...groups.map((id) => form.groups[id]!.label),
    form.corner ?? '',
    ...form.rows.map(({ label }) => label),
  ]
  return spacedHead(
    lines.flatMap((text) => spacedLines({ text, source: {} })).map(({ pieces }) => pieces),
    expectedColumns(form).filter(({ column }) => columns.includes(column)),
    beside,
  )
}

const labels = requests.columns.map(({ label }) => label)
const interleaved = [
  '              申请人情况',
  '  （本列数据的勾稽关系为：第一项加第二项之和， 等    法人或其他组织',
  '  于第三项加第四项之和）  自然人  社会 法律   总计',
  '                     商业 科研',
  '                          公益 服务 其他',
  '                     企业 机构',
  '                          组织 机构',
]

describe('spacedHead', () => {
  it('puts labels together that are broken over interleaved lines', () =>
    expect(headOf(interleaved, requests)?.labels).toEqual(labels))

  it('does so beside a corner of which a letter is misprinted', () => {
    const misprinted = interleaved.map((line) => line.replace('第一项', '第止项'))
    expect(headOf(misprinted, requests)?.labels).toEqual(labels)
  })

  it('takes labels one to a line, and run together', () => {
    expect(headOf(['自然人', '法人或其他组织', '总计', ...labels.slice(1, 6)], requests)).toBeDefined()
    expect(headOf([labels.join('')], requests)).toBeDefined()
  })

  it.each([
    ['a letter is lost', '法律服机', '构'],
    ['a letter is too many', '法律服务末', '机构'],
    ['a letter is changed', '法律服务', '机沟'],
  ])('puts a label together that is broken over lines where %s', (_, above, below) => {
    const lines = [`自然人  商业企业  科研机构  社会公益  ${above}  其他  总计`, `        组织    ${below}`]
    expect(headOf(lines, requests)?.labels).toHaveLength(7)
  })

  it('takes a letter that is changed, and tells how like the head is', () => {
    const head = headOf([labels.join('  ').replace('科研', '科妍')], requests)!
    expect(head.likeness).toBeCloseTo(26 / 27)
  })

  it.each([
    ['a label is missing', [labels.slice(0, 5).join('  ')]],
    ['the short label is missing', [labels.filter((one) => one !== '其他').join('  ')]],
    ['columns stand in another order', ['总计  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他']],
    ['columns stand in another order, one to a line', ['总计', '自然人', ...labels.slice(1, 6)]],
    ['words are strange', [`${labels.join('  ')}  不在表式中的又一列`]],
  ])('is nothing where %s', (_, lines) => expect(headOf(lines, requests)).toBeUndefined())

  it('puts together three blocks of five columns', () => {
    const head = headOf(
      [
        '行政复议                       行政诉讼',
        '结果维 结果     其他结 尚未审 总',
        '             未经复议直接起诉                      复议后起诉',
        '持   纠正     果   结   计',
        '      结果   结果   其他       尚未   总 结果     结果   其他    尚未      总',
        '      维持   纠正   结果       审结   计 维持     纠正   结果    审结      计',
      ],
      proceedings,
    )
    const block = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    expect(head?.labels).toEqual([...block, ...block, ...block])
  })

  it('gives a label that is printed whole no part of another', () => {
    const { disclosure } = form2019.tables
    const columns = disclosure.columns.slice(0, 3)
    const head = headOf(
      ['  本年', '信息内容  本年新制作数量 新公', '  开数 对外公开总数量', '  量'],
      disclosure,
      columns,
    )
    expect(head?.labels).toEqual(columns.map(({ label }) => label))
  })
})
