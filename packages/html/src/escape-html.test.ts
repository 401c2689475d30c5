import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { attributeOf, elementsOf, textOf } from '../test/parsed'
import { attribute, escapeHtml } from './escape-html'

// A parser drops or replaces what is left out here; assertDocument refuses it in words.
const text = fc.string({ unit: 'binary' }).filter((value) => !/[\0\r]/.test(value))

it('escaped text reads back the same between tags', () => {
  fc.assert(fc.property(text, (value) => textOf(parseFragment(`<p>${escapeHtml(value)}</p>`)) === value))
})

it('an attribute reads back the same', () => {
  fc.assert(
    fc.property(text, (value) => {
      const [element] = elementsOf(parseFragment(`<p${attribute('id', value)}></p>`))
      expect(element!.attrs).toHaveLength(1)
      expect(attributeOf(element!, 'id')).toBe(value)
    }),
  )
})

it('five characters are escaped', () => {
  expect(escapeHtml(`<a b="c" d='e'>&</a>`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;&lt;/a&gt;')
})

it('an attribute without value is none, and one that is empty or zero is one', () => {
  expect(attribute('id', undefined)).toBe('')
  expect(attribute('id', '')).toBe(' id=""')
  expect(attribute('start', 0)).toBe(' start="0"')
})
