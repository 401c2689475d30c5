import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withoutStrayRejections } from './stray-rejections'

const event = 'unhandledRejection'
const turn = () => new Promise((resolve) => setTimeout(resolve, 5))

class ParserEOFException extends Error {
  override readonly name = 'ParserEOFException'
}

/** A promise that nobody holds is rejected. */
const letGo = (reason: Error) => void Promise.reject(reason)

describe('withoutStrayRejections', () => {
  // The runner of the tests listens too.
  const others = process.listeners(event)
  const uncaught = process.listeners('uncaughtException')
  const told: unknown[] = []
  beforeEach(() => {
    told.length = 0
    process.removeAllListeners(event).removeAllListeners('uncaughtException')
    process.on('uncaughtException', (error) => told.push(error))
  })
  afterEach(() => {
    process.removeAllListeners(event).removeAllListeners('uncaughtException')
    for (const listener of others) process.on(event, listener)
    for (const listener of uncaught) process.on('uncaughtException', listener)
  })

  it('gives what is read, and does not end the program for what pdfjs-dist leaves rejected', async () => {
    const read = await withoutStrayRejections(async () => {
      letGo(new ParserEOFException())
      await turn()
      return 1
    })
    await turn()
    expect([read, told]).toEqual([1, []])
  })

  it('throws what is left rejected by others, as Node does', async () => {
    const error = new Error('of the program')
    error.stack = 'Error: of the program\n    at main.js:1:1'
    await withoutStrayRejections(async () => {
      letGo(error)
      await turn()
    })
    await turn()
    expect(told).toEqual([error])
  })

  it('listens no longer than it reads, however many read at once', async () => {
    const readings = [1, 2, 3].map((ms) => withoutStrayRejections(() => new Promise((done) => setTimeout(done, ms))))
    expect(process.listenerCount(event)).toBe(1)
    await Promise.all(readings)
    await turn()
    expect(process.listenerCount(event)).toBe(0)
  })
})
