import { cell, document, heading, paragraph, row, section, table } from '@gxgk/document'
import type { Block } from '@gxgk/document'
import { expect, it } from 'vitest'
import { sheetPieces } from './sheet-parts'

const words = (text: string) => paragraph(text)
const grid = (text: string) => table(text, [row([cell(text)])])
const head = (text: string) => heading(2, text)

/** The sheets, each as the words that begin its pieces; tables in brackets. */
const sheetsOf = (...blocks: readonly Block[]) =>
  sheetPieces(document({ title: '甲', lang: 'zh-CN' }, blocks)).map((pieces) =>
    pieces
      .map((piece) => {
        if (piece.type === 'table') return `[${piece.table.caption}]`
        const [first] = piece.type === 'words' ? piece.block.children : []
        return first?.type === 'text' ? first.value : ''
      })
      .join(' '),
  )

it('gives a section with a table a sheet, and sections of words one together', () =>
  expect(
    sheetsOf(
      heading(1, '题'),
      words('首'),
      section([head('一'), words('文')]),
      section([head('二'), grid('表二')]),
      section([head('三'), grid('表三')]),
      section([head('五'), words('文')]),
      section([head('六'), words('文')]),
    ),
  ).toEqual(['题 首 一 文', '二 [表二]', '三 [表三]', '五 文 六 文']))

it('has the title over the first table, and the words after a table below it', () => {
  expect(sheetsOf(heading(1, '题'), section([head('一'), grid('表'), words('注')]))).toEqual(['题 一 [表] 注'])
  expect(sheetsOf(heading(1, '题'), words('甲'), grid('表'), words('注'))).toEqual(['题 甲 [表] 注'])
})

it('parts a section of several tables before the heading of each', () =>
  expect(sheetsOf(section([head('一'), grid('甲'), words('注'), head('二'), grid('乙')]))).toEqual([
    '一 [甲] 注',
    '二 [乙]',
  ]))

it('has a sheet where there is nothing', () => expect(sheetsOf()).toEqual(['']))
