import { describe, expect, it } from 'vitest'
import { quoteOf } from './quote'

const quoted = (text: string, words: string, clauses = 1, after = false) => {
  const at = text.indexOf(words)
  return quoteOf(text, at, at + words.length, clauses, after)
}

describe('quoteOf', () => {
  it.each<[string, string, number, string]>([
    ['全年共收到申请1,205件，同比增长33.9%。', '33.9%', 2, '全年共收到申请1,205件，同比增长33.9%'],
    ['全年共收到申请１，２０５件。', '１，２０５件', 1, '全年共收到申请１，２０５件'],
    ['（含上年结转3件）共办结申请48件。', '48件', 1, '（含上年结转3件）共办结申请48件'],
    ['收到申请100件（其中自然人90件），占90%。', '90%', 2, '（其中自然人90件），占90%'],
    ['收到申请100件（其中自然人90件）。', '90件', 1, '其中自然人90件'],
    ['按照《条例》，“公开”申请3件', '3件', 1, '“公开”申请3件'],
    ['第一句。收到申请3件', '3件', 1, '收到申请3件'],
    ['时间为12：30，收到申请3件', '3件', 1, '收到申请3件'],
  ])('of “%s” quotes the words to “%s” with their clause, or %i', (text, words, clauses, expected) =>
    expect(quoted(text, words, clauses)).toBe(expected),
  )

  it.each<[string, string, string]>([
    ['2023年，我局依法公开信息，共3条。', '2023', '2023年，我局依法公开信息'],
    ['统计期限为2023年1月1日至12月31日。', '2023', '统计期限为2023年1月1日至12月31日'],
    ['编制了《某县教育局2023年报告》。', '2023', '某县教育局2023年报告'],
    [
      '2023年我局网站和政务新媒体主动公开行政处罚案件信息40条',
      '2023',
      '2023年我局网站和政务新媒体主动公开行政处罚案件信息',
    ],
  ])('of “%s” quotes some words around a year', (text, words, expected) =>
    expect(quoted(text, words, 1, true)).toBe(expected),
  )
})
