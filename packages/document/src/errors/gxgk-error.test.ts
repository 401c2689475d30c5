import { describe, expect, it } from 'vitest'
import { describeError, GxgkError } from './gxgk-error'

describe('an error', () => {
  const error = new GxgkError('badOption', { option: 'a' }, { zh: '中', en: 'e' }, { cause: 1 })

  it('has its code, params and cause, and is an error as any other', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'GxgkError', code: 'badOption', params: { option: 'a' }, cause: 1 })
  })

  it('speaks either language, and by itself the one it is told', () => {
    expect([describeError(error), describeError(error, 'en'), error.message]).toEqual(['中', 'e', 'e'])
    expect(new GxgkError('a', {}, { zh: '中', en: 'e' }, { language: 'zh' }).message).toBe('中')
  })
})
