import { expect, it } from 'vitest'
import * as pdf from './index'

it('exports renderPdf and nothing else', () => {
  expect(Object.keys(pdf)).toEqual(['renderPdf'])
})
