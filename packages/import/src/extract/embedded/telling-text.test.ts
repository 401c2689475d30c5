import { describe, expect, it } from 'vitest'
import { tellingText } from './telling-text'

const same = (one: string, other: string) => expect(tellingText([one])).toBe(tellingText([other]))
const differs = (one: string, other: string) => expect(tellingText([one])).not.toBe(tellingText([other]))

describe('tellingText', () => {
  it.each([
    ['增长33.9%。', '增长339%。'],
    ['增长33.9%。', '增长33.9‰。'],
    ['增长33.9%。', '增长33.9。'],
    ['增长33.9%。', '增长-33.9%。'],
    ['增长33.9%。', '增长33，9%。'],
    ['共1,234件', '共1.234件'],
    ['共1,234件', '共1234件'],
    ['共1,234件', '共1 234件'],
    ['5、6件', '56件'],
    ['2—3件', '23件'],
    ['约≥5件', '约≤5件'],
    ['收费.5元', '收费5元'],
    ['办结5件', '办结6件'],
    ['甲乙', '甲丙'],
    ['7²', '72'],
    ['5℃', '5'],
    ['１２', '12'],
  ])('tells %s from %s', differs)

  it.each([
    ['甲，乙。', '甲；乙'],
    ['共 5 件', '共5件'],
    ['共5件，', '共5件。'],
    ['“甲”5件', '甲5件'],
    ['5 %', '5%'],
    ['5。甲', '5，甲'],
  ])('takes %s and %s for the same', same)

  it('puts passages together wherever they are cut, and leaves out the marks of lists', () => {
    expect(tellingText(['共5', '件。', '6件'])).toBe(tellingText(['共5件。6件']))
    expect(tellingText(['2024—', '2025年'])).toBe(tellingText(['2024—2025年']))
    expect(tellingText(['甲。', '• 5件'])).toBe(tellingText(['甲。', '5件']))
  })
})
