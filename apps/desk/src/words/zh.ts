import type { Words } from './words'

/** The page in one file reads no scans. */
const scans = import.meta.env.MODE === 'single' ? '' : '，扫描件、照片'

export const zh: Words = {
  code: 'zh',
  page: {
    title: '政府信息公开工作年度报告：核对与改正',
    lead: `把报告拖到这里，或选择文件：网页、Word、Excel、PDF、文本、JSON${scans}。连同上年的一起给，就与上年核对。文件不离开这台电脑。`,
    choose: '选择文件',
    tryExample: '用示例试一试',
    panes: 'F6：按钮、对照图像、表格、问题之间',
    take: '带走：',
    years: '与上年对照',
    district: '各单位合计',
    keep: '把草稿留在这个浏览器里',
    forget: '忘掉草稿',
    language: 'English',
  },
  outputs: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel',
    fillIn: '填报工作簿',
    html: '网页',
    json: '数据（JSON）',
    district: '汇总工作簿',
    marked: '标出错处的原文件',
  },
  reading: (name, at, of, page) =>
    `正在读 ${name}${of > 1 ? `（${at}/${of}）` : ''}${page ? `，扫描件，第 ${page[0]} 页，共 ${page[1]} 页` : ''}……`,
  noFiles: '拖来的不是文件：请把报告的文件拖到这里',
  noReport: '没有读出年度报告，原因见下',
  shown: ({ organ, year }, previous) => `${organ}，${year} 年度${previous ? `，与 ${previous.year} 年度核对` : ''}`,
  example: '示例：改动任意一格，看核对结果',
  allUnits: (count) => `${count} 家合计`,
  recalled: ({ organ, year }) => `接着上次留下的草稿：${organ}，${year} 年度`,
  kept: '草稿留在这个浏览器里，改一处存一处，下次打开还在；用完请点“忘掉草稿”',
  keptElsewhere: '另一个窗口改动了留下的草稿，这里的不再留',
  notKept: (sentence) => `草稿没有留下：${sentence}`,
  forgotten: '草稿已从这个浏览器里删去',
  problems: (count) => `读入时的说明：${count} 条`,
  ofFile: (name, sentence) => `${name}：${sentence}`,
  writing: (label) => `正在写 ${label}……`,
  written: (label, note) => `已写出 ${label}${note === undefined ? '' : `：${note}`}`,
  notWritten: (label, sentence) => `没有写成 ${label}：${sentence}`,
  failed: (sentence) => `没有做成：${sentence}`,
  remarks: (placed, unplaced) => `批注 ${placed} 处${unplaced === 0 ? '' : `，另有 ${unplaced} 项在文件里找不到位置`}`,
}
