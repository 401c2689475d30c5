import { describe, expect, it } from 'vitest'
import { compiledForm } from './compiled-form'
import { form2019 } from './2019'
import { form2021 } from './2021'
import { defineForm } from './define-form'
import type { Form } from './form'
import { formForYear, officialForms } from './form-for-year'
import { printedForm } from './printed-form'

describe('formForYear', () => {
  it.each([
    [2018, undefined],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2025, '2021'],
  ])('prescribes for %i the form %s', (year, id) => {
    expect(formForYear(year)?.id).toBe(id)
  })
})

describe('the official forms', () => {
  it.each(officialForms.map((form) => [form.id, form] as const))(
    '%s passes the checks for forms of one’s own',
    (_, form) => {
      expect(defineForm(form as Form)).toBe(form)
    },
  )

  it('print 190 cells beside table two, with the number of identities that their rules say', () => {
    const counts = (form: Form) => {
      const { printed, cells, identitiesOf } = compiledForm(form)
      const inTable = (table: string) => cells.slice(0, printed).filter((cell) => cell.table === table).length
      return [
        inTable('disclosure'),
        inTable('requests'),
        inTable('proceedings'),
        ...Object.values(identitiesOf).map(({ identities }) => identities.length),
      ]
    }
    expect(counts(form2021)).toEqual([10, 175, 15, 7, 25, 7, 3])
    expect(counts(form2019)).toEqual([22, 161, 15, 7, 23, 7, 3])
  })

  it('name a row or column that both have by one id', () => {
    const words = (form: Form) =>
      new Map(
        Object.entries(form.tables).flatMap(([table, { rows }]) =>
          rows.map(({ id, label }) => [`${table}.${id}`, label] as const),
        ),
      )
    const newer = words(form2021)
    // The 2019 form prints 规范性文件 where the 2021 form prints 行政规范性文件: one meaning, two labels.
    const differing = [...words(form2019)]
      .filter(([id, label]) => newer.has(id) && newer.get(id) !== label)
      .map(([id]) => id)
    expect(differing).toEqual(['disclosure.normativeDocuments'])
    const columns = (form: Form) =>
      Object.fromEntries(form.tables['disclosure']!.columns.map(({ id, label }) => [id, label]))
    // `decisions` and `amount` are the only columns that both print in table two; no other id may be shared by chance.
    expect(Object.keys(columns(form2019)).filter((id) => id in columns(form2021))).toEqual(['decisions', 'amount'])
  })
})

describe('printedForm', () => {
  it('is the form itself where no group stands as one row', () => {
    expect(printedForm(form2021, { requests: {} })).toBe(form2021)
  })

  it('has one row where the report printed one, in the place of the items', () => {
    const form = printedForm(form2021, { requests: { otherHandling: {} } })
    const ids = form.tables['requests']!.rows.map(({ id }) => id)
    expect(ids).toEqual(form2019.tables.requests.rows.map(({ id }) => id))
    expect(form.tables['requests']!.rows.find(({ id }) => id === 'otherHandling')).toMatchObject({
      label: '（六）其他处理',
      under: ['results'],
    })
    expect(compiledForm(form).identitiesOf['SUM-01']?.identities).toHaveLength(7)
    expect(printedForm(form2021, { requests: { otherHandling: {} } })).toBe(form)
  })

  it('takes several groups at once', () => {
    const form = printedForm(form2021, { requests: { refused: {}, otherHandling: {} } })
    expect(form.tables['requests']!.rows).toHaveLength(25 - 7 - 2)
  })
})

