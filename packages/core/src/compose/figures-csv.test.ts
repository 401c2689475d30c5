import fc from 'fast-check'
import { expect, it } from 'vitest'
import { form2019 } from '../forms/2019'
import { form2021 } from '../forms/2021'
import { addressesOf } from '../forms/addresses-of'
import { blankDraft } from '../model/blank-draft'
import type { AnyDraft } from '../model/report'
import { withFigure } from '../model/with-figure'
import { draftArbitrary } from '../testing/draft-arbitrary'
import { formArbitrary } from '../testing/form-arbitrary'
import { figuresCsv } from './figures-csv'

/** The fields of a text, by the rules that Excel has for it. */
const fieldsOf = (text: string, separator = ','): readonly (readonly string[])[] => {
  const lines: string[][] = [['']]
  let isQuoted = false
  for (let i = text.startsWith('\ufeff') ? 1 : 0; i < text.length; i++) {
    const line = lines.at(-1)!
    const sign = text[i]!
    if (isQuoted && sign === '"' && text[i + 1] === '"') line[line.length - 1] += text[++i]!
    else if (sign === '"') isQuoted = !isQuoted
    else if (!isQuoted && sign === separator) line.push('')
    else if (!isQuoted && sign === '\r' && text[i + 1] === '\n') {
      i++
      lines.push([''])
    } else line[line.length - 1] += sign
  }
  return lines.slice(0, -1)
}

const blank = blankDraft(form2021, { organ: '某县教育局', year: 2024 }) as AnyDraft

it('keeps blank, 0 and / apart', () => {
  const draft = withFigure(withFigure(blank, 'disclosure.regulations.issued', '/'), 'requests.received.person', 0)
  const [head, line] = fieldsOf(figuresCsv([draft], { shape: 'wide' }))
  expect(head).toEqual(['机关名称', '年度', '格式', ...addressesOf(form2021)])
  const at = (address: string) => line![head!.indexOf(address)]
  expect([at('disclosure.regulations.issued'), at('requests.received.person'), at('requests.received.total')]).toEqual([
    '/',
    '0',
    '',
  ])
})

it('has a line for each figure with the names of its place', () => {
  const text = figuresCsv([withFigure(blank, 'requests.received.person', 12)], { separator: '\t', bom: false })
  expect(text.startsWith('机关名称\t年度')).toBe(true)
  expect(fieldsOf(text, '\t')).toContainEqual([
    '某县教育局',
    '2024',
    '2021',
    'requests.received.person',
    '三、收到和处理政府信息公开申请情况',
    '一、本年新收政府信息公开申请数量',
    '自然人',
    '12',
  ])
})

it('gives back every figure of any draft, whatever its form', () =>
  fc.assert(
    fc.property(
      formArbitrary().chain((form) => fc.tuple(fc.constant(form), draftArbitrary(form))),
      fc.constantFrom(',' as const, '\t' as const),
      ([form, draft], separator) => {
        const [, ...lines] = fieldsOf(figuresCsv([draft], { forms: [form], separator }), separator)
        for (const [, , , address, , , , value] of lines) {
          const [table, row, column] = address!.split('.') as [string, string, string]
          const there = draft.tables[table]?.[row]?.[column] ?? ''
          expect(typeof there === 'number' ? Number(value) : value).toBe(there)
        }
      },
    ),
    { numRuns: 30, endOnFailure: true },
  ))

it('makes words that read as formulas inert, and no figure', () => {
  for (const organ of ['=HYPERLINK("http://a.cn")', '+1', '-1', '@A1', '\t=1'])
    expect(fieldsOf(figuresCsv([{ ...blank, organ }]))[1]![0]).toBe(`'${organ}`)
  const change = withFigure(
    blankDraft(form2019, { organ: '某局', year: 2020 }) as AnyDraft,
    'disclosure.licensing.itemsChange',
    -4,
  )
  expect(figuresCsv([change])).toMatch(/,-4\r\n/)
})

it('puts reports of both forms side by side, and says what was not read', () => {
  const old = blankDraft(form2019, { organ: '某局', year: 2020 }, 0) as AnyDraft
  const unread = { ...blank, unread: ['requests.received.person'] } as AnyDraft
  const [head, a, b] = fieldsOf(figuresCsv([unread, old], { shape: 'wide' }))
  expect(head).toEqual(expect.arrayContaining([...addressesOf(form2021), ...addressesOf(form2019)]))
  const at = head!.indexOf('requests.received.person')
  expect([a![at], b![at]]).toEqual(['未读出', '0'])
})

it('refuses what are no drafts, and options that there are not', () => {
  expect(() => figuresCsv(blank as never)).toThrow(/figuresCsv: drafts/)
  expect(() => figuresCsv([blank], { shape: 'tall' } as never)).toThrow(/shape/)
})
