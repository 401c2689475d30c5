import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutantsOf, mutated } from '../scripts/mutate/mutants'
import { testsFinder } from '../scripts/mutate/tests-of'

const all = (text: string) => mutantsOf('a.ts', text).map((mutant) => mutated(text, mutant))

describe('mutants', () => {
  it.each([
    ['a < b', ['a <= b', 'a >= b']],
    ['a === b', ['a !== b']],
    ['a + b', ['a - b']],
    ['a && b', ['a || b']],
    ['x = !a', ['x = a', ';']],
    ['const a = true', ['const a = false']],
    ['const a = 7', ['const a = (7 + 1)']],
    ['const a = b ? c : d', ['const a = true ? c : d', 'const a = false ? c : d']],
    ['if (a) b()', ['if (true) b()', 'if (false) b()', 'if (a) ;']],
  ])('of %s', (text, expected) => expect(all(text)).toEqual(expect.arrayContaining([...expected])))

  it.each(["import { a } from '1'; type B = 1 | true", 'const a = { cases: { pass: [{ n: 1 }] } }'])(
    'of %s are none',
    (text) => expect(all(text)).toEqual([]),
  )

  it('are one change each', () => {
    const text = 'const a = b < 1 && !c ? 2 : 3\n'
    expect(all(text)).toHaveLength(9)
    expect(mutantsOf('a.ts', `\n${text}`).every(({ line }) => line === 2)).toBe(true)
  })
})

describe('the tests of a file', () => {
  it('are those that import it, the nearest first', () => {
    const [near, far] = ['complete/complete', 'index'].map((name) => resolve(`packages/core/src/${name}.test.ts`))
    const testsOf = testsFinder([far!, near!])
    expect(testsOf(resolve('packages/core/src/complete/complete.ts'))).toEqual([near, far])
    expect(testsOf(resolve('packages/pdf/src/index.ts'))).toEqual([])
  })

  it('begin with its own, however many files are between', () => {
    const [own, beside, other] = ['rules/tree-01', 'rules/text-05', 'check/check'].map((name) =>
      resolve(`packages/core/src/${name}.test.ts`),
    )
    const testsOf = testsFinder([other!, beside!, own!])
    expect(testsOf(resolve('packages/core/src/rules/tree-01.ts')).slice(0, 1)).toEqual([own])
  })
})
