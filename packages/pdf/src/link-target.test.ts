import { describe, expect, it } from 'vitest'
import { destinationName, linkTarget } from './link-target'

const refs = new Set(['a.b', 'length'])

describe('linkTarget', () => {
  it.each([
    ['https://a.cn/?b=1', { link: 'https://a.cn/?b=1' }],
    ['https://a.cn/公开', { link: 'https://a.cn/%E5%85%AC%E5%BC%80' }],
    ['mailto:a@b.cn', { link: 'mailto:a@b.cn' }],
    ['#a.b', { linkToDestination: 'a.b' }],
    ['#length', { linkToDestination: '\u0001length' }],
    ['#c', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///a', undefined],
    ['https://a.cn/\ud800', undefined],
  ])('leads from %s to %o', (href, target) => {
    expect(linkTarget(href, refs)).toEqual(target)
  })
})

describe('destinationName', () => {
  it.each(['requests.granted.person', '0', '节'])('is the ref %s itself', (ref) => {
    expect(destinationName(ref)).toBe(ref)
  })

  it.each(['length', 'map', '__proto__', 'toString'])('keeps %s from being taken for a property', (ref) => {
    expect(destinationName(ref) in []).toBe(false)
  })
})
