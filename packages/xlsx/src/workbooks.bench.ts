import { blankDraft, form2021 } from '@gxgk/core'
import { annualReport } from '@gxgk/document/testing'
import { bench, describe } from 'vitest'
import { districtWorkbook } from './district/district-workbook'
import { fillInWorkbook } from './fill-in/fill-in-workbook'
import { renderXlsx } from './render/render-xlsx'

const draft = blankDraft(form2021, { organ: '某县教育局', year: 2024 }, 0)
const drafts = Array.from({ length: 50 }, (_, i) => ({ ...draft, organ: `某县第${i + 1}镇人民政府` }))

describe('an annual report of 200 figures', () => {
  bench('renderXlsx', () => {
    renderXlsx(annualReport)
  })

  bench('fillInWorkbook with a draft', () => {
    fillInWorkbook(form2021, { draft })
  })
})

describe('fifty of them', () => {
  bench('districtWorkbook', () => {
    districtWorkbook(drafts, { form: form2021 })
  })
})
