import { expect, it } from 'vitest'
import { remembered } from './remembered'

it('asks once for each shape, and for what is beyond those that are kept each time', () => {
  const asked: string[] = []
  const lengthOf = remembered((shape) => {
    asked.push(shape)
    return shape === '' ? undefined : shape.length
  })
  expect(['', '申数', '申数', ''].map(lengthOf)).toEqual([undefined, 2, 2, undefined])
  expect(asked).toEqual(['', '申数'])
  for (let i = 0; i < 3000; i++) lengthOf(`${i}`)
  asked.length = 0
  expect([lengthOf('7'), lengthOf('2999'), lengthOf('2999')]).toEqual([1, 4, 4])
  expect(asked).toEqual(['2999', '2999'])
})
