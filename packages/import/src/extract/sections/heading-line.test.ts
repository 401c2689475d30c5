import { form2021 } from '@gxgk/core'
import { document, lineBreak, paragraph, strong } from '@gxgk/document'
import { describe, expect, it } from 'vitest'
import { passagesOf } from '../passage'
import { partedByHeadings } from './section'

const sectionsIn = (...children: Parameters<typeof paragraph>[0] & readonly unknown[]) =>
  Object.fromEntries(
    [
      ...partedByHeadings(passagesOf(document({ title: '', lang: 'zh-CN' }, [paragraph(children)])), form2021).sections,
    ].map(([id, passages]) => [id, passages.map((passage) => passage.kind === 'text' && passage.text)]),
  )

describe('a heading with what stands below it in one paragraph', () => {
  it('is parted from it at the break', () =>
    expect(sectionsIn(strong('六、其他需要报告的事项'), lineBreak(), '无')).toEqual({ preamble: [], other: ['无'] }))

  it('is parted from several lines', () =>
    expect(sectionsIn('六、其他需要报告的事项', lineBreak(), '无', lineBreak(), '特此报告')).toEqual({
      preamble: [],
      other: ['无\n特此报告'],
    }))

  it('is one heading where the break is in it', () =>
    expect(sectionsIn('四、政府信息公开行政复议、', lineBreak(), '行政诉讼情况')).toEqual({
      preamble: [],
      proceedings: [],
    }))
})
