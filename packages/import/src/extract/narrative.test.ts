import { blankDraft, form2021, toDocument } from '@gxgk/core'
import { plainText } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { narrativeOf } from './narrative'

const printedLines = (overview: string) => {
  const draft = blankDraft(form2021, { organ: '某局', year: 2024, narratives: { overview } })
  const lines = plainText(toDocument(draft)).split('\n')
  return lines.slice(lines.indexOf('一、总体情况') + 1, lines.indexOf('二、主动公开政府信息情况'))
}

const pieces = ['甲', '乙1', ' ', '# ', '- ', '+ ', '1. ', '1) ', '*', '**', '_', '`', '```', '~~', '~~~', '> ', '<b>']
const more = [
  '&amp;',
  '&',
  '[甲](https://a.cn)',
  '![',
  '](',
  '|',
  '\\',
  '===',
  '---',
  '=',
  '!',
  '(',
  ':',
  '<https://a.cn>',
]
const line = fc
  .array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '')
const place = { source: {}, heading: false, kind: 'text' } as const

describe('narrativeOf', () => {
  it('makes Markdown that is printed letter for letter, whatever the lines say', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        expect(printedLines(narrativeOf(lines.map((text) => ({ ...place, text }))))).toEqual(lines)
      }),
      { numRuns: 1000 },
    )
  })

  it('makes a table that is printed cell for cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 4 }), (rows) => {
        const table = rows.map((row) => row.map((text) => ({ text, source: {} })))
        const expected = rows.map((row) => row.join('\t'))
        expect(printedLines(narrativeOf([{ kind: 'table', rows: table }]))).toEqual(expected)
      }),
    )
  })

  it('leaves usual sentences as they are', () => {
    const text = '（一）主动公开。详见http://a.cn/t2025_866.html，电话0859-3239251。'
    expect(narrativeOf([{ ...place, text }])).toBe(text)
  })
})
