import { form2021 } from '@gxgk/core'
import { expect, it } from 'vitest'
import { lexiconOf } from '../labels/lexicon'
import type { PrintedRow } from './printed-rows'
import { rowPlaces } from './row-places'

const form = form2021.tables.requests
const labelled = (text: string): PrintedRow => ({
  own: { text, source: {} },
  figures: [],
  head: { lines: [] },
  heading: undefined,
})
const placesOf = (...labels: readonly string[]) =>
  rowPlaces(labels.map(labelled), form, lexiconOf(form)).map((place) => place && [place.row.id, place.rests])

it('a row is the one whose label it has, misprinted or not', () =>
  expect(placesOf('1.属片国家秘密', '2.其他法律行政法规禁止公开', '4.保护第三方合法权益')).toEqual([
    ['stateSecret', 'label'],
    ['otherLaw', 'label'],
    ['thirdParty', 'label'],
  ]))

it('a row beside which two labels stand as one is neither by them: order may tell it, with the row below', () => {
  const two = '1.属片国家秘密2.其他法律行政法规禁止公月'
  expect(placesOf('（二）部分公开', two, '', '3.危及“三安全一稳定”')[1]).toEqual(['stateSecret', 'order'])
  expect(placesOf('（二）部分公开', two, '3.危及“三安全一稳定”')[1]).toBeUndefined()
})

it('a heading before a label is no second label', () =>
  expect(placesOf('（四）无法提供1.本机关不掌握相关政府信息')).toEqual([['notHeld', 'label']]))

it('a heading before a short label tells which of several it is, behind whatever stands before', () => {
  expect(placesOf('3.其他')).toEqual([undefined])
  expect(placesOf('（六）其他处理3.其他')).toEqual([['otherReason', 'label']])
  expect(placesOf('三、本年度办理结果（六）其他处理3.其他')).toEqual([['otherReason', 'label']])
})

it('words that another label begins with are not a shorter one that they are like', () => {
  expect(placesOf('1.属于国家秘密', '2.其他法', '3.危及“三安全一稳定”')[1]).toEqual(['otherLaw', 'label'])
  expect(placesOf('2.其他法')).toEqual([undefined])
})
