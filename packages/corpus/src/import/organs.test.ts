import { expect, it } from 'vitest'
import { parseOrgans } from './organs'

it('a list of organs is read by its heads, in either language and any order', () => {
  const organ = { name: '某县教育局', kind: 'department', parent: '某县人民政府', region: null }
  expect(parseOrgans('\uFEFF名称,类别,上级\r\n某县教育局,department,某县人民政府\r\n')).toEqual([organ])
  expect(parseOrgans('parent,name,kind\n某县人民政府,"某县教育局",department\n\n')).toEqual([organ])
  expect(parseOrgans('名称\n"甲,""乙""\n局"')).toEqual([
    { name: '甲,"乙"\n局', kind: null, parent: null, region: null },
  ])
})

it.each([
  ['', 1, '名称'],
  ['机构\n甲', 1, '名称'],
  ['名称,上级\n,乙', 2, '没有名称'],
  ['名称\n甲\n乙\n甲', 4, '与第 2 行重复'],
  ['名称,上级\n甲,甲', 2, '汇总到自己'],
])('%j is refused by its line', (text, line, words) => {
  expect(() => parseOrgans(text)).toThrow(new RegExp(`第 ${line} 行：.*${words}`))
})
