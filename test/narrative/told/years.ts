import { inSection, of } from './told-sentence'

const preamble = (text: string, ...tells: readonly string[]) => inSection('preamble', text, ...tells)

/** The period and the title; years of other things are not this year. */
export const years = [
  preamble(
    '本报告所列数据的统计期限为二〇二四年一月一日至二〇二四年十二月三十一日。',
    'year period 2024',
    'year period 2024',
  ),
  preamble('本报告数据统计期限自二○二三年一月一日起至十二月三十一日止。', 'year period 2023'),
  preamble('所列数据统计期限自2024年1月1日至12月31日，电子版自2025年1月20日起可在网站下载。', 'year period 2024'),
  preamble('根据2019年修订的《条例》和国务院办公厅2021年印发的格式编制本报告。'),
  preamble('本报告由某县教育局编制，2025年1月15日发布，查阅请致电0859-2023456。'),
  preamble('统计时间为2024年1月1日—2024年12月31日。', 'year period 2024', 'year period 2024'),
  preamble('现将某县教育局2024年度政府信息公开工作年度报告公布如下。', 'year title 2024'),
  inSection('problems', '2025年，我局将重点做好以下工作。', 'year nextYear 2025'),
  inSection('problems', '2024年，我局将继续完善公开制度。', 'year nextYear 2024'),
  inSection('problems', '2024年我局将政务公开纳入考核。'),
  preamble('我镇编制了《某镇2023年政府信息公开工作年度报告》。', 'year title 2023'),
  preamble('某县教育局2023年政府信息公开工作年度报告\n\n根据条例编制本报告。', 'year title 2023'),
  preamble('统计期限为2023年9月1日至2024年8月31日。', 'year period 2023', 'year period 2024'),
  of('2022年至2024年累计收到政府信息公开申请150件。'),
  of('2023年1月至2024年12月，收到政府信息公开申请97件。'),
  of('2023年度财政决算、2024年度财政预算均已按时公开。'),
  of('2023年12月印发的方案已全面落实。'),
  of('2020年以来，我局持续推进政务公开标准化。'),
  of('2022年和2023年反馈的问题均已整改到位。'),
  of('2023年遗留的问题均已整改到位。'),
  of('2023—2024学年招生信息均已公开。'),
]
