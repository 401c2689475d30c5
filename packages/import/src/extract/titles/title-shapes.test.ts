import { describe, expect, it } from 'vitest'
import { importText } from '../../../test/import-text'

const names = [
  '云岭省人民政府',
  '青禾市人民政府办公室',
  '云岭省人民政府办公厅',
  '青禾市松原区人民政府',
  '石桥县财政局',
  '石桥县发展和改革局',
  '青禾市住房和城乡建设局',
  '青禾市市场监督管理局',
  '青禾市城乡规划委员会',
  '松原区临江街道办事处',
  '松原区人民政府临江街道办事处',
  '石桥县大河镇人民政府',
  '石桥县南坪苗族乡人民政府',
  '青禾高新技术产业开发区管理委员会',
  '青禾市经济技术开发区管委会',
  '国家税务总局青禾市松原区税务局',
  '国家税务总局石桥县税务局',
  '中华人民共和国青禾海关',
  '青禾市气象局',
  '石桥县消防救援大队',
  '青禾市消防救援支队',
  '青禾市公安局松原分局',
  '青禾市自然资源和规划局松原分局',
  '青禾市第一人民医院',
  '青禾理工大学',
  '云岭省水务集团有限公司',
  '青禾市住房公积金管理中心',
  '国网云岭省电力有限公司石桥县供电公司',
  '云岭省地方金融管理局',
  '青禾市政务服务和数据管理局',
  '中共青禾市委办公室青禾市人民政府办公室',
  '石桥县委机构编制委员会办公室',
  '青禾市人民政府外事办公室',
  '青禾市人民政府国有资产监督管理委员会',
  '青禾市发展和改革委员会（青禾市粮食和物资储备局）',
  '木兰·浩特旗教育局',
  '和静县民政局',
  '本溪县林业局',
  '全州县水利局',
  '青禾市突发事件预警信息发布中心',
  '云岭省监狱管理局',
  '青禾市总工会',
]

const year = 2023
const titleEnd = '政府信息公开工作年度报告'

type Shape = (name: string) => readonly string[]

/** Lines of so many letters. */
const cutAt = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'gu'))!

