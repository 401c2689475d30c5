import { paragraph, strong, text } from '@gxgk/document'
import { editHeadings } from '../edit'
import { below, pick } from '../random'
import type { Deviation } from './deviation'

const rewritten = (name: string, change: (heading: string) => string, weight = 1): Deviation => ({
  name,
  kind: 'heading',
  weight,
  apply: (document) =>
    editHeadings(document, (one, heading) => {
      const changed = change(heading)
      return [changed === heading ? one : { ...one, children: [text(changed)] }]
    }),
})

const ordinals = [...'一二三四五六七']

export const headingDeviations: readonly Deviation[] = [
  rewritten('整改措施', (heading) => heading.replace('改进情况', '整改措施'), 2),
  rewritten('有关情况', (heading) => heading.replace(/申请情况$/, '申请有关情况')),
  rewritten('政府信息公开工作存在', (heading) => heading.replace('存在', '政府信息公开工作存在'), 2),
  rewritten('政府信息公开的申请', (heading) => heading.replace('政府信息公开申请', '政府信息公开的申请'), 2),
  rewritten(
    '因政府信息公开工作被申请',
    (heading) => heading.replace(/政府信息公开行政复议、(?:提起)?/, '因政府信息公开工作被申请行政复议、提起'),
    2,
  ),
  rewritten('标题用半角标点', (heading) => heading.replace('、', '.')),
  rewritten('标题用逗号', (heading) => heading.replace('、', '，')),
  rewritten('标题没有序号', (heading) => heading.replace(/^[一二三四五六]、/, '')),
  rewritten('标题前后有空格', (heading) => `  ${heading}　`),
  rewritten('序号后有空格', (heading) => heading.replace('、', '、 ')),
  rewritten('标题带冒号', (heading) => `${heading}：`),
  {
    name: '标题序号有误',
    kind: 'heading',
    weight: 2,
    apply: (document, _, random) => {
      const hit = below(random, 6)
      let at = 0
      return editHeadings(document, (one, heading) =>
        at++ === hit
          ? [{ ...one, children: [text(heading.replace(/^[一二三四五六]/, pick(random, ordinals)))] }]
          : [one],
      )
    },
  },
  {
    name: '标题是加粗的段落',
    kind: 'heading',
    weight: 3,
    apply: (document) => editHeadings(document, (_, heading) => [paragraph(strong(heading))]),
  },
]
