import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { stylesheet, stylesheetHash } from './stylesheet'

const withoutGroups = stylesheet.replace(/@(?:media|page)[^{]*\{/g, '{')
const selectors = [...withoutGroups.matchAll(/([^{};]+)\{/g)]
  .flatMap(([, list]) => list!.split(','))
  .map((one) => one.trim())

it('the hash is that of the stylesheet', () => {
  expect(stylesheetHash).toBe(`sha256-${createHash('sha256').update(stylesheet).digest('base64')}`)
})

it('every selector begins with .gxgk', () => {
  const rules = selectors.filter((selector) => selector !== '')
  expect(rules.length).toBeGreaterThan(100)
  expect(rules.filter((selector) => !/^\.gxgk(?: |$)/.test(selector))).toEqual([])
})

it('the paper is set for pages of its own name only', () => {
  expect(stylesheet.match(/@page[^{]*/g)).toEqual(['@page gxgk '])
})

it('it fetches nothing and cannot end the style element', () => {
  expect(stylesheet).not.toMatch(/url\(|@import|<|\\/i)
})

it('its braces are paired', () => {
  expect(stylesheet.match(/\{/g)).toHaveLength(stylesheet.match(/\}/g)!.length)
})
