// 填报工作簿：边填边核对；许多单位并列成一份工作簿、一份 CSV。
import { readFileSync } from 'node:fs'
import { figuresCsv, form2021, parseReport, withFigure } from '@gxgk/core'
import { districtWorkbook, fillInWorkbook } from '@gxgk/xlsx'
import { writeWhole } from './write-whole.mjs'

const report = parseReport(JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8')))

// 空白的，发给填报的人；总计照实填写，填错了当场变红。
console.log(writeWhole('填报.xlsx', fillInWorkbook(form2021, { organ: '某县教育局', year: 2025 })))

// 已有的报告接着改：错了一格，打开就看得见。
const wrong = withFigure(report, 'requests.handled.total', 48)
console.log(writeWhole('填报-有错.xlsx', fillInWorkbook(form2021, { draft: wrong })))

const units = ['甲局', '乙局', '丙局'].map((organ) => ({ ...report, organ }))
console.log(writeWhole('各局.xlsx', districtWorkbook(units, { form: form2021 })))
const csv = figuresCsv(units, { shape: 'wide' })
console.log(writeWhole('各局.csv', csv))
console.log(csv.split('\r\n').slice(1, 4).join('\n').slice(0, 40))
