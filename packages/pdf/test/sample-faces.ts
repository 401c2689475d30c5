import { loadFace } from '@gxgk/fonts-noto'
import { openFace } from '../../layout/test/open-face'
import { composePlainly } from './compose-plainly'
import { plainReport } from './plain-report'

export const sampleFace = openFace('serif', await loadFace('serifRegular'))
export const sampleTitleFace = openFace('semibold', await loadFace('serifSemiBold'))

/** A composed report; `seed` varies its text. */
export const composedReport = (seed = 0) =>
  composePlainly(plainReport(seed), sampleFace, { title: sampleTitleFace, watermark: '草稿' })

export const sampleMeta = {
  title: '示例市 <2024> 年报 & 附件',
  lang: 'zh-CN',
  author: '办公室 & "某局"',
  subject: '政府信息公开\r\n工作年度报告',
  date: '2025-01-22',
  embedded: { name: 'report.json', data: { form: '2021', organ: '示例市', blank: null } },
}
