import type { Refusal } from '@gxgk/read'
import type { NotTheReport } from '../problem'
import type { Wording } from './wording'

const notTheReport: { readonly [K in NotTheReport]: string } = {
  guide: '这是政府信息公开指南，不是年度报告',
  catalogue: '这是政府信息公开目录，不是年度报告',
  before2019: '这是 2018 年度或更早的报告，当时还没有现行格式的三张表，无法按格式读取',
  attachmentOnly: '这一页没有报告的正文，报告在附件里：请下载附件后再导入',
  otherDocument: '这是另一种文件，不是政府信息公开工作年度报告',
  empty: '文件里没有文字',
}

const rescan = '请以 300 dpi 灰度重新扫描'
const refusals: { readonly [R in Refusal]: string } = {
  coarse: `图像太粗，${rescan}`,
  slanted: `拍得太斜，请正对纸面重新拍，或${rescan}`,
  unsettled: `图像太差，大多数数字认不准，${rescan}`,
  pieces: `图像没有铺满页面，${rescan}`,
}

export const zh: Wording = {
  parts: { title: '标题', organ: '机关名称', year: '报告年度', preamble: '引言' },
  place: ({ page, line, cell }) =>
    [
      page !== undefined && `第 ${page} 页`,
      line !== undefined && `第 ${line} 行`,
      cell !== undefined && `单元格 ${cell}`,
    ]
      .filter(Boolean)
      .join('，'),
  alike: (sentence, count, places, more) =>
    `${sentence}；这样的共 ${count} 处${places.length > 0 ? `，还有${places.join('、')}${more ? '等' : ''}` : ''}`,
  row: (section, row) => `第${'一二三四五六七八九十'.charAt(section)}部分“${row}”行`,
  problem: {
    noReport: ({ kind }) => (kind ? notTheReport[kind] : '没有找到年度报告：既无报告的标题，也无报告的表格'),
    scannedPages: ({ pages = [], refusal }) =>
      `第 ${pages.join('、')} 页是扫描件，没有文字，未读${refusal ? `：${refusals[refusal]}` : ''}`,
    picturePages: ({ pages = [], refusal }) =>
      `第 ${pages.join('、')} 页是扫描件：文字和数字由图像认出，请对照原件核对` +
      (refusal ? `；是扫描软件认的，没有从图像另读：${refusals[refusal]}` : ''),
    badEmbedded: (_, { reasons }) => `文件内嵌的数据读不出，或不是这份年度报告，按印出的读：${reasons}`,
    embeddedDiffers: ({ raw = '' }, { subject, raw: printed, embedded }) =>
      `${subject}${raw === '' ? '没有印出，或未能读出' : `印的是${printed}`}，文件内嵌的数据是${embedded}，取内嵌的`,
    noOrgan: () => '没有找到机关名称，请另行给出',
    noYear: () => '没有找到报告年度，请另行给出',
    guessedYear: (_, { raw }) => `没有找到报告年度，按叙述中最常提到的年份作${raw}，请核对`,
    noSection: (_, { subject }) => `没有找到“${subject}”这一部分的标题`,
    noTable: ({ raw }, { subject }) =>
      raw === undefined
        ? `没有找到“${subject}”的表格，表中各格空缺`
        : `只找到“${subject}”的表头，没有读到数字，表中各格空缺`,
    noRow: ({ raw }, { subject }) =>
      raw === undefined
        ? `没有找到“${subject}”这一行，各格空缺`
        : `只找到“${subject}”这一行的名目，没有读到数字，各格空缺`,
    noColumn: ({ cells }, { names }) => `表中缺列，以下各格空缺：${names.cells(cells)}`,
    badHead: (_, { subject, raw }) => `${subject}的表头${raw}认不出各列，其下的数字未读`,
    badLabel: (_, { subject, raw }) => `${subject}中这一行认不出是哪一项，数字未读：${raw}`,
    rowLength: ({ found, expected }, { subject, raw }) =>
      `${subject}有 ${found} 个数，表头有 ${expected} 列，无法对应，整行未读：${raw}`,
    brokenRow: (_, { subject, raw }) => `${subject}的数字可能断成了几行，或与别行的串在一起，未读：${raw}`,
    printedTwice: (_, { subject, raw }) => `${subject}印了不止一次，数字不同，未读：${raw}`,
    groupBesideItems: (_, { subject, raw }) => `${subject}既有合计的一行，又有分项，只取分项；合计行为${raw}`,
    badFigure: (_, { subject, raw }) => `${subject}不是数字，未读：${raw}`,
    unreadFigure: ({ recognised }, { subject }) =>
      recognised === undefined || recognised.candidates.length === 0
        ? `${subject}图像上的数字认不出，未读`
        : `${subject}图像上的数字认不准，未读：可能是 ${recognised.candidates.map(({ text }) => text).join('、')}`,
    noUnit: (_, { subject, raw }) => `${subject}看不出是元还是万元，未读：${raw}`,
    mergedCell: (_, { subject, raw }) => `${subject}的数字印在跨几行或几列的合并格里，不知是哪一格的，未读：${raw}`,
    noSuchCell: (_, { subject, raw }) => `${subject}在格式中没有这一列，数字未读：${raw}`,
    remark: (_, { subject, raw }) => `${subject}已读，数字之外另有说明：${raw}`,
    unsure: (_, { subject, raw }) => `${subject}已读，但名目或分格不够确定，请核对：${raw}`,
    placedByArithmetic: (_, { subject, raw }) => `${subject}的表头或名目不全，各数按勾稽关系认出，请核对：${raw}`,
    strayText: ({ found = 1 }, { subject, raw }) =>
      found > 1
        ? `${subject}中自此起 ${found} 行文字不属于表格，未读：${raw}`
        : `${subject}中有不属于表格的文字，未读：${raw}`,
    traditional: () => '报告用繁体字印出：表格的名目已按对应的简体字认读，机关名称和文字照原样保留',
    severalReports: ({ titles = [], picked }) =>
      `页面上有 ${titles.length} 份报告：${titles.map((title, i) => `${i + 1}. ${title}`).join('；')}。${
        picked === undefined
          ? '没有一份与 pick 选项相符，都没有读'
          : `只读了第 ${picked} 份，要读别的请用 pick 选项指定`
      }`,
    attachedTable: (_, { raw }) => `附在${raw}之下的表不是本报告的，未读`,
  },
}
