import type { Fact, FactLine } from './line'
import { plain, spaced } from './line'
import type { Passage, Words } from '../passage'
import { shown } from '../figures/printed-cell'

/** Labels of what portals print before a report: `索引号`, `发布机构`, …. */
const labels =
  /^(?:索引号|(?:政府)?信息索引号|信息编号|信息(?:名称|分类|类别)|(?:主题|组配|服务对象|体裁)?分类|发布(?:机构|单位|日期|时间|人)|发文(?:机关|单位|日期|字号)|(?:公开|信息公开)(?:主体|机构|日期|时间|方式|形式|范围|时限|目录)|公布(?:日期|时间)|(?:成文|生成|生效|印发|签发|废止|失效)(?:日期|时间)|名称|标题|文件名称|公文名称|题名|文号|文件编号|主题词|关键词|内容概述|内容摘要|有效性|效力状态|信息来源|来源|体裁|载体类型|所属(?:栏目|主题))$/

/** No label, however it is spaced, is so long. */
const longest = 40

const labelIn = (text: string): string | undefined => {
  if (text.length > longest) return undefined
  const [, label = ''] = /^[【[（(]?(.*?)[】\]）)]?[:：]?$/.exec(plain(text)) ?? []
  return labels.test(label) ? label : undefined
}

/** A label and the value after it. */
export interface Labelled extends Fact<string> {
  readonly label: string
}

const labelledOf = (label: string, { text, source }: Words): Labelled => ({
  ...source,
  label,
  value: plain(text),
  raw: shown(text.trim()),
})

/** `标签：值` in one cell or line. */
const inOne = (words: Words): readonly Labelled[] => {
  const [, label = '', value = ''] =
    /^[【[]?([\p{Letter}\s]{2,12})[】\]]?\s*[:：]\s*(\S.*)$/su.exec(words.text.trimStart()) ?? []
  const known = labelIn(label)
  return known === undefined ? [] : [labelledOf(known, { ...words, text: value })]
}

const inRow = (row: readonly Words[]): readonly Labelled[] =>
  row.flatMap((cell, i) => {
    const label = labelIn(cell.text)
    const next = row[i + 1]
    if (label === undefined) return inOne(cell)
    return next && next.text.trim() !== '' && labelIn(next.text) === undefined ? [labelledOf(label, next)] : []
  })

/** The values with labels, of tables whose cells are labels and values by turns, and of lines. */
export const labelledIn = (passages: readonly Passage[]): readonly Labelled[] =>
  passages.flatMap((passage) => (passage.kind === 'table' ? passage.rows.flatMap(inRow) : inOne(passage)))

/** Whether a table is one of such labels. */
export const isMetadataTable = (passage: Passage): boolean =>
  passage.kind === 'table' &&
  passage.rows.some((row) =>
    row.some(({ text }) => labelIn(text) !== undefined || inOne({ text, source: {} }).length > 0),
  )

/** A table's row as a line, its cells side by side. */
export const rowLines = (passages: readonly Passage[]): readonly FactLine[] =>
  passages.flatMap((passage) =>
    passage.kind === 'table'
      ? passage.rows.map((row) => ({
          text: row.map(({ text }) => plain(text)).join(''),
          spaced: row.map(({ text }) => spaced(text)).join(' '),
          raw: shown(row.map(({ text }) => text.trim()).join(' | ')),
          source: row[0]?.source ?? {},
          passage,
        }))
      : [],
  )
