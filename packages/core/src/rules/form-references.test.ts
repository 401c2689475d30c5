import { describe, expect, it } from 'vitest'
import { form2019 } from '../forms/2019'
import { form2021 } from '../forms/2021'
import { printedForm } from '../forms/printed-form'
import { references } from './form-references'

const told = (form: Parameters<typeof references>[0], rule: string) =>
  references(form)
    .filter((one) => one.rule === rule)
    .map(
      ({ cell, terms }) => `${cell} = ${terms.map((t) => `${t.sign < 0 ? '-' : '+'} ${t.from} ${t.cell}`).join(' ')}`,
    )

describe('the references of a form', () => {
  it('carry what was left over', () => {
    expect(told(form2021, 'YEAR-01')).toHaveLength(7)
    expect(told(form2021, 'YEAR-01')[0]).toBe('requests.carriedIn.person = + previous requests.carriedOut.person')
  })

  it('move stocks by what was issued and repealed, and the items of 2019 by their change', () => {
    expect(told(form2021, 'YEAR-02')[0]).toBe(
      'disclosure.regulations.inForce = + previous disclosure.regulations.inForce + own disclosure.regulations.issued - own disclosure.regulations.repealed',
    )
    expect(told(form2021, 'YEAR-03')).toEqual([])
    expect(told(form2019, 'YEAR-02')).toEqual([])
    expect(told(form2019, 'YEAR-03')).toContain(
      'disclosure.licensing.itemsLastYear = + previous disclosure.licensing.itemsLastYear + previous disclosure.licensing.itemsChange',
    )
  })

  it('add up members in every cell, and in every group that is not printed', () => {
    const sums = told(form2021, 'TREE-01')
    expect(sums).toContain('requests.refused.person = + members requests.refused.person')
    const oneRow = told(printedForm(form2021, { requests: { refused: {} } }), 'TREE-01')
    expect(oneRow).toContain('requests.refused.person = + members requests.refused.person')
    expect(sums.length - oneRow.length).toBe(8 * 7)
  })
})