describe('defineForm', () => {
  const small = (change: object): Form => ({
    id: 'own',
    years: { from: 2030 },
    circular: { number: '〔2030〕1号', title: '测试' },
    title: '{organ}{year}',
    sections: [{ id: 'one', label: '一、表', table: 'one' }],
    tables: {
      one: {
        layout: 'grid',
        groups: {},
        columns: [{ id: 'n', label: '数' }],
        rows: [{ id: 'a', label: '甲' }],
        sums: [],
        flows: [],
        ...change,
      },
    },
  })

  it.each<[string, object, string]>([
    [
      'two columns of one id',
      {
        columns: [
          { id: 'n', label: '数' },
          { id: 'n', label: '数' },
        ],
      },
      'form own, table one: two columns have one id',
    ],
    [
      'two rows of one id',
      {
        rows: [
          { id: 'a', label: '甲' },
          { id: 'a', label: '乙' },
        ],
      },
      'form own, table one: "a" names two rows or groups',
    ],
    [
      'a heading that is not there',
      { rows: [{ id: 'a', label: '甲', under: ['g'] }] },
      'form own, table one: row a stands under "g", which is not a group',
    ],
    [
      'a column that is not there',
      { rows: [{ id: 'a', label: '甲', columns: ['m'] }] },
      'form own, table one: row a has the column "m", which the table has not',
    ],
    [
      'an id that no address can hold',
      { rows: [{ id: 'a.b', label: '甲' }] },
      'form own, table one: the id "a.b" must be Latin letters and digits',
    ],
    [
      'a row with columns of its own in a grid',
      { rows: [{ id: 'a', label: '甲', columns: ['n'] }] },
      'form own, table one: row a can have columns of its own in the layout "blocks" only, and at least one',
    ],
    [
      'a total among its parts',
      { sums: [{ rule: 'SUM-01', each: 'column', total: 'a', parts: ['a'] }] },
      'form own, table one: SUM-01 names something twice',
    ],
    [
      'a row in two sums',
      {
        groups: { g: { label: '组', sum: true }, h: { label: '组', sum: true } },
        rows: [{ id: 'a', label: '甲', under: ['g', 'h'] }],
      },
      'form own, table one: row a stands in two summed groups',
    ],
    [
      'a group in two places',
      {
        groups: { g: { label: '组' } },
        rows: [
          { id: 'a', label: '甲', under: ['g'] },
          { id: 'b', label: '乙' },
          { id: 'c', label: '丙', under: ['g'] },
        ],
      },
      'form own, table one: the rows of the group g do not follow one another',
    ],
    [
      'a sum of what is not there',
      { sums: [{ rule: 'SUM-01', each: 'column', total: 'a', parts: ['z'] }] },
      'form own, table one: SUM-01 names z, which is no row or group',
    ],
    [
      'a sum of counts and amounts',
      {
        columns: [
          { id: 'n', label: '数' },
          { id: 'm', label: '额', kind: 'amount' },
        ],
        sums: [{ rule: 'SUM-02', each: 'row', total: 'n', parts: ['m'] }],
      },
      'form own, table one: SUM-02 adds columns of different kinds',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => defineForm(small(change))).toThrow(message)
  })

  it.each<[string, Partial<Form>, string]>([
    [
      'years in the wrong order',
      { years: { from: 2031, to: 2030 } },
      'form own: its years must be whole numbers, the first not after the last',
    ],
    [
      'two sections of one id',
      {
        sections: [
          { id: 'one', label: '一', table: 'one' },
          { id: 'one', label: '二' },
        ],
      },
      'form own: two sections have the id one',
    ],
    [
      'two sections of one table',
      {
        sections: [
          { id: 'one', label: '一', table: 'one' },
          { id: 'two', label: '二', table: 'one' },
        ],
      },
      'form own: two sections hold the table one',
    ],
    [
      'a section called preamble',
      { sections: [{ id: 'preamble', label: '一', table: 'one' }] },
      'form own: "preamble" is what stands before the sections and cannot be one',
    ],
    [
      'a section of a table that is missing',
      { sections: [{ id: 'one', label: '一', table: 'two' }] },
      'form own: a section holds the table "two", which is missing',
    ],
    ['a table without a section', { sections: [] }, 'form own: no section holds the table one'],
    [
      'a section id with a space',
      { sections: [{ id: 'o ne', label: '一', table: 'one' }] },
      'form own: the section id "o ne" must be Latin letters and digits',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(() => defineForm({ ...small({}), ...change })).toThrow(message)
  })

  it('accepts a small form', () => {
    expect(defineForm(small({})).id).toBe('own')
  })
})
