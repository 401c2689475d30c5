import type { Isolate, Platform } from './isolate'

/** So long one that has nothing to do is kept for the next file, in milliseconds. */
const kept = 5000

interface Idle {
  readonly isolate: Isolate
  readonly megabytes: number
  /** An object in Node, a number in browsers. */
  readonly timer: number | { unref?(): unknown }
}

/** What hands out isolates, each to one file at a time, no more of them than the platform takes; others wait for their turn. */
export interface Pool {
  /** Rejects with the reason of the signal where that says stop before it is one's turn. */
  take(megabytes: number, signal?: Stop): Promise<Isolate>
  /** Gives it back: to be used again, or ended. Resolves once it is one or the other. */
  give(isolate: Isolate, megabytes: number, isUsable: boolean): Promise<void>
}

/** What says stop, and tells when: an `AbortSignal`. */
export interface Stop {
  readonly aborted: boolean
  throwIfAborted(): void
  addEventListener(name: 'abort', listener: () => void): void
  removeEventListener(name: 'abort', listener: () => void): void
}

export const poolOf = ({ start, most }: Platform): Pool => {
  let idle: readonly Idle[] = []
  let taken = 0
  const waiting = new Set<() => void>()

  const without = (one: Idle) => {
    clearTimeout(one.timer as never)
    idle = idle.filter((other) => other !== one)
  }

  const turn = (signal?: Stop) =>
    new Promise<void>((resolve) => {
      if (taken < most) return resolve()
      const go = () => {
        waiting.delete(go)
        signal?.removeEventListener('abort', go)
        resolve()
      }
      waiting.add(go)
      signal?.addEventListener('abort', go)
    })

  const leave = () => {
    taken--
    const [next] = waiting
    next?.()
  }

  return {
    take: async (megabytes, signal) => {
      // Who was called may find that another came between.
      do {
        await turn(signal)
        signal?.throwIfAborted()
      } while (taken >= most)
      taken++
      const found = idle.find((one) => one.megabytes === megabytes && one.isolate.isAlive())
      try {
        if (found) without(found)
        const isolate = found?.isolate ?? start(megabytes)
        isolate.hold(true)
        return isolate
      } catch (error) {
        leave()
        throw error
      }
    },
    give: async (isolate, megabytes, isUsable) => {
      if (isUsable) {
        isolate.hold(false)
        const timer = setTimeout(() => {
          without(one)
          void isolate.end()
        }, kept) as Idle['timer']
        if (typeof timer === 'object') timer.unref?.()
        const one: Idle = { isolate, megabytes, timer }
        idle = [...idle, one]
      } else await isolate.end()
      leave()
    },
  }
}
