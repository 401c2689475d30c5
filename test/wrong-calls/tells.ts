import * as tree from '@gxgk/document'
import { expect } from 'vitest'

/** A function that knows no types, as who mistakes a call does not. */
export type Loose = (...given: readonly unknown[]) => unknown

/** A call, and words that its sentence must have, the English first. */
export type WrongCall = readonly [call: string, run: () => unknown, en: string, zh: string]

const errorOf = async (call: () => unknown): Promise<unknown> => {
  try {
    await call()
  } catch (error) {
    return error
  }
  return 'nothing was thrown'
}

/** Expects that the call is refused in one sentence that says what to do, in both languages. */
export const tells = async (...[, call, en, zh]: WrongCall): Promise<void> => {
  const error = await errorOf(call)
  expect(error).toBeInstanceOf(tree.GxgkError)
  const { code, params, sentences, message } = error as tree.GxgkError
  expect(sentences.en).toContain(en)
  expect(sentences.zh).toContain(zh)
  expect(Object.values(sentences)).toContain(message)
  expect(code).toMatch(/^[a-z][A-Za-z]+$/)
  expect(params).toBeTypeOf('object')
  // One sentence a problem, and no part of a program in it.
  expect(`${sentences.zh}\n${sentences.en}`).not.toMatch(/undefined|\[object|=>|TypeError/)
}
