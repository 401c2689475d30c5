import type { ComposeOptions } from '../compose-options'
import { cell, document, heading, link, number, paragraph, row, table } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { composedText, linesOfPage } from '../../test/composed-text'
import { composeTable, groupedTable, isHorizontal, parted } from '../../test/tables'
import { composeDocument } from '../compose-document'
import { squareFaces } from '../testing/index'

const faces = squareFaces()
const figures = Array.from({ length: 15 }, (_, i) => cell(number(i * 1111)))

describe('a table higher than a page', () => {
  const composed = composeTable(groupedTable(100, 7))

  it('goes on on the next pages below its head, which is printed there as a repetition', () => {
    expect(composed.pages.length).toBeGreaterThan(3)
    for (const { lines } of composed.pages.slice(1)) {
      const head = lines.slice(0, 3).flatMap(({ runs }) => runs)
      expect(head.map(({ text, element }) => [text, element])).toEqual(
        ['组', '名目', '件数'].map((words) => [words, 'repeated']),
      )
    }
  })

  it('has every word of it once, but for repetitions', () => {
    const body = Array.from({ length: 100 }, (_, i) => `${i % 7 ? '' : `组${i / 7}`}行${i}${i}`)
    expect(composedText(composed)).toBe(`组名目件数${body.join('')}`)
  })

  it('repeats the label of rows that go on', () => {
    const labels = composed.pages.slice(1).map((_, i) => linesOfPage(composed, i + 1)[3])
    expect(labels.every((label) => /^组\d+$/.test(label!))).toBe(true)
  })

  it('has its rules closed on each page, those that touch being one', () => {
    for (const { rules } of composed.pages) {
      expect(parted(rules)).toEqual([])
      const across = rules.filter(isHorizontal)
      const bottom = Math.max(...across.map(({ y0 }) => y0))
      const down = rules.filter((rule) => !isHorizontal(rule))
      expect(down.map(({ y1 }) => y1)).toEqual(down.map(() => bottom))
      const [left, right] = [Math.min(...down.map(({ x0 }) => x0)), Math.max(...down.map(({ x0 }) => x0))]
      const last = across.find(({ y0 }) => y0 === bottom)!
      expect([last.x0, last.x1]).toEqual([left - 0.25, right + 0.25])
    }
  })

  it('has the place of each cell on the page where its words are', () => {
    expect(composed.destinations.get('figure.0')!.page).toBe(0)
    expect(composed.destinations.get('figure.99')!.page).toBe(composed.pages.length - 1)
  })
})

describe('a table that fits one page', () => {
  const before = (lines: number, options: ComposeOptions = {}) =>
    composeDocument(
      document({ title: '', lang: 'zh-CN' }, [
        ...Array.from({ length: lines }, () => paragraph('文')),
        heading(2, '题'),
        groupedTable(16, 4),
      ]),
      faces,
      options,
    )

  it('is moved whole to the next page with its heading when that leaves no more than a fifth of the page blank', () => {
    const composed = before(18)
    expect(linesOfPage(composed, 0)).toEqual(Array.from({ length: 18 }, () => '文'))
    expect(linesOfPage(composed, 1).slice(0, 2)).toEqual(['题', '组'])
    expect(composed.pages).toHaveLength(2)
  })

  it('begins where it can and goes on otherwise, unless it is to be kept in one piece', () => {
    expect(linesOfPage(before(14), 0)[14]).toBe('题')
    const kept = before(14, { keepTables: true })
    expect(linesOfPage(kept, 0)).toEqual(Array.from({ length: 14 }, () => '文'))
    expect(linesOfPage(kept, 1)[0]).toBe('题')
  })

  it('is parted between rows when more would stay blank', () => {
    const composed = composeDocument(
      document({ title: '', lang: 'zh-CN' }, [
        ...Array.from({ length: 8 }, () => paragraph('文')),
        heading(2, '题'),
        groupedTable(24, 4),
      ]),
      faces,
    )
    expect(linesOfPage(composed, 0)[8]).toBe('题')
    expect(composed.pages).toHaveLength(2)
  })
})

