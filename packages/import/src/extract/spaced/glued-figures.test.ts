import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../labels/lexicon'
import { withoutGlue } from './glued-figures'

const { disclosure, requests } = form2021.tables
const parted = (form: typeof disclosure | typeof requests, text: string) =>
  withoutGlue({ text, source: {} }, lexiconOf(form)).text

describe('a figure close behind a label', () => {
  it('is parted from it where the row is then whole', () => {
    expect(parted(disclosure, '行政规范性文件564 984 4185')).toBe('行政规范性文件 564 984 4185')
    expect(parted(disclosure, '行政事业性收费316441')).toBe('行政事业性收费 316441')
    expect(parted(requests, '法规禁止公开12 0 0 0 0 0 12')).toBe('法规禁止公开 12 0 0 0 0 0 12')
  })

  it('is left where the row is not whole, or the words are no label', () => {
    for (const text of ['行政规范性文件1 564 984 4185', '行政规范性文件564 4185', '网站公开信息1286', '规章 3 5 74'])
      expect(parted(disclosure, text)).toBe(text)
    expect(parted(requests, '1.属于国家秘密1 0 5')).toBe('1.属于国家秘密1 0 5')
  })
})