const shapes: { readonly [shape: string]: Shape } = {
  'the form’s own': (name) => [`${name}${year}年${titleEnd}`],
  年度: (name) => [`${name}${year}年度${titleEnd}`],
  'the year first': (name) => [`${year}年${name}${titleEnd}`],
  'the year first, 年度': (name) => [`${year}年度${name}${titleEnd}`],
  'the year in Chinese numerals': (name) => [`${name}二〇二三年${titleEnd}`],
  'the year with a zero': (name) => [`${name}二零二三年度${titleEnd}`],
  'the year in brackets behind': (name) => [`${name}${titleEnd}（${year}年）`],
  'the year in brackets, alone': (name) => [`${name}政府信息公开年报（${year}）`],
  '关于…的报告': (name) => [`${name}关于${year}年政府信息公开工作情况的报告`],
  '关于 first': (name) => [`关于${name}${year}年政府信息公开工作情况的报告`],
  'a short name': (name) => [`${name}${year}年信息公开年度报告`],
  'a remark behind': (name) => [`${name}${year}年${titleEnd}（公开）`],
  'quoted in a notice': (name) => [`关于印发《${name}${year}年${titleEnd}》的通知`],
  'quoted, published': (name) => [`关于公布《${year}年度${name}${titleEnd}》的公告`],
  'in a notice': (name) => [`${name}关于印发${year}年${titleEnd}的通知`],
  'in a notice, quoted': (name) => [`${name}关于报送《${year}年${titleEnd}》的报告`],
  'published by': (name) => [`${name}发布${year}年${titleEnd}`],
  'three lines': (name) => [name, `${year}年`, titleEnd],
  'three lines, the year first': (name) => [`${year}年度`, name, titleEnd],
  'two lines': (name) => [name, `${year}年${titleEnd}`],
  'two lines, the name with the year': (name) => [`${name}${year}年`, titleEnd],
  'two lines, the words cut': (name) => [`${name}${year}年政府信息公开`, '工作年度报告'],
  'two lines, the year in the second': (name) => [`${name}政府信息公开工作`, `年度报告（${year}年）`],
  'lines of 14 letters': (name) => cutAt(`${name}${year}年${titleEnd}`, 14),
  'lines of 17 letters': (name) => cutAt(`${name}${year}年${titleEnd}`, 17),
  'spaces between letters': (name) => [[...`${name}${year}年${titleEnd}`].join(' ')],
  'spaces between parts': (name) => [`　　${name}　${year} 年 ${titleEnd}`],
  'two lines with spaces': (name) => [`     ${[...name].join(' ')}`, `  ${year} 年 ${titleEnd}`],
  'a date and time of printing before': (name) => [`11/29/26, 2:14 PM               ${name}${year}年${titleEnd}`],
  'a date of printing run together with it': (name) => [`2026/11/29 14:14${name}${year}年${titleEnd}`],
  'a day before': (name) => [`2024年1月18日 ${name}${year}年${titleEnd}`],
  'a path before': (name) => [`首页 > 政务公开 > 政府信息公开年报 > ${name}${year}年${titleEnd}`],
  'a path with words before': (name) => [`当前位置：首页>法定主动公开内容>${name}${year}年${titleEnd}`],
  'a size of letters before': (name) => [`【字体：大 中 小】${name}${year}年${titleEnd}`],
  'a number of an attachment before': (name) => [`附件1：${name}${year}年${titleEnd}`],
  'an attachment above': (name) => ['附件2', `${name}${year}年${titleEnd}`],
  'a bullet before': (name) => [`● ${name}${year}年${titleEnd}`],
  'a number before': (name) => [`1.${name}${year}年${titleEnd}`],
  'a classification before': (name) => [`机密 ${name}${year}年${titleEnd}`],
  'a label before': (name) => [`标题：${name}${year}年${titleEnd}`],
  'a label before, a space after it': (name) => [`名称 ${name}${year}年${titleEnd}`],
  'a page number before': (name) => [`第1页 ${name}${year}年${titleEnd}`],
  'a menu in the same line': (name) => [`首页 政务公开 ${name}${year}年${titleEnd}`],
  'words of the page behind': (name) => [`${name}${year}年${titleEnd} 发布日期：2024-01-18 来源：某网 浏览次数：12`],
  'a name of the file behind': (name) => [`${name}${year}年${titleEnd}.pdf`],
  'menus above': (name) => ['首页', '政务公开', '通知公告', `${name}${year}年${titleEnd}`],
  'a heading of the site above': (name) => ['青禾市人民政府门户网站', '政府信息公开', `${name}${year}年${titleEnd}`],
  'the day between': (name) => [name, '2024-01-18', `${year}年${titleEnd}`],
  'a table of metadata': (name) => [
    '索引号\t000014349/2024-00001\t发布机构\t某网站编辑部',
    `名　称\t${name}${year}年${titleEnd}\t发布日期\t2024-01-18`,
  ],
  'a sentence: 特编制': (name) => [`根据条例要求,特编制${name}${year}年${titleEnd}。`],
  'a sentence: 现公布': (name) => [`根据《中华人民共和国政府信息公开条例》规定，现公布${name}${year}年${titleEnd}。`],
  'a sentence: 现将': (name) => [`现将${name}${year}年${titleEnd}公布如下：`],
  'a sentence, the year first': (name) => [`按照有关规定，现将${year}年度${name}${titleEnd}予以公布。`],
}

const body = [
  '本报告所列数据的统计期限自2023年1月1日至2023年12月31日止。',
  '一、总体情况',
  '2023年，公开各类信息12条。',
  '二、主动公开政府信息情况',
  '信息内容\t本年制发件数\t本年废止件数\t现行有效件数',
  '规章\t0\t0\t0',
]

describe.each(Object.entries(shapes))('a title, %s,', (_, shape) => {
  it('tells each organ and the year', () => {
    const wrong = names.flatMap((name) => {
      const { facts } = importText([...shape(name), ...body].join('\n'))
      const told = { organ: facts.organ?.value, year: facts.year?.value }
      return told.organ === name && told.year === year ? [] : [{ name, ...told }]
    })
    expect(wrong).toEqual([])
  })
})

describe('a title cut into lines anywhere', () => {
  const widths = [9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 22, 24]
  const read = (width: number, before: readonly string[]) =>
    names.map((name) => {
      const lines = cutAt(`${name}${year}年${titleEnd}`, width)
      return { name, organ: importText([...before, ...lines, ...body].join('\n')).facts.organ?.value }
    })

  it.each(widths)('at %i letters tells each organ', (width) =>
    expect(read(width, []).filter(({ name, organ }) => organ !== name)).toEqual([]),
  )

  it.each(widths)('at %i letters below a menu tells the organ, or none', (width) => {
    const told = read(width, ['首页', '政务动态', '通知公告'])
    expect(told.filter(({ name, organ }) => organ !== undefined && organ !== name)).toEqual([])
    expect(told.filter(({ organ }) => organ === undefined).length).toBeLessThan(names.length / 4)
  })
})
