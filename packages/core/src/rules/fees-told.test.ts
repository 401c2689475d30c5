import { describe, expect, it } from 'vitest'
import { feesTold } from './fees-told'

describe('feesTold', () => {
  it.each<[string, readonly string[]]>([
    ['本年度未收取信息处理费。', ['notCollected']],
    ['本年度未发出收费通知，未收取信息处理费。', ['notNotified', 'notCollected']],
    ['2024年，我局未向申请人收取政府信息公开信息处理费用。', ['notCollected']],
    ['信息处理费收取情况：0元。', ['notCollected']],
    ['本年度信息处理费未产生。', ['notCollected']],
    ['本年度收取信息处理费400元。', ['collected']],
    ['共收取信息处理费 1.2 万元', ['collected']],
    ['发出收费通知3件，申请人逾期未缴纳信息处理费。', ['unpaid']],
    ['发出收费通知3件，总金额1200元，实际收取信息处理费0元。', ['notCollected']],
    ['没有申请人逾期未缴纳信息处理费的情形。', []],
    ['上年收取信息处理费400元，本年未收取信息处理费。', ['notCollected']],
    ['依据《政府信息公开信息处理费管理办法》收取信息处理费，按件计收每件100元。', []],
    ['行政事业性收费400元。', []],
  ])('reads “%s” as %j', (text, says) => {
    const told = feesTold('other', text)
    expect(told.map((one) => one.says)).toEqual(says)
    for (const { offset, length } of told) expect(text.slice(offset, offset + length)).not.toMatch(/^\s|[，。]/)
  })
})
