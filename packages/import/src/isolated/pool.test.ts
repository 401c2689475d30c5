import { describe, expect, it, vi } from 'vitest'
import type { Isolate } from './isolate'
import { poolOf } from './pool'

const platform = (most: number) => {
  const ended: number[] = []
  let started = 0
  const start = (): Isolate => {
    const own = started++
    return {
      run: () => undefined,
      isAlive: () => !ended.includes(own),
      hold: () => undefined,
      end: () => Promise.resolve(void ended.push(own)),
    }
  }
  return { start, most, ended, started: () => started }
}

describe('a pool', () => {
  it('gives the same again, and another where other memory is asked for', async () => {
    const made = platform(2)
    const pool = poolOf(made)
    const first = await pool.take(512)
    await pool.give(first, 512, true)
    expect(await pool.take(512)).toBe(first)
    expect(await pool.take(256)).not.toBe(first)
  })

  it('gives none again that may not be used, or was ended while it waited', async () => {
    const made = platform(1)
    const pool = poolOf(made)
    const first = await pool.take(512)
    await pool.give(first, 512, false)
    const second = await pool.take(512)
    expect(second).not.toBe(first)
    await pool.give(second, 512, true)
    await second.end()
    expect(await pool.take(512)).not.toBe(second)
  })

  it('lets others wait for their turn, in their order', async () => {
    const pool = poolOf(platform(1))
    const first = await pool.take(512)
    const order: string[] = []
    const next = ['a', 'b', 'c'].map(async (name) => {
      const isolate = await pool.take(512)
      order.push(name)
      await pool.give(isolate, 512, true)
    })
    await Promise.resolve()
    expect(order).toEqual([])
    await pool.give(first, 512, true)
    await Promise.all(next)
    expect(order).toEqual(['a', 'b', 'c'])
  })

  it('lets go who stops waiting', async () => {
    const pool = poolOf(platform(1))
    const first = await pool.take(512)
    const stop = new AbortController()
    const waiting = pool.take(512, stop.signal)
    stop.abort(new Error('enough'))
    await expect(waiting).rejects.toThrow('enough')
    await pool.give(first, 512, true)
    expect(await pool.take(512)).toBe(first)
  })

  it('is not full when one cannot be started', async () => {
    const pool = poolOf({
      most: 1,
      start: () => {
        throw new Error('no program')
      },
    })
    await expect(pool.take(512)).rejects.toThrow('no program')
    await expect(pool.take(512)).rejects.toThrow('no program')
  })

  it('ends one that has nothing to do', async () => {
    vi.useFakeTimers()
    try {
      const made = platform(1)
      const pool = poolOf(made)
      await pool.give(await pool.take(512), 512, true)
      vi.advanceTimersByTime(60_000)
      expect(made.ended).toEqual([0])
    } finally {
      vi.useRealTimers()
    }
  })
})
