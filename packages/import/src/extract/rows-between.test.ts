import { form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { lexiconOf } from './lexicon'
import { rowOf } from './row-label'
import { rowsBetween } from './rows-between'

const form = form2021.tables.requests
const lexicon = lexiconOf(form)

/** The rows that labels are, told by themselves or by those around them. */
const rowsOf = (labels: readonly string[]) => {
  const printed = labels.map((label) => ({ label, row: rowOf(label, undefined, lexicon) }))
  const told = rowsBetween(printed, form)
  return printed.map((one) => (one.row ?? told.get(one))?.id)
}

const [received, carriedIn] = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量']
const [granted, partly] = ['（一）予以公开', '（二）部分公开']

describe('rowsBetween', () => {
  it('tells a label that is hardly like its own by the rows around it', () =>
    expect(rowsOf([received, carriedIn, '（一）予某公某', partly])).toEqual([
      'received',
      'carriedIn',
      'granted',
      'partlyGranted',
    ]))

  it('tells two beside one another', () =>
    expect(rowsOf([received, '二、上年结申某某某某某某数量', '（一）予某公某', partly])).toEqual([
      'received',
      'carriedIn',
      'granted',
      'partlyGranted',
    ]))

  it('does not tell a label that is not like it at all', () =>
    expect(rowsOf([received, carriedIn, '小计', partly])).toEqual([
      'received',
      'carriedIn',
      undefined,
      'partlyGranted',
    ]))

  it('does not tell rows of which there are more or fewer than the form has there', () => {
    expect(rowsOf([received, '予某公某', '予某公某', partly])).toEqual([
      'received',
      undefined,
      undefined,
      'partlyGranted',
    ])
    expect(rowsOf([received, '予某公某', partly])).toEqual(['received', undefined, 'partlyGranted'])
  })

  it('does not tell rows in another order than the form has them', () =>
    expect(rowsOf([granted, '予某公某', received])).toEqual(['granted', undefined, 'received']))

  it('counts a group printed as one row for all of its items', () =>
    expect(rowsOf(['（六）其他处理', '（七）总某', '四、结转下年度继续办理'])).toEqual([
      'otherHandling',
      'handled',
      'carriedOut',
    ]))
})
