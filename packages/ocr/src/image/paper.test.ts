import { expect, it } from 'vitest'
import { box, paper } from '../../test/drawn'
import { onWhitePaper } from './paper'

it('a shadow over a page is taken away, and ink in it stays dark', () => {
  const page = paper(400, 400)
  for (let y = 0; y < 400; y++) for (let x = 0; x < 400; x++) page.data[y * 400 + x] = 240 - Math.round(x * 0.35)
  box(page, 350, 200, 354, 210, 10)
  const { data } = onWhitePaper(page)
  expect(data[100 * 400 + 20]).toBeGreaterThan(240)
  expect(data[100 * 400 + 380]).toBeGreaterThan(230)
  expect(data[205 * 400 + 352]).toBeLessThan(40)
})
