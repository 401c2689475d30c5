import type { Cell, Document, Table } from '@gxgk/document'
import { lineBreak, plainText, text, walk } from '@gxgk/document'
import { editCells, isFormTable } from '../edit'
import type { Random } from '../random'
import { below, pick, some } from '../random'
import type { Deviation } from './deviation'

const isLabel = ({ ref }: Cell) => ref === undefined

const relabelled = (one: Cell, label: string): Cell =>
  label === plainText(one) ? one : { ...one, children: label === '' ? [] : [text(label)] }

/** Each label changed alike. */
const everywhere = (
  name: string,
  change: (label: string, table: Table, one: Cell) => string,
  weight = 1,
): Deviation => ({
  name,
  kind: 'label',
  weight,
  apply: (document) =>
    editCells(document, (one, table) => (isLabel(one) ? relabelled(one, change(plainText(one), table, one)) : one)),
})

const labelsOf = (document: Document): readonly Cell[] =>
  [...walk(document)].flatMap((node) =>
    node.type === 'table' && isFormTable(node)
      ? node.children.flatMap(({ children }) => children.filter((one) => isLabel(one) && plainText(one) !== ''))
      : [],
  )

/** Letters and digits alone: what is left when a label is compared. */
const lettersOf = (label: string) => label.normalize('NFKC').replace(/[^\p{Letter}\p{Number}]/gu, '')
const wordsOf = (label: string) =>
  lettersOf(label.normalize('NFKC').replace(/^(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、|\d[.、])/, ''))

/** One label misprinted, but never so that it becomes another one of the report. */
const misprint = (name: string, change: (label: string, random: Random) => string, weight = 1): Deviation => ({
  name,
  kind: 'label',
  weight,
  apply: (document, _, random) => {
    const labels = labelsOf(document)
    const known = new Set(labels.map((one) => wordsOf(plainText(one))))
    const hit = some(
      random,
      labels.filter((one) => wordsOf(plainText(one)).length > 3),
      1 + below(random, 2),
    )
    return editCells(document, (one) => {
      if (!hit.has(one)) return one
      const printed = plainText(one)
      const label = change(printed, random)
      // 元 for 万元 is no misprint that a reader could see.
      if (/万?元/.exec(label)?.[0] !== /万?元/.exec(printed)?.[0]) return one
      return known.has(wordsOf(label)) && wordsOf(label) !== wordsOf(printed) ? one : relabelled(one, label)
    })
  },
})

const place = (label: string, random: Random) => below(random, label.length)

const without = (label: string, from: number, count: number) => label.slice(0, from) + label.slice(from + count)

const numbering = /^(\d)\./

/** A wrong letter as typists and OCR put it. */
const letters = [...'申容止信其二理入未己日末']

/** In narrow columns words are broken into lines of so many letters. */
const brokenAt = (one: Cell, length: number): Cell => {
  const lines = plainText(one).match(new RegExp(`.{1,${length}}`, 'gsu')) ?? []
  return { ...one, children: lines.flatMap((line, i) => [...(i > 0 ? [lineBreak()] : []), text(line)]) }
}

export const labelDeviations: readonly Deviation[] = [
  everywhere('标签用半角括号', (label) => label.replace(/[（）]/g, (one) => (one === '（' ? '(' : ')')), 2),
  everywhere('编号 1、', (label) => label.replace(numbering, '$1、'), 2),
  everywhere('编号 1．', (label) => label.replace(numbering, '$1．')),
  everywhere('编号 （1）', (label) => label.replace(numbering, '（$1）')),
  everywhere('不编号', (label) => label.replace(numbering, '')),
  everywhere('编号都是 1.', (label) => label.replace(numbering, '1.')),
  everywhere('编号接着数', (label, table) => {
    const items = table.children.flatMap(({ children }) =>
      children.map((one) => plainText(one)).filter((one) => numbering.test(one)),
    )
    return label.replace(numbering, `${items.indexOf(label) + 1}.`)
  }),
  everywhere('编号后有空格', (label) => label.replace(/^(\d\.|（[一二三四五六七]）|[一二三四]、)/, '$1 ')),
  everywhere('不加引号', (label) => label.replace(/[“”]/g, ''), 2),
  everywhere('直引号', (label) => label.replace(/[“”]/g, '"')),
  everywhere('括号里的说明不印', (label) => label.replace(/（(?:区分|单位).*?）$/, ''), 2),
  everywhere('勾稽关系不印', (label) => (label.includes('勾稽') ? '' : label)),
  everywhere('规范性文件', (label) => label.replace('行政规范性文件', '规范性文件'), 2),
  everywhere('三类内容事务信息', (label) => label.replace('三类内部', '三类内容'), 2),
  everywhere('未经复议直接诉讼', (label) => label.replace('直接起诉', '直接诉讼'), 2),
  everywhere('其他法律行政止公开', (label) => label.replace('法规禁止', '止'), 2),
  everywhere('大量重复申请', (label) => label.replace('反复申请', '重复申请'), 2),
  everywhere('第二十条 第（一）项', (label) => label.replace(/^第二十条/, '第二十条 '), 2),
  everywhere('短标签中有空格', (label) => (/^[\p{Script=Han}]{2}$/u.test(label) ? [...label].join(' ') : label), 2),
  everywhere('短标签中有全角空格', (label) => (/^[\p{Script=Han}]{2}$/u.test(label) ? [...label].join('　') : label)),
  {
    name: '窄列标签折行',
    kind: 'label',
    weight: 2,
    apply: (document) =>
      editCells(document, (one) =>
        isLabel(one) && one.header === 'column' && (one.colSpan ?? 1) === 1 && plainText(one).length > 3
          ? brokenAt(one, Math.ceil(plainText(one).length / 2))
          : one,
      ),
  },
  {
    name: '竖排标签逐字折行',
    kind: 'label',
    weight: 2,
    apply: (document) =>
      editCells(document, (one) =>
        isLabel(one) && one.header === 'row' && (one.rowSpan ?? 1) > 3 ? brokenAt(one, 1) : one,
      ),
  },
  misprint('标签掉一个字', (label, random) => without(label, place(label, random), 1), 2),
  misprint('标签掉一个词', (label, random) => (label.length > 9 ? without(label, place(label, random), 2) : label)),
  misprint(
    '标签错一个字',
    (label, random) => {
      const at = place(label, random)
      return label.slice(0, at) + pick(random, letters) + label.slice(at + 1)
    },
    2,
  ),
  misprint('标签多一个字', (label, random) => {
    const at = place(label, random)
    return label.slice(0, at) + pick(random, letters) + label.slice(at)
  }),
  misprint(
    '标签中有空格',
    (label, random) => {
      const at = place(label, random)
      return `${label.slice(0, at)} ${label.slice(at)}`
    },
    2,
  ),
]
