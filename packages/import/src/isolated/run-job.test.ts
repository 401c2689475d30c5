import { describe, expect, it, vi } from 'vitest'
import type { Isolate, Listener } from './isolate'
import { runJob } from './run-job'

const job = { source: 'a', options: {}, isWatched: true }
const bounds = { timeout: 60_000, memory: 512, signal: undefined, onProgress: undefined }
const isolate = (run: (told: Listener) => void): Isolate => ({
  run: (_, told) => run(told),
  isAlive: () => true,
  hold: () => undefined,
  end: () => Promise.resolve(),
})
const never = isolate(() => undefined)

describe('a job', () => {
  it.each([
    ['memory', { code: 'memory', params: { most: 512 } }],
    ['SIGSEGV', { code: 'crashed', params: { detail: 'SIGSEGV' } }],
  ])('whose isolate ends of %s is an ImportError', async (reason, error) => {
    const done = await runJob(
      isolate((told) => told({ kind: 'ended', reason })),
      job,
      bounds,
    )
    expect(done).toMatchObject({ outcome: { error }, isUsable: false })
  })

  it('that takes too long is an ImportError; a time of no end does not end', async () => {
    expect(await runJob(never, job, { ...bounds, timeout: 5 })).toMatchObject({
      outcome: { error: { code: 'timeout', params: { most: 5 } } },
      isUsable: false,
    })
    const late = isolate((told) => setTimeout(() => told({ kind: 'result', result: {} as never }), 20))
    expect(await runJob(late, job, { ...bounds, timeout: Infinity })).toMatchObject({ isUsable: true })
  })

  it('has its time from where it is begun, and as much to be begun', async () => {
    vi.useFakeTimers()
    try {
      const begins = (after: number, takes: number) =>
        isolate((told) => {
          setTimeout(() => told({ kind: 'begun' }), after)
          setTimeout(() => told({ kind: 'result', result: {} as never }), after + takes)
        })
      const ended = [begins(80, 80), begins(80, 110), begins(110, 1)].map((one) =>
        runJob(one, job, { ...bounds, timeout: 100 }),
      )
      await vi.advanceTimersByTimeAsync(300)
      expect((await Promise.all(ended)).map(({ isUsable }) => isUsable)).toEqual([true, false, false])
    } finally {
      vi.useRealTimers()
    }
  })

  it('stops with the reason of the signal, and with what onProgress throws', async () => {
    const stop = new AbortController()
    const stopped = runJob(never, job, { ...bounds, signal: stop.signal })
    stop.abort(new Error('enough'))
    expect(await stopped).toMatchObject({ outcome: { error: { message: 'enough' } }, isUsable: false })
    const telling = isolate((told) => told({ kind: 'progress', progress: { stage: 'read', done: 0, total: 1 } }))
    const onProgress = () => {
      throw new Error('mine')
    }
    expect(await runJob(telling, job, { ...bounds, onProgress })).toMatchObject({
      outcome: { error: { message: 'mine' } },
    })
  })

  it('with options that cannot be sent is their error', async () => {
    const done = await runJob(
      isolate(() => structuredClone(() => 1)),
      job,
      bounds,
    )
    expect(done).toMatchObject({ outcome: { error: { name: 'DataCloneError' } }, isUsable: false })
  })
})
