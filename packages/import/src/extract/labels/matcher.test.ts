import { form2019, form2021 } from '@gxgk/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelWords } from './canonical'
import { isSure, matcherOf as matcherOfWords } from './matcher'

const matcherOf = (labels: Parameters<typeof matcherOfWords>[0]) => {
  const matcher = matcherOfWords(labels)
  return (label: string) => matcher(labelWords(label).words)
}

const tables = [form2019, form2021].flatMap(({ id, tables }) =>
  Object.entries(tables).map(([table, form]) => ({ name: `${id} ${table}`, rows: form.rows, columns: form.columns })),
)

describe.each(tables)('the labels of $name', ({ rows, columns }) => {
  it.each([
    ['rows', rows],
    ['columns', columns],
  ])('are each recognised among the %s', (_, labels) => {
    const matcher = matcherOf(labels)
    for (const { id, label } of labels) expect(matcher(label)).toEqual({ id, score: 1, rivals: [] })
  })

  it('with one letter lost or changed are recognised or not, but never as another', () => {
    for (const labels of [rows, columns]) {
      const matcher = matcherOf(labels)
      for (const { id, label } of labels)
        for (let i = 0; i < label.length; i++)
          for (const put of ['', '申']) {
            const match = matcher(label.slice(0, i) + put + label.slice(i + 1))
            if (isSure(match)) expect(match.id).toBe(id)
          }
    }
  })
})

describe('matcherOf', () => {
  const matcher = matcherOf(form2021.tables.requests.rows)

  it.each([
    ['4.无正当理由大量重复申请', 'excessive'],
    ['2.其他法律行政止公开', 'otherLaw'],
    ['5.属于三类内容事务信息', 'internalAffairs'],
    ['3、危及三安全一稳定', 'publicSecurity'],
    ['（二）部分公开', 'partlyGranted'],
  ])('recognises %s', (label, id) => {
    const match = matcher(label)
    expect(isSure(match) && match.id).toBe(id)
  })

  it('tells when several labels are as like', () => {
    const match = matcherOf([
      { id: 'granted', label: '（一）予以公开' },
      { id: 'refused', label: '（三）不予公开' },
    ])('予公开')
    expect(match?.rivals).toHaveLength(1)
    expect(isSure(match)).toBe(false)
  })

  it('recognises nothing in other texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'春夏秋冬东南西北0123') }), (text) => {
        expect(matcher(text)).toBeUndefined()
      }),
    )
  })
})
