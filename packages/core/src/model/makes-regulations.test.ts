import { describe, expect, it } from 'vitest'
import { makesRegulations } from './makes-regulations'
import { prefectureCities } from './prefecture-cities'

describe('makesRegulations', () => {
  it.each([
    ...['某省人民政府', '广西壮族自治区人民政府', '重庆市人民政府', '苏州市人民政府', '江苏省苏州市人民政府'],
    ...[
      '上海市人民政府办公厅',
      '东莞市人民政府',
      '儋州市人民政府',
      '嘉峪关市人民政府',
      '海南藏族自治州人民政府',
      '黔西南州人民政府',
    ],
    ...['财政部', '住房和城乡建设部', '国家市场监督管理总局', '国家发展和改革委员会', '中国人民银行', '海关总署'],
    ...['审计署', '国务院国有资产监督管理委员会', '中国证券监督管理委员会', '国家税务总局'],
  ])('holds of %s', (organ) => expect(makesRegulations({ organ })).toBe(true))

  it.each([
    ...['某县人民政府', '某区人民政府', '重庆市渝中区人民政府', '某市某镇人民政府', '某区某街道办事处', '某旗人民政府'],
    ...['苏州市昆山市人民政府', '黔西南州兴义市人民政府', '某地区行政公署', '某县人民政府办公室', '某乡政府'],
    ...['某省财政厅', '上海市教育委员会', '某市城乡建设局', '国家税务总局某县税务局', '某高新区管理委员会'],
  ])('does not hold of %s', (organ) => expect(makesRegulations({ organ })).toBe(false))

  it.each([
    '昆山市人民政府',
    '某市人民政府',
    '某市人民政府办公厅',
    '教育局',
    '上海海关',
    '中国证券监督管理委员会上海监管局',
  ])('is left open of %s', (organ) => expect(makesRegulations({ organ })).toBeUndefined())

  it('knows each of the cities once', () => expect(prefectureCities.size).toBe(293))
})
