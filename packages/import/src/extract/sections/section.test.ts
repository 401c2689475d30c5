import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../passage'
import { partedByHeadings } from './section'

const sectionsOf = (passages: readonly Passage[]) => partedByHeadings(passages, form2021).sections

const sectionOf = (text: string, heading = false) =>
  [...sectionsOf([{ kind: 'text', heading, text, source: {} }]).keys()].filter((id) => id !== 'preamble')

describe('partedByHeadings', () => {
  it.each([
    ['一、总体情况', 'overview'],
    ['一、总体工作情况', 'overview'],
    ['二.主动公开政府信息有关情况', 'disclosure'],
    ['二、收到和处理政府信息公开的申请情况', 'requests'],
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'proceedings'],
    ['五、存在的主要问题及整改措施', 'problems'],
    ['五、政府信息公开工作存在的主要问题及改进情况', 'problems'],
    ['三、其他需要报告的事项', 'other'],
    ['其他需要报告的事项', 'other'],
    ['（一）总体情况', 'overview'],
  ])('takes “%s” for the heading of %s', (text, id) => expect(sectionOf(text)).toEqual([id]))

  it('needs no ordinal where the line is marked as a heading', () => {
    expect(sectionOf('主要问题及改进情况', true)).toEqual(['problems'])
    expect(sectionOf('主要问题及改进情况')).toEqual([])
  })

  it.each([
    '总体情况良好',
    '（一）主动公开',
    '一、二月份共公开信息5条',
    '二、政府信息公开工作存在不足',
    '三、本年度办理结果',
    '一、本年新收政府信息公开申请数量',
    '一是存在的主要问题',
  ])('takes “%s” for no heading', (text) => expect(sectionOf(text)).toEqual([]))

  const sectionsOfLines = (...lines: string[]) =>
    Object.fromEntries(
      [...sectionsOf(lines.map((text) => ({ kind: 'text', heading: false, text, source: {} }) as const))].map(
        ([id, passages]) => [id, passages.map((passage) => passage.kind === 'text' && passage.text)],
      ),
    )

  it('passes over a table of contents', () =>
    expect(
      sectionsOfLines(
        ...['目录', '一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项', '序', '一、总体情况'],
        ...['甲', '五、存在的主要问题及改进情况', '乙', '六、其他需要报告的事项', '丙'],
      ),
    ).toEqual({ preamble: ['目录', '序'], overview: ['甲'], problems: ['乙'], other: ['丙'] }))

  it('takes no heading that stands below another twice for a table of contents', () =>
    expect(
      sectionsOfLines(
        ...['一、总体情况', '甲', '（二）存在的主要问题及改进情况', '（二）存在的主要问题及改进情况'],
        ...['五、存在的主要问题及改进情况', '乙', '六、其他需要报告的事项', '丙'],
      ).problems,
    ).toEqual(['乙']))

  it('passes over a table of contents though one of its headings is lost below', () =>
    expect(
      sectionsOfLines(
        ...['一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项', '序', '一、总体情况'],
        ...['甲', '六、其他需要报告的事项', '丙'],
      ),
    ).toEqual({ preamble: ['序'], overview: ['甲'], other: ['丙'] }))

  it('goes on with a section whose heading is printed again', () =>
    expect(sectionsOfLines('一、总体情况', '甲', '一、总体情况', '乙')).toEqual({
      preamble: [],
      overview: ['甲', '乙'],
    }))

  it('keeps sections that are empty', () =>
    expect(sectionsOfLines('一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项')).toEqual({
      preamble: [],
      overview: [],
      problems: [],
      other: [],
    }))
})
