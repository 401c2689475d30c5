import { form2019, form2021 } from '@gxgk/core'
import { describe, expect, it } from 'vitest'
import { describeImportProblem } from './describe-import-problem'
import type { ImportProblem, ImportProblemCode } from './problem'
import { en } from './wording/en'
import { zh } from './wording/zh'

const codes = Object.keys(zh.problem) as ImportProblemCode[]

describe('describeImportProblem', () => {
  it('has the same problems in both languages', () => expect(Object.keys(en.problem)).toEqual(codes))

  it.each(codes)('says %s in both languages, each with its place and what stands there', (code) => {
    const problem: ImportProblem = {
      code,
      line: 12,
      raw: '五',
      address: 'requests.granted.person',
      cells: ['requests.granted.person'],
      found: 6,
      expected: 7,
      pages: [2, 3],
      embedded: '6',
      titles: ['甲', '乙'],
      picked: 1,
      reasons: [{ address: 'form', expected: 'form', received: '"2030"', choices: ['2021'] }],
      form: '2021',
    }
    const [chinese, english] = [describeImportProblem(problem), describeImportProblem(problem, 'en')]
    expect(chinese).toMatch(/^第 12 行：\p{Script=Han}/u)
    expect(english).toMatch(/^line 12: [a-zA-Z1-9]/)
    expect(`${chinese}${english}`).not.toMatch(/undefined|\[object/)
    // Names of the form are in Chinese on paper; in English sentences they are translated.
    expect(english.replace(/[五甲乙]/g, '')).not.toMatch(/\p{Script=Han}/u)
  })

  it('tells no path of a page: nobody finds a place by it', () => {
    const problem = { code: 'noReport', path: '/html/body/p[2]', cells: [] } as const
    expect(describeImportProblem(problem)).not.toContain('/html')
    expect(describeImportProblem(problem, 'en')).not.toContain('/html')
  })

  it.each(['guide', 'catalogue', 'before2019', 'attachmentOnly', 'otherDocument', 'empty'] as const)(
    'says of a source that is no report what it is: %s',
    (kind) => {
      const usual = describeImportProblem({ code: 'noReport', cells: [] })
      const [chinese, english] = (['zh', 'en'] as const).map((language) =>
        describeImportProblem({ code: 'noReport', kind, cells: [] }, language),
      )
      expect(chinese).not.toBe(usual)
      expect(chinese).toMatch(/^[^，：]*[，：]?.{3,}[^。]$/)
      expect(english).toMatch(/^(?:this|there) .*[^.]$/)
    },
  )

  it('names rows by the form that was read', () => {
    const problem = { code: 'noRow', address: 'disclosure.procurement', cells: [] } as const
    expect(describeImportProblem({ ...problem, form: form2019.id })).toContain('政府集中采购')
    expect(describeImportProblem({ ...problem, form: form2021.id })).toContain('procurement')
  })

  it('reads as a sentence', () =>
    expect(
      describeImportProblem({
        code: 'badFigure',
        line: 40,
        raw: '五',
        address: 'requests.received.person',
        cells: ['requests.received.person'],
        form: '2021',
      }),
    ).toBe(
      '第 40 行：三、收到和处理政府信息公开申请情况 一、本年新收政府信息公开申请数量，自然人列不是数字，未读：“五”',
    ))
})
