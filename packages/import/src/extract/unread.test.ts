import type { AnyDraft } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { importText } from '../../test/import-text'

const unreadOf = (...lines: string[]) =>
  (importText(['某县教育局2024年政府信息公开工作年度报告', ...lines].join('\n')).draft as AnyDraft).unread ?? []

const disclosure = [
  '二、主动公开政府信息情况',
  '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 ||',
  '规章 | 1 | 0 | 2 ||',
]
const proceedings = '四、政府信息公开行政复议、行政诉讼情况'
const head = '行政复议 结果维持 结果纠正 其他结果 尚未审结 总计'

describe('a table of which nothing was read', () => {
  it('is unread where its head is printed', () =>
    expect(unreadOf(...disclosure, proceedings, head)).toContain('proceedings.reconsideration.upheld'))

  it('is unread where something of another table is left over, which may be of it', () =>
    expect(unreadOf(...disclosure, '规范性文件 | 7 | 8 | 9 | 10 | 11 ||', proceedings)).toContain(
      'proceedings.reconsideration.upheld',
    ))

  it('is not there, and no reading of ours, where nothing of it is printed', () =>
    expect(unreadOf(...disclosure, proceedings)).toEqual([]))
})

describe('a row of which nothing was read', () => {
  it('is unread where its label is printed', () =>
    expect(unreadOf(...disclosure, '行政规范性文件')).toContain('disclosure.normativeDocuments.issued'))

  it('is unread where its label is printed on several lines', () => {
    const narrow = [
      '二、主动公开政府信息情况',
      '信息内  本年制  本年废  现行有',
      '容    发件数  止件数  效件数',
      '规章       1       0       2',
      '行政规',
      '范性文',
      '件',
      '第二十条第（五）项',
      '行政许       57',
      '可',
    ]
    expect(unreadOf(...narrow)).toContain('disclosure.normativeDocuments.issued')
    expect(unreadOf(...narrow.filter((_, i) => i < 4 || i > 6))).not.toContain('disclosure.normativeDocuments.issued')
  })

  it('is not there where it is not', () => expect(unreadOf(...disclosure)).toEqual([]))
})
