import { expect, it } from 'vitest'
import { paper } from '../../test/drawn'
import { inkOf } from './ink'
import { skewOf } from './skew'

it.each([-2.3, -0.4, 0, 1.25, 3.1])('lines that are %d degrees askew are told to be', (degrees) => {
  const page = paper(800, 600)
  for (let line = 60; line < 560; line += 25)
    for (let x = 50; x < 750; x++)
      for (let thick = 0; thick < 8; thick++) {
        const y = Math.round(line + thick + Math.tan((degrees * Math.PI) / 180) * (x - 400))
        if (y >= 0 && y < 600 && x % 11 > 3) page.data[y * 800 + x] = 0
      }
  expect(skewOf(inkOf(page, 128))).toBeCloseTo(degrees, 0.8)
})
