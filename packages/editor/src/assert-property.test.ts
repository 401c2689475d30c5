import { blankDraft, form2021 } from '@gxgk/core'
import { expect, it } from 'vitest'
import { assertProperty } from './assert-property'

const draft = blankDraft(form2021, { organ: '某局', year: 2024 })

it('a draft, the forms and the rules may be set, and a draft and rules be none', () => {
  expect(() => {
    assertProperty('draft', draft)
    assertProperty('draft', undefined)
    assertProperty('previous', draft)
    assertProperty('forms', [form2021])
    assertProperty('rules', undefined)
  }).not.toThrow()
})

it.each([
  ['draft', JSON.stringify(draft).slice(0, 8), 'draft must be a draft or report, got "{'],
  ['draft', Promise.resolve(draft), 'got a promise'],
  ['previous', [draft], 'previous must be a draft or report, got an array'],
  ['forms', form2021, 'forms must be an array'],
  ['forms', undefined, 'forms must be an array, got nothing'],
  ['rules', 'SUM-01', 'rules must be an array, got "SUM-01"'],
] as const)('%s set to %j is refused at once', (name, value, sentence) => {
  expect(() => assertProperty(name, value)).toThrow(sentence)
})
