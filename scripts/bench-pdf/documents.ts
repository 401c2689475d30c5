import type { AnyDraft } from '@gxgk/core'
import { form2021, toDocument } from '@gxgk/core'
import { reportArbitrary } from '@gxgk/core/testing'
import type { Document } from '@gxgk/document'
import fc from 'fast-check'

/** Sentences such as reports have; `#` stands for a figure that differs from report to report. */
const sentences = [
  '全年通过政府门户网站主动公开政府信息#条，其中政策文件#件，解读材料#篇，图文、视频等形式的解读占比超过六成。',
  '严格落实“先审查、后公开”的要求，对拟公开的信息逐条核对，未发生泄露国家秘密、商业秘密和个人隐私的情形。',
  '健全依申请公开工作制度，对申请的登记、审核、办理、答复、归档各环节作出规定，答复书格式统一，依据充分。',
  '对历年规范性文件开展集中清理，废止#件，修改#件，清理结果同步在网站更新，确保现行有效文件一览无余。',
  '整合部门网站#个、政务新媒体账号#个，关停长期不更新的账号，栏目设置更加清晰，检索功能明显改善。',
  '将政务公开纳入年度绩效考核，分值权重不低于百分之四，组织专题培训#期，参加人员#人次。',
  '围绕教育、医疗、就业、养老、住房保障等群众关心的领域，编制公开事项清单，做到应公开尽公开。',
  '邀请人大代表、政协委员、企业负责人和市民代表#人走进行政机关，零距离了解权力运行和服务流程。',
  '收到网民留言#条，按期答复率为百分之百；热线受理诉求#件，满意率较上年提高#个百分点。',
  '财政预算、决算和“三公”经费按时公开，公开单位覆盖全部一级预算部门，表格样式与上级要求保持一致。',
]

/** Letters of the narratives of a report, which make six pages with the tables. */
const length = 2200

const randomOf = (seed: number) => {
  let state = seed * 2654435761 + 1
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9
    return (state >>> 0) / 2 ** 32
  }
}

const narrative = (random: () => number, letters: number): string => {
  const paragraphs: string[] = []
  for (let written = 0; written < letters;) {
    const own = Array.from({ length: 3 }, () => sentences[Math.floor(random() * sentences.length)]!)
    const paragraph = own.join('').replace(/#/g, () => String(1 + Math.floor(random() * 4000)))
    paragraphs.push(paragraph)
    written += paragraph.length
  }
  return paragraphs.join('\n\n')
}

/** The report of a number, six pages long; no two say the same. */
export const documentOf = (seed: number): Document => {
  const random = randomOf(seed)
  const report = fc.sample(reportArbitrary(form2021), { numRuns: 1, seed })[0] as AnyDraft
  const aspects = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']
  const overview = aspects.map((aspect) => `# ${aspect}\n\n${narrative(random, (0.8 * length) / aspects.length)}`)
  return toDocument({
    ...report,
    organ: '示例县人民政府办公室',
    year: 2024,
    period: { from: '2024-01-01', to: '2024-12-31' },
    narratives: {
      overview: overview.join('\n\n'),
      problems: narrative(random, 0.15 * length),
      other: '本年度没有收取政府信息公开信息处理费。',
    },
  } as AnyDraft)
}
