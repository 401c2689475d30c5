import { form2021 } from '@gxgk/core'
import { expect, it } from 'vitest'
import { lexiconOf } from '../labels/lexicon'
import { withoutNumberCells } from './numbered-rows'

const lexicon = lexiconOf(form2021.tables.requests)
const labels = form2021.tables.requests.rows.slice(0, 5).map(({ label }) => label)

const without = (...rows: readonly (readonly string[])[]) =>
  withoutNumberCells(
    rows.map((row) => row.map((text) => ({ text, source: {} }))),
    lexicon,
  ).map((row) => row.map(({ text }) => text))

it('drops a column that counts the rows from 1', () =>
  expect(without(...labels.map((label, i) => ['', `${i + 1}`, label, '7']))).toEqual(
    labels.map((label) => ['', label, '7']),
  ))

it('keeps figures before labels that count no rows', () => {
  const rows = labels.map((label, i) => [`${i + 2}`, label, '7'])
  expect(without(...rows)).toEqual(rows)
  const few = labels.slice(0, 3).map((label, i) => [`${i + 1}`, label, '7'])
  expect(without(...few)).toEqual(few)
})

it('puts the numbering of a label that has a cell of its own before the label', () =>
  expect(without(['1.', '属于国家秘密', '7'], ['（一）', '', '予以公开', '3'])).toEqual([
    ['1.属于国家秘密', '7'],
    ['', '（一）予以公开', '3'],
  ]))
