import { GxgkError } from '@gxgk/document'
import { ImportError } from '@gxgk/read'
import { expect, it } from 'vitest'
import { errorOf, toldError } from './told-error'

/** As between two threads. */
const sent = (error: unknown) => errorOf(structuredClone(toldError(error)))

it.each([
  new ImportError('limit', { limit: 'pages', most: 2, found: 3, name: 'a.pdf' }),
  new GxgkError('a', { b: [1] }, { zh: '中', en: 'e' }, { language: 'zh' }),
  new GxgkError('a', {}, { zh: '中', en: 'e' }),
])('an error is the same when it was sent: %s', (error) => {
  const again = sent(error)
  expect(again).toBeInstanceOf(error.constructor)
  const { name, message, code, params, sentences } = error
  expect(again).toMatchObject({ name, message, code, params, sentences })
})

it('another error keeps its words and where it was thrown; what is none becomes one', () => {
  const error = new TypeError('x is not y')
  expect(sent(error)).toMatchObject({ message: 'x is not y', stack: error.stack })
  expect(sent('x').message).toBe('x')
})