describe('rows', () => {
  it('higher than a page are parted between lines, and no word is lost', () => {
    const words = '字'.repeat(5000)
    const composed = composeTable(table('表', [row([cell('甲'), cell(words, { ref: 'a' }), cell('丙')])]))
    expect(composed.pages.length).toBeGreaterThan(2)
    expect(
      composed.pages.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.map(({ text }) => text))).join('').length,
    ).toBe(5002)
    expect(composed.destinations.get('a')!.page).toBe(0)
  })

  it('that head those below are never the last of a page', () => {
    const rows = Array.from({ length: 90 }, (_, i) =>
      i % 3 ? row([cell(`行${i}`, { header: 'row' }), cell('值')]) : row([cell('组', { header: 'group', colSpan: 2 })]),
    )
    const composed = composeTable(table('表', rows))
    for (const [i] of composed.pages.entries()) expect(linesOfPage(composed, i).at(-1)).not.toBe('组')
  })
})

describe('columns', () => {
  it('of fifteen figures keep the figures whole and part their heads into pairs', () => {
    const head = row(figures.map(() => cell('结果维持', { header: 'column' })))
    const composed = composeTable(table('表', [head, row(figures)], { headRows: 1 }))
    const lines = linesOfPage(composed, 0)
    expect(lines.slice(0, 2)).toEqual(['结果', '维持'])
    expect(lines.slice(30)).toEqual(figures.map((_, i) => String(i * 1111)))
  })

  it('too narrow for a figure grow at the cost of the others', () => {
    const composed = composeTable(table('表', [row([cell(number(123456789)), cell('名目')])], { widths: [1, 30] }))
    expect(linesOfPage(composed, 0)).toEqual(['123456789', '名目'])
  })

  it('more than stand beside each other are refused in one sentence', () => {
    const many = row(Array.from({ length: 60 }, () => cell('字')))
    expect(() => composeTable(table('宽表', [many]))).toThrow(
      'composeDocument: the table "宽表" has 60 columns, more than stand beside each other on a page',
    )
  })

  it('cut words only where they do not stand side by side in the smallest size', () => {
    const words = Array.from({ length: 12 }, () => cell('abcdefghijklmn'))
    const composed = composeTable(table('表', [row(words)]))
    expect(composedText(composed)).toBe('abcdefghijklmn'.repeat(12))
    expect(composed.pages[0]!.lines.every(({ runs }) => runs.every(({ size }) => size === 8))).toBe(true)
  })
})

describe('cells', () => {
  it('have figures and short labels in the middle, long labels at the left', () => {
    const at = (label: string) => {
      const composed = composeTable(table('表', [row([cell(label, { header: 'row' }), cell(number(1))])]))
      return composed.pages[0]!.lines.map(({ runs }) => Math.round(runs[0]!.x))
    }
    expect(at('规章')).toEqual([179, 408])
    expect(at('属于行政法规禁止公开的')).toEqual([82, 408])
  })

  it('have areas over the links in them', () => {
    const composed = composeTable(table('表', [row([cell(['见', link('https://a.cn/', '此')])])]))
    expect(composed.pages[0]!.links).toHaveLength(1)
    expect(composed.elements.map(({ role }) => role).slice(-3)).toEqual(['TD', 'Span', 'Link'])
  })

  it('may be empty, and so may tables', () => {
    expect(composeTable(table('表', [row([cell('')])])).pages[0]!.rules).toHaveLength(4)
    expect(composeTable(table('表', [])).elements).toHaveLength(1)
  })
})

describe('a figure likely wrong', () => {
  const framed = (mark?: 'suspect' | 'member') =>
    composeDocument(
      document({ title: '', lang: 'zh-CN' }, [table('表', [row([cell('49', { ...(mark && { mark }) }), cell('1')])])]),
      faces,
    ).pages[0]!.rules

  it('has a thick frame within its cell, and no other has', () => {
    const [plain, found] = [framed(), framed('suspect')]
    expect(framed('member')).toEqual(plain)
    const frame = found.filter(({ width }) => width === 2)
    expect(frame).toHaveLength(4)
    const [left, right] = [0, 1].map(
      (i) => [...new Set(plain.filter(({ x0, x1 }) => x0 === x1).map(({ x0 }) => x0))].sort((a, b) => a - b)[i]!,
    )
    for (const { x0, x1 } of frame) expect(x0 > left! && x1 < right!).toBe(true)
  })
})
