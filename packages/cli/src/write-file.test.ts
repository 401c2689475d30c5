import { dirname, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { besideInput } from './write-file'

const name = fc.string({ unit: fc.constantFrom(...'甲a. #%?\\:-'), minLength: 1, maxLength: 12 })

it('puts what is written into the folder that is asked for, whatever the input is called', () =>
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
      const path = resolve('/报告', names.join('/'))
      expect(dirname(besideInput({ name: path, path }, '.html', '结果', '/工作'))).toBe('/工作/结果')
    }),
  ))

it('puts it beside the input where none is asked for', () => {
  expect(besideInput({ name: 'a', path: '/报告/年 报.docx' }, '.已核对.docx', undefined, '/工作')).toBe(
    '/报告/年 报.已核对.docx',
  )
  expect(besideInput({ name: '标准输入', path: '-' }, '.html', undefined, '/工作')).toBe('/工作/标准输入.html')
})
