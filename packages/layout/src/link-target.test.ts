import { expect, it } from 'vitest'
import { linkTarget } from './link-target'

it.each([
  ['https://a.cn/?b=1', { href: 'https://a.cn/?b=1' }],
  ['mailto:a@b.cn', { href: 'mailto:a@b.cn' }],
  ['#a.b', { ref: 'a.b' }],
  ['#c', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///a', undefined],
])('a link to %s leads to %o', (href, target) => {
  expect(linkTarget(href, new Set(['a.b']))).toEqual(target)
})
