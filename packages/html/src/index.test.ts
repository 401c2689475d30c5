import { expect, it } from 'vitest'
import * as index from './index'

it('the public names are these', () => {
  expect(Object.keys(index).sort()).toEqual(['renderHtml', 'stylesheet', 'stylesheetHash'])
})
