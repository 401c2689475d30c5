import { document, heading, lineBreak, paragraph } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { composeDocument } from './compose-document'
import { squareFaces } from './testing/index'

const faces = squareFaces()

/** Of 28 a line. */
const size = (156 * 72) / 25.4 / 28
const made = (organ: string, date: string) =>
  composeDocument(
    document({ title: '', lang: 'zh-CN' }, [
      paragraph('某县教育局文件', { part: 'letterhead' }),
      paragraph('某教发〔2025〕3号', { part: 'number' }),
      heading(1, '题'),
      paragraph([organ, lineBreak(), date], { part: 'signature' }),
    ]),
    faces,
  ).pages[0]!
const edges = (page: ReturnType<typeof made>, at: number) => {
  const { runs } = page.lines.at(at)!
  return [runs[0]!.x, runs.at(-1)!.x + runs.at(-1)!.width] as const
}

describe('a letterhead', () => {
  const page = made('某县教育局', '2025年1月20日')

  it('is red, with the number below it and a red line of the width of the text under that', () => {
    const [organ, number] = page.lines
    expect(organ!.runs.every(({ ink, size: own }) => ink === 'red' && own === 34)).toBe(true)
    expect(number!.runs.every(({ ink }) => ink === undefined)).toBe(true)
    const [rule] = page.rules
    expect(page.rules).toHaveLength(1)
    expect(rule).toMatchObject({ ink: 'red', y0: rule!.y1 })
    expect(rule!.x1 - rule!.x0).toBeCloseTo((156 * 72) / 25.4)
    expect(rule!.y0).toBeGreaterThan(number!.baseline)
    expect(rule!.y0).toBeLessThan(page.lines[2]!.baseline)
  })
})

describe('a signature', () => {
  it('ends two characters from the edge, its day two characters in (GB/T 9704)', () => {
    const page = made('某县教育局政府信息公开办公室', '2025年1月20日')
    const [[organ, end], [day]] = [edges(page, -2), edges(page, -1)]
    expect(end).toBeCloseTo(page.rules[0]!.x1 - 2 * size)
    expect(day).toBeCloseTo(organ + 2 * size)
  })

  it('has its day two characters from the edge where that is longer', () => {
    const page = made('某局', '2025年11月20日')
    const [[organ], [day, end]] = [edges(page, -2), edges(page, -1)]
    expect(end).toBeCloseTo(page.rules[0]!.x1 - 2 * size)
    expect(day).toBeCloseTo(organ + 2 * size)
  })
})
