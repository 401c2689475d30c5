import { cell, document, paragraph, row, strong, table } from '@gxgk/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnusual, usualLetters } from './usual-letters'
import { withUsualLetters } from './with-usual-letters'

const radicalsOfKangxi = Array.from({ length: 0xd6 }, (_, i) => String.fromCharCode(0x2f00 + i))

describe('usualLetters', () => {
  it.each([
    ['⾏政许可⼯作', '行政许可工作'],
    ['⼈⺠政府⻔户⽹站', '人民政府门户网站'],
    ['⻘年⻓期⻋辆⻚码⻛险', '青年长期车辆页码风险'],
    ['某⼾籍⼤队', '某户籍大队'],
    ['重\uf901新\uf907', '重更新龜'],
    ['政\u00ad府\u200b信\ufeff息', '政府信息'],
    ['&nbsp;12&NBSP;', ' 12 '],
  ])('makes %s %s', (printed, usual) => expect(usualLetters(printed)).toBe(usual))

  it('maps each radical of the Kangxi block to a letter', () =>
    expect(radicalsOfKangxi.map(usualLetters).join('')).toMatch(/^[\u3400-\u9fff]+$/u))

  it.each(['7①', '5²', '１２', '（一）', '㈠', '甲　乙', 'Ⅱ', '㎡'])('leaves %s as it is', (text) =>
    expect(usualLetters(text)).toBe(text),
  )

  it('changes nothing that isUnusual does not tell of, and leaves nothing to change', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(usualLetters(text) === text || isUnusual(text)).toBe(true)
        expect(usualLetters(usualLetters(text))).toBe(usualLetters(text))
      }),
    ))
})

describe('withUsualLetters', () => {
  it('changes texts wherever they stand, and keeps all else', () => {
    const other = paragraph('甲')
    const made = document({ title: '⼯作', lang: 'zh-CN' }, [
      other,
      paragraph(['⼈', strong('⼤')]),
      table('', [row([cell('⾏政')])]),
    ])
    const changed = withUsualLetters(made)
    expect(changed).toEqual(
      document({ title: '工作', lang: 'zh-CN' }, [
        other,
        paragraph(['人', strong('大')]),
        table('', [row([cell('行政')])]),
      ]),
    )
    expect(changed.children[0]).toBe(other)
  })
})
