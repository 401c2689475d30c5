import { expect, it } from 'vitest'
import { fileTypes } from './file-types'
import { readers } from './readers'

it('there is a reader of each kind of file, and of no other', () => {
  expect(fileTypes).toEqual(Object.keys(readers))
})
