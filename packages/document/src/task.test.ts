import { expect, it } from 'vitest'
import { step } from './task'

it('a step is told, and stops with the reason of the signal', () => {
  const seen: unknown[] = []
  const stop = new AbortController()
  const task = { signal: stop.signal, onProgress: (one: unknown) => void seen.push(one) }
  step(task, 'read', 1, 2)
  stop.abort(new Error('enough'))
  expect(() => step(task, 'read', 2, 2)).toThrow('enough')
  expect(seen).toEqual([{ stage: 'read', done: 1, total: 2 }])
})
