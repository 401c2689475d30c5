import { blankDraft, form2019, form2021, officialForms } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { blankByAttributes } from './blank-by-attributes'

const organ = '某县教育局'

describe('blankByAttributes', () => {
  it('is blank in the form of the year, or in the one that is named', () => {
    expect(blankByAttributes({ organ, year: '2024', form: null }, officialForms)).toEqual(
      blankDraft(form2021, { organ, year: 2024 }),
    )
    expect(blankByAttributes({ organ, year: '2024', form: '2019' }, officialForms)).toEqual(
      blankDraft(form2019, { organ, year: 2024 }),
    )
  })

  it('is none without an organ, a year, or such a form', () => {
    const given = { organ, year: '2024', form: null }
    for (const lack of [{ organ: null }, { year: '' }, { year: '1999' }, { form: 'none' }])
      expect(blankByAttributes({ ...given, ...lack }, officialForms)).toBeUndefined()
  })
})
